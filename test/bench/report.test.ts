import { describe, expect, it } from 'vitest';
import { columns, type Section, toData, toMarkdown } from './report.ts';
import { quantile, sayTime, table } from './statistics.ts';

describe('the figures of the benchmark', () => {
  it('are medians and quantiles of what was measured', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
    expect(quantile([], 0.5)).toBe(0);
  });

  it('are written short', () => {
    expect([0.42, 12.3, 1250, 0.0351].map(sayTime)).toEqual(['0.4 ms', '12 ms', '1.25 s', '35 µs']);
    expect(
      table([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('a section of the report', () => {
  const section: Section = {
    title: 'Starting',
    notes: ['Medians.'],
    columns: columns('what', ['time', 'ms'], ['memory', 'bytes'], ['found', 'share'], ['to ours', 'ratio']),
    rows: [
      ['first', 1250, 154e6, 0.458, 0.022],
      ['npm', 12, undefined],
    ],
  };

  it('says its figures in their units, and what was not measured as a dash', () => {
    expect(toMarkdown(section).split('\n')).toEqual([
      '## Starting',
      '',
      'Medians.',
      '',
      '| what | time | memory | found | to ours |',
      '| --- | --- | --- | --- | --- |',
      '| first | 1.25 s | 154 MB | 45.8 % | 0.022 × |',
      '| npm | 12 ms | – | – | – |',
    ]);
  });

  it('has them unrounded as data', () => {
    expect(toData(section)).toMatchObject({
      title: 'Starting',
      rows: [
        { what: 'first', 'time (ms)': 1250, 'memory (bytes)': 154e6, 'found (share)': 0.458 },
        { what: 'npm', 'time (ms)': 12, 'memory (bytes)': null },
      ],
    });
  });

  it('is its notes alone where nothing was measured', () => {
    expect(toMarkdown({ title: 'A', notes: ['Not measured.'], columns: [], rows: [] })).toBe(
      '## A\n\nNot measured.',
    );
  });
});
