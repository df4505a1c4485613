import { describe, expect, test } from 'vitest';
import { createCouncilFinder } from '../../src/mentions/council-finder.ts';
import { bareName, councilNames } from '../../src/mentions/councils.ts';
import { articleOf, libraryOf } from '../example-library.ts';

describe('names of councils', () => {
  test.each([
    ['Exampleton Council', 'Exampleton'],
    ['Exampleton Metropolitan Borough Council', 'Exampleton'],
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
    ['Otherham, Ytham and Ztham councils met.', ['Exampleton', 'Otherham', 'Ytham', 'Ztham'], 'in a list'],
    ['The London Borough of Waltham Forest met.', ['Exampleton', 'Waltham Forest'], 'a London borough'],
    ['London Borough of Ytham Slammed By Ofsted', ['Exampleton'], 'a name whose end nobody can tell'],
    ['Ytham, Ztham and Vale Council met.', ['Exampleton', 'Ztham and Vale'], 'a place and then a council'],
    ['Stow-on-Sea County Council met.', ['Exampleton', 'Stow-on-Sea'], 'a hyphen in its name'],
    ['A “whole Council commitment” was made.', ['Exampleton'], 'no name'],
    ['The Council met. Our Council met.', ['Exampleton'], 'no name'],
    ['EXAMPLETON COUNCIL met.', ['Exampleton'], 'the same in capitals'],
    ['The Arts Council gave money.', ['Exampleton'], 'another body'],
    ['Leadership was rated good. It was judged good.', ['Exampleton'], 'an area'],
    ['Oak House was rated good.', ['Exampleton'], 'a home'],
    ['Otherham is a town.', ['Exampleton'], 'a place that is not said to have one'],
    ['Otherham was rated good.', ['Exampleton'], 'nor where it might be a home or a school'],
    ['Caseloads rose.', ['Exampleton'], 'a word with a capital by chance'],
    ['Fostering was rated good.', ['Exampleton'], 'an area at the head of a sentence'],
    ['Leaders: good', ['Exampleton'], 'a label'],
    ['CHILDREN Services were praised.', ['Exampleton'], 'a word in capitals'],
    ['Education, Health and Care (EHC) plans were late.', ['Exampleton'], 'a thing with initials'],
  ])('in %j: %j (%s)', (text, names) => {
    expect(councilNames([articleOf(text)])).toEqual(names);
  });
});

describe('however a council is called, it is one', () => {
  const NAMES: readonly (readonly [council: string, forms: readonly string[]])[] = [
    ['Otherham', ['Otherham', 'Otherham Metropolitan Borough Council', 'OMBC', 'Otherham MBC']],
    ['York', ['York', 'City of York Council', 'City of York']],
    ['Camden', ['Camden', 'London Borough of Camden', 'Camden Council']],
    ['Kingston upon Thames', ['Royal Borough of Kingston upon Thames', 'Kingston-upon-Thames Council']],
    [
      'Bournemouth, Christchurch and Poole',
      [
        'Bournemouth, Christchurch and Poole (BCP)',
        'Bournemouth, Christchurch & Poole Council',
        'Bournemouth Christchurch and Poole',
        'BCP Council',
      ],
    ],
    ['St Helens', ['St Helens', 'St. Helens', 'St Helens Borough Council']],
    [
      'Bath and North East Somerset',
      ['Bath and North East Somerset Council', 'Bath & North East Somerset', 'BNES'],
    ],
  ];
  const rows = NAMES.flatMap(([council, forms]) => forms.map((form) => [form, council] as const));

  test.each(rows.filter(([form]) => !/^(?:OMBC|BCP|BNES)/u.test(form)))(
    '%s in front matter is %s',
    (form, council) => {
      const [name = '', ...more] = articleOf('Words.', { council: JSON.stringify(form) }).councils;
      expect(more).toEqual([]);
      expect(createCouncilFinder([council])(name).map((found) => found.council)).toEqual([council]);
      expect(
        councilNames([articleOf('Words.', { council }), articleOf('Words.', { council: name })]),
      ).toEqual([council]);
    },
  );

  test.each(rows)('%s in a text or a question is %s', (form, council) => {
    const article = articleOf(`Last week ${form} was praised by Ofsted.`, {
      council: JSON.stringify(council),
    });
    const { councils, readings } = libraryOf(article);
    expect(councils).toEqual([council]);
    expect(readings.map((reading) => reading.councils)).toEqual([[council]]);
    const asked = createCouncilFinder(councils)(`How was ${form} rated in 2019?`);
    expect(new Set(asked.map((found) => found.council))).toEqual(new Set([council]));
  });

  test.each([
    ['Otherham Metropolitan Borough Council', 'Otherham'],
    ['Otherham MBC', 'Otherham'],
    ['City of York Council', 'York'],
    ['London Borough of Camden', 'Camden'],
    ['Royal Borough of Kingston upon Thames', 'Kingston upon Thames'],
    ['Bournemouth, Christchurch and Poole (BCP) Council', 'Bournemouth, Christchurch and Poole'],
    ['St. Helens Council', 'St Helens'],
    ['Bath and North East Somerset Council', 'Bath and North East Somerset'],
  ])('%s is known from a text alone as %s', (form, council) => {
    expect(councilNames([articleOf(`Last week ${form} was praised.`)])).toEqual(['Exampleton', council]);
  });
});

test('articles whose front matter spells one council in two ways tell of one', () => {
  const names = ['Bath and North East Somerset', 'Bath & North East Somerset Council'];
  const articles = names.map((council, i) =>
    articleOf('The council was rated good overall after an inspection in March 2019.', {
      id: `of-${i}`,
      council: JSON.stringify(council),
    }),
  );
  const { councils, inspections } = libraryOf(...articles);
  expect(councils).toEqual(['Bath and North East Somerset']);
  expect(inspections).toMatchObject([
    { council: 'Bath and North East Somerset', articles: ['of-0', 'of-1'] },
  ]);
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
