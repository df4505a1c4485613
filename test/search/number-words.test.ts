import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/search/number-words.ts';
import { tokensOf } from '../../src/search/tokens.ts';

const valuesIn = (text: string): readonly number[] => numbersIn(tokensOf(text)).map(({ value }) => value);

describe('numbers among words', () => {
  test.each([
    ['1,400 children', [1400], 'digits with a separator'],
    ['1400 children', [1400], 'digits without'],
    ['fourteen hundred children', [1400], 'hundreds above ten'],
    ['twenty-six recommendations', [26], 'tens and ones, hyphenated'],
    ['twenty six recommendations', [26], 'tens and ones, apart'],
    ['ninety nine', [99], 'the largest below a hundred'],
    ['two hundred', [200], 'hundreds'],
    ['two million', [2_000_000], 'millions'],
    ['1.5 million', [1_500_000], 'digits with a scale in letters'],
    ['£12.5m', [12_500_000], 'an amount with a scale'],
    ['£3bn', [3_000_000_000], 'billions'],
    ['35%', [35], 'a share'],
    ['a dozen cases', [12], 'a dozen'],
    ['two dozen cases', [24], 'two dozen'],
    ['seven out of 18', [7, 18], 'two numbers in a sentence'],
    ['one of eight councils', [1, 8], 'both spelled out'],
    ['ten, eleven', [10, 11], 'a list is two numbers'],
    ['one two three', [1, 2, 3], 'counting is three numbers'],
    ['16 September 2014', [16, 2014], 'a date'],
    ['the 3rd time', [3], 'an ordinal in digits'],
    ['hundreds of children', [], 'no exact number'],
    ['no number here', [], 'nothing'],
  ])('%s: %j (%s)', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('a number takes the tokens that spell it', () => {
    expect(numbersIn(tokensOf('some fourteen hundred children'))).toEqual([{ value: 1400, from: 1, to: 3 }]);
  });
});
