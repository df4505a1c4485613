import { describe, expect, test } from 'vitest';
import { baseOf, isWhole } from '../../src/search/irregular.ts';

describe('irregular forms', () => {
  test.each([
    ['took', 'take'],
    ['taken', 'take'],
    ['found', 'find'],
    ['led', 'lead'],
    ['ran', 'run'],
    ['chose', 'choose'],
    ['quit', 'quit'],
    ['left', 'leave'],
    ['oversaw', 'oversee'],
    ['undertook', 'undertake'],
    ['withdrew', 'withdraw'],
    ['fell', 'fall'],
    ['risen', 'rise'],
    ['children', 'child'],
    ['men', 'man'],
    ['women', 'woman'],
  ])('%s is of %s', (form, base) => {
    expect(baseOf(form)).toBe(base);
  });

  test.each(['inspect', 'inspected', 'council', '2018', ''])('any other word stays: %j', (word) => {
    expect(baseOf(word)).toBe(word);
  });

  test('a base is no form of another verb', () => {
    for (const word of ['find', 'lead', 'leave', 'fall', 'rise', 'see', 'saw', 'wind'])
      expect(baseOf(baseOf(word))).toBe(baseOf(word));
  });
});

test('words that would share the stem of another are whole, others are not', () => {
  expect(['department', 'authority', 'news', 'several'].filter(isWhole)).toHaveLength(4);
  expect(['depart', 'council', 'sever', ''].filter(isWhole)).toEqual([]);
});
