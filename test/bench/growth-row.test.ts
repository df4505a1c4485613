import { describe, expect, it } from 'vitest';
import { growthRow, readPhases } from './growth-row.ts';
import { howItEnded } from './limited-process.ts';

const load = '{"phase":"load","ms":900,"cpu":950,"articles":3,"sentences":101,"kept":5,"peak":9}';
const index = '{"phase":"index","ms":50,"cpu":60,"kept":6,"peak":10}';
const answer = '{"phase":"answer","times":[1,2,3],"kept":7,"peak":11}';

describe('a size of growth', () => {
  it('tells what both runs took', () => {
    const done = readPhases({ lines: [load, index, answer], ended: 'done' });
    const row = [100, 3, 101, 900, 950, 900, 50, 60, 1, 2, 3, 7, 11, 11, 'done'];
    expect(growthRow(100, done, done)).toEqual(['100', ...row.slice(1)]);
  });

  it('tells how far it came, and at what it ended', () => {
    const short = readPhases({ lines: [load, '{"phase":"ind'], ended: 'out of memory' });
    expect(short.end).toBe('out of memory during index');
    expect(growthRow(100, short, undefined)).toEqual([
      '100',
      3,
      101,
      900,
      950,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      5,
      9,
      undefined,
      'out of memory during index',
    ]);
  });
});

describe('the end of a limited process', () => {
  const end = { code: 1, signal: null, late: false, errors: '' };

  it.each([
    ['done', { ...end, code: 0 }],
    ['out of time', { ...end, code: null, signal: 'SIGKILL', late: true }],
    [
      'out of memory',
      { ...end, code: null, signal: 'SIGABRT', errors: 'FATAL ERROR: JavaScript heap out of memory' },
    ],
    ['out of memory', { ...end, code: null, signal: 'SIGKILL' }],
    ['failed', { ...end, errors: 'at x\nRangeError: Map maximum size exceeded\n' }],
  ])('is told from its code and words: %s', (ended, how) => {
    expect(howItEnded(how).ended).toBe(ended);
  });

  it('says why it failed', () => {
    expect(howItEnded({ ...end, errors: 'at x\nRangeError: Map maximum size exceeded\n' }).error).toBe(
      'RangeError: Map maximum size exceeded',
    );
  });
});
