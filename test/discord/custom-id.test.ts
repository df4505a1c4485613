import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControlState, createCustomIds } from '../../src/discord/custom-id.ts';
import { readRequest, writeControl } from '../../src/discord/request.ts';
import { anyText } from './hostile.ts';

const ids = createCustomIds('secret');
const state: ControlState = {
  action: 'page',
  number: 1,
  fingerprint: 'abcdef',
  command: 'ask',
  options: { question: 'What was Exampleton rated in 2014?' },
};

const anyState: fc.Arbitrary<ControlState> = fc.record({
  action: fc.constantFrom('page' as const, 'quotations' as const, 'share' as const, 'pick' as const),
  number: fc.nat(500),
  fingerprint: fc.string({ maxLength: 6 }),
  command: fc.constantFrom('ask', 'ratings', 'timeline'),
  options: fc.dictionary(fc.constantFrom('question', 'council', 'area', 'from'), anyText),
});

describe('a custom id', () => {
  it('holds what is needed to make the reply again, in 100 characters, or is not made', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const id = ids.write(any);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(ids.read(id)).toEqual({ ...any, options: { ...any.options } });
      }),
    );
  });

  it('is read only as it was written, to the last letter', () => {
    for (const number of [1, 22, 333, 4444])
      expect(ids.read(`${ids.write({ ...state, number }) ?? ''}x`)).toBeUndefined();
  });

  it('has room for usual questions', () => {
    const question = 'How have children who need help and protection been rated in Exampleton over time?';
    expect(ids.write({ ...state, options: { question } })).toBeDefined();
  });

  it('is the same on every instance with the secret, and unknown to one with another', () => {
    const id = ids.write(state) ?? '';
    expect(createCustomIds('secret').read(id)).toEqual(state);
    expect(createCustomIds('other').read(id)).toBeUndefined();
  });

  it('is unknown once any character of it is changed', () => {
    const id = ids.write(state) ?? '';
    for (let at = 0; at < id.length; at++) {
      // The last character of base64 may hold bits that mean nothing.
      const other = id[at] === 'A' ? 'g' : 'A';
      const forged = id.slice(0, at) + other + id.slice(at + 1);
      const read = ids.read(forged);
      if (at < id.length - 1) expect(read).toBeUndefined();
    }
  });

  it('is read without an error whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyText,
          fc.base64String().map((text) => `1${text}`),
        ),
        (id) => {
          expect(ids.read(id)).toBeUndefined();
        },
      ),
    );
  });
});

describe('a question that is too long for a custom id', () => {
  const question = 'Which of the *many* weaknesses, that inspectors wrote of (at length), '.repeat(5).trim();
  const long = { ...state, options: { question, source: 'The Example' } };

  it('is read from the message that shows it, to the letter', () => {
    const id = writeControl(ids, long) ?? '';
    const back = ids.read(id) ?? state;
    const shown = ['Something else', `-# Question: ${question.replace(/([*(),])/g, '\\$1')}`];
    expect(readRequest(back, shown)).toEqual({
      command: 'ask',
      options: { question, source: 'The Example' },
    });
  });

  it('is not guessed where the message does not show it', () => {
    const back = ids.read(writeControl(ids, long) ?? '') ?? state;
    expect(readRequest(back, [])).toBeUndefined();
    expect(readRequest(back, ['-# Question: Another one?'])).toBeUndefined();
  });

  it('has no controls where not even the message shows it in full', () => {
    const random = Array.from({ length: 180 }, (_, index) => (index * 7919).toString(36)).join(' ');
    expect(random.length).toBeGreaterThan(500);
    expect(writeControl(ids, { ...state, options: { question: random } })).toBeUndefined();
  });
});
