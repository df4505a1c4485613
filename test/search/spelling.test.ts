import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../src/search/spelling.ts';

const counts = {
  inadequate: 5,
  adequate: 2,
  outstanding: 3,
  good: 9,
  exampleton: 4,
  inspection: 7,
  inspector: 3,
  resigned: 2,
  resigner: 1,
  leader: 4,
  leaden: 1,
  care: 8,
  '2018': 3,
  '1400': 2,
};
const spell = createSpeller(
  new Map(Object.entries(counts)),
  new Set(['inadequate', 'adequate', 'outstanding', 'good']),
  new Set(['exampleton']),
);

describe('the speller', () => {
  test.each([
    ['inadaquate', 'inadequate', 'a grade, where only one can be meant'],
    ['inadequete', 'inadequate', 'likewise'],
    ['oustanding', 'outstanding', 'a letter left out'],
    ['outstandng', 'outstanding', 'a letter left out'],
    ['adequat', 'adequate', 'the nearer of two grades'],
    ['inspecton', 'inspection', 'a letter left out'],
    ['inspcetion', 'inspection', 'two letters swapped'],
    ['inpsection', 'inspection', 'two letters swapped'],
    ['nispection', 'inspection', 'the first two letters swapped'],
    ['inspectionn', 'inspection', 'a letter doubled'],
    ['leadep', 'leader', 'the more frequent of two that are as near'],
    ['exampelten', 'exampleton', 'a council by two letters'],
    ['exmplton', 'exampleton', 'a council by two letters from a word of eight'],
  ])('%s: %s (%s)', (word, meant) => {
    expect(spell(word)).toBe(meant);
  });

  test.each([
    ['inspection', 'a known word'],
    ['inspected', 'a known word in another form'],
    ['2019', 'a year is never mended'],
    ['2081', 'nor onto another year'],
    ['14000', 'nor a number'],
    ['1400s', 'nor a word with digits'],
    ['goad', 'a short word'],
    ['caer', 'a short word'],
    ['', 'nothing'],
    ['zebra', 'a word that is near to none'],
    ['dutstanding', 'another first letter'],
    ['laeddr', 'two letters in a short word'],
  ])('%s stays (%s)', (word) => {
    expect(spell(word)).toBeUndefined();
  });

  test('proposes no grade where another is as near', () => {
    const grades = ['poorer', 'poorest', 'middling'];
    const graded = createSpeller(new Map(grades.map((grade) => [grade, 1])), new Set(grades), new Set());
    expect(graded('poores')).toBeUndefined();
    expect(graded('midling')).toBe('middling');
    expect(graded('poorets')).toBe('poorest');
  });

  test('proposes known words only, and never a number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(counts)),
        fc.nat(12),
        fc.string({ maxLength: 2 }),
        (word, at, put) => {
          const meant = spell(word.slice(0, at) + put + word.slice(at + 1));
          expect(meant === undefined || (meant in counts && !/\d/.test(meant))).toBe(true);
        },
      ),
    );
  });

  test('names of councils reach two letters from six letters on, other words only one', () => {
    const known = new Map([
      ['otherham', 1],
      ['offices', 1],
    ]);
    const named = createSpeller(known, new Set(), new Set(['otherham']));
    expect(named('otherm')).toBe('otherham');
    expect(named('ofics')).toBeUndefined();
  });

  test('knows nothing where there are no words', () => {
    expect(createSpeller(new Map(), new Set(), new Set())('inspecton')).toBeUndefined();
  });
});
