import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChooser } from '../../src/views/choices.ts';

const names = [
  'Leadership',
  'Care leavers',
  'Children in care',
  'Children who need help and protection',
  'Exampleton, November 2017: good',
  'Exampleton, July 2018: inadequate',
  'Otherbury, 2018: adequate',
];
const choose = createChooser(names.map((name, i) => ({ name, value: String(i) })));
const found = (typed: string) => choose(typed).map(({ name }) => name);

describe('createChooser', () => {
  it.each([
    ['lead', ['Leadership']],
    ['LEADRSHIP', ['Leadership']],
    ['eladership', ['Leadership']],
    ['care', ['Care leavers', 'Children in care']],
    ['children care', ['Children in care']],
    ['exampelton nov', ['Exampleton, November 2017: good']],
    ['exampl 2018', ['Exampleton, July 2018: inadequate']],
    ['adequate', ['Otherbury, 2018: adequate']],
    ['2019', []],
    ['zzz', []],
  ])('finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('finds nothing but what was asked for by a number', () => {
    expect(found('2017')).toEqual(['Exampleton, November 2017: good']);
  });

  it('shows the first values where nothing is typed', () => {
    expect(found(' ')).toEqual(names);
  });

  it('finds a value by other names that it has', () => {
    const other = createChooser([{ name: 'Children in care', value: 'cic', also: 'looked-after children' }]);
    expect(other('looked aft')).toEqual([{ name: 'Children in care', value: 'cic' }]);
  });

  it('finds one of ten thousand, misspelt', () => {
    const many = createChooser(
      Array.from({ length: 10_000 }, (_, i) => ({
        name: `Town number ${i} of Someshire`,
        value: `${i}`,
      })).concat({
        name: 'Exampleton upon Sea',
        value: 'x',
      }),
    );
    expect(many('exmapleton')).toEqual([{ name: 'Exampleton upon Sea', value: 'x' }]);
    expect(many('someshire')).toHaveLength(25);
  });

  it('gives at most 25 choices of at most 100 characters, for anything typed', () => {
    const long = createChooser(
      Array.from({ length: 40 }, (_, i) => ({
        name: `word${i} ${'long '.repeat(40)}`,
        value: `${i} ${'v'.repeat(120)}`,
      })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.constant('long'), fc.string({ unit: 'binary' })), (typed) => {
        const choices = long(typed);
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(choices.every(({ name, value }) => [...name].length <= 100 && value.length <= 100)).toBe(true);
      }),
    );
  });
});
