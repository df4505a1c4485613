import { describe, expect, test } from 'vitest';
import { bareName, councilNames, createCouncilFinder } from '../../src/mentions/councils.ts';
import { articleOf, libraryOf } from '../example-library.ts';

describe('names of councils', () => {
  test.each([
    ['Exampleton Council', 'Exampleton'],
    ['Exampleton Metropolitan Borough Council', 'Exampleton'],
    ['Exampleton City', 'Exampleton'],
    ['Exampleton’s', 'Exampleton'],
    ['Neighbouring Exampleton', 'Exampleton'],
    ['Isle of Example', 'Isle of Example'],
    ['Stow-on-Sea County Council', 'Stow-on-Sea'],
  ])('%s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  test.each(['The Council', 'Borough Council', 'Whole Council', 'Labour', 'Ofsted', 'Its Council'])(
    '%s is none',
    (name) => {
      expect(bareName(name)).toBeUndefined();
    },
  );

  test.each([
    ['Otherham Council was praised.', ['Exampleton', 'Otherham'], 'named as a council'],
    ['Otherham Metropolitan Borough Council was praised.', ['Exampleton', 'Otherham'], 'in full'],
    ['In Otherham Council they met.', ['Exampleton', 'Otherham'], 'behind a preposition'],
    ['Otherham was rated good.', ['Exampleton', 'Otherham'], 'rated like one'],
    ['Otherham dropped a grade.', ['Exampleton', 'Otherham'], 'rated like one'],
    ['Stow-on-Sea County Council met.', ['Exampleton', 'Stow-on-Sea'], 'a hyphen in its name'],
    ['A “whole Council commitment” was made.', ['Exampleton'], 'no name'],
    ['The Council met. Our Council met.', ['Exampleton'], 'no name'],
    ['EXAMPLETON COUNCIL met.', ['Exampleton'], 'the same in capitals'],
    ['The Arts Council gave money.', ['Exampleton'], 'another body'],
    ['Leadership was rated good. It was judged good.', ['Exampleton'], 'an area'],
    ['Oak House was rated good.', ['Exampleton'], 'a home'],
    ['Otherham is a town.', ['Exampleton'], 'a place that is not said to have one'],
  ])('in %j: %j (%s)', (text, names) => {
    expect(councilNames([articleOf(text)])).toEqual(names);
  });
});

describe('councils in a text', () => {
  const find = createCouncilFinder(['Example', 'Example Bay', 'Otherham']);
  test.each([
    [
      'Example Bay is near Otherham.',
      [
        ['Example Bay', 'Example Bay'],
        ['Otherham', 'Otherham'],
      ],
      'the longest name',
    ],
    ['Otherham’s services', [['Otherham', 'Otherham’s']], 'a possessive'],
    [
      "otherham's and otherhams",
      [
        ['Otherham', "otherham's"],
        ['Otherham', 'otherhams'],
      ],
      'as people type',
    ],
    ['for Example', [['Example', 'Example']], 'its name at the end'],
    ['Examples-to-be and Otherhampton', [['Example', 'Examples']], 'whole words only'],
    ['nobody', [], 'none'],
  ])('%j: %j (%s)', (text, councils) => {
    expect(find(text).map(({ council, span }) => [council, text.slice(span.start, span.end)])).toEqual(
      councils,
    );
  });

  test('without names there are none', () => {
    expect(createCouncilFinder([])('Otherham')).toEqual([]);
  });
});

test.each([
  ['Sea and Sand', 'Sea & Sand was rated good.'],
  ["King's Example", 'King’s Example was rated good.'],
  ['Stow-on-Sea', 'Stow on Sea was rated good.'],
])('%s is also spelt otherwise: %s', (council, text) => {
  const { readings } = libraryOf(articleOf(text, { council }));
  expect(readings.map((reading) => [reading.council, reading.councils])).toEqual([[council, [council]]]);
});

describe('the council that a sentence speaks of', () => {
  const councilsOf = (text: string, council = 'Exampleton') =>
    libraryOf(articleOf(text, { council })).readings.map((reading) => reading.council);

  test.each([
    ['Services were praised.', ['Exampleton'], 'the article’s own where none is named'],
    ['Otherham Council was praised.', ['Otherham'], 'the one that is named'],
    [
      'Otherham Council failed. A trust took over the council’s services.',
      ['Otherham', 'Otherham'],
      'carried on by "the council’s"',
    ],
    ['Otherham Council failed. Its leader left.', ['Otherham', 'Otherham'], 'carried on by "its"'],
    ['Otherham Council failed. Inspectors came in 2012.', ['Otherham', 'Exampleton'], 'and else not'],
    ['Otherham Council met Exampleton.', ['Exampleton'], 'the article’s own before another'],
    [
      'Otherham Council failed. Exampleton is better. It is good.',
      ['Otherham', 'Exampleton', 'Exampleton'],
      'the last one named',
    ],
    [
      'Jo Doe came from Otherham Council. It was slow.',
      ['Exampleton', 'Exampleton'],
      'a place that somebody comes from is passed',
    ],
  ])('%s: %j (%s)', (text, councils) => {
    expect(councilsOf(text)).toEqual(councils);
  });

  test('an article about several carries the last one named', () => {
    expect(
      councilsOf('Otherham was good. Inspectors came twice. Exampleton was bad.', '[Exampleton, Otherham]'),
    ).toEqual(['Otherham', 'Otherham', 'Exampleton']);
  });

  test('councils whose names begin alike are told apart', () => {
    const text = 'Upper Marshfield was rated inadequate, unlike Upper Venn.';
    const find = createCouncilFinder(['Upper Venn', 'Upper Marshfield']);
    expect(find(text).map(({ council, span }) => [council, text.slice(span.start, span.end)])).toEqual([
      ['Upper Marshfield', 'Upper Marshfield'],
      ['Upper Venn', 'Upper Venn'],
    ]);
  });
});
