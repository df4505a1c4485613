import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/mentions/numbers.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { shippedLibrary } from '../example-library.ts';

const read = (text: string) =>
  numbersIn(text, tokensOf(text)).map(({ value, unit, span, counted }) => ({
    value,
    unit,
    words: text.slice(span.start, span.end),
    counted,
  }));

describe('numbers', () => {
  test.each([
    ['Inspectors referred 13 cases back', 13, '', '13', 'case', 'what is counted'],
    ['at least 1,400 children', 1400, '', '1,400', 'child', 'a separator'],
    ['fourteen hundred children', 1400, '', 'fourteen hundred', 'child', 'spelled out'],
    ['twenty-six recommendations', 26, '', 'twenty-six', 'recommend', 'hyphenated'],
    ['a £12.5m budget', 12_500_000, '£', '£12.5m', 'budget', 'money'],
    ['a £3 million budget', 3_000_000, '£', '£3 million', 'budget', 'money with its scale apart'],
    ['£950 a week', 950, '£', '£950', 'a', 'small money'],
    ['35% of plans', 35, '%', '35%', 'of', 'a share'],
    ['35 per cent of plans', 35, '%', '35', 'per', 'a share in letters'],
    ['twelve percent of plans', 12, '%', 'twelve', 'percent', 'a share in letters'],
    ['a 16-year period', 16, '', '16', 'year', 'hyphenated with what is counted'],
  ])('%s: %d%s in %s %s (%s)', (text, value, unit, words, counted) => {
    expect(read(text)).toMatchObject([{ value, unit, words }]);
    expect(read(text)[0]?.counted[0]).toBe(counted);
  });

  test('each of a sentence has its own words', () => {
    expect(read('seven out of 18 cases it audited').map(({ value, words }) => [value, words])).toEqual([
      [7, 'seven'],
      [18, '18'],
    ]);
  });

  test('at most four words are counted', () => {
    expect(read('12 very long waits for new homes')[0]?.counted).toHaveLength(4);
    expect(read('there were 12')[0]?.counted).toEqual([]);
  });

  test('a text without one has none', () => {
    expect(read('Hundreds of children were seen.')).toEqual([]);
  });
});

describe('the numbers of the five articles', async () => {
  const { readings } = await shippedLibrary();

  test.each([
    [13, 'case', 'Inspectors referred 13 cases back'],
    [18, 'case', 'seven out of 18 cases'],
    [26, 'recommend', 'Ofsted has made 26 recommendations'],
    [8, 'council', 'one of eight councils'],
    [1400, 'child', '1,400 children and young people'],
    [1400, 'sexual', 'at least 1,400 sexual exploitation cases'],
    [1400, 'young', 'an estimated 1,400 young people'],
    [7, 'child', 'the deaths of seven children'],
    [5, 'area', 'four of the five areas'],
  ])('%i %s…: %s', (value, stem, words) => {
    const reading = readings.find(({ text }) => text.replaceAll('\u00a0', ' ').includes(words));
    expect(
      reading?.numbers.filter((number) => number.value === value && number.counted[0] === stem),
    ).toHaveLength(1);
  });
});
