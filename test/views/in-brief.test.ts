import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBrief } from '../../src/views/in-brief.ts';

describe('a sentence in brief', () => {
  it('is itself where it is short enough', () => {
    expect(inBrief('The council was rated good.', 40)).toBe('The council was rated good.');
  });

  it('is cut at the end of a phrase, and says so', () => {
    expect(inBrief('The council was rated good, which pleased its leader very much.', 40)).toBe(
      'The council was rated good …',
    );
  });

  it.each([
    'The council was rated good, which its leader did not expect at all.',
    'It was good in all that it did, unless one asks.',
  ])('is not cut where that would drop what turns it: %s', (sentence) => {
    expect(inBrief(sentence, 34)).toBe(sentence);
  });

  it('is the beginning of the sentence, whatever that is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (sentence, room) => {
        const plain = sentence.replace(/\s+/g, ' ').trim();
        expect(plain.startsWith(inBrief(sentence, room).replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});
