import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const visit2019 = articleOf('Ofsted rated Exampleton Council good after an inspection in March 2019.', {
  id: 'visit-2019',
  published: '2019-05-20',
});

/** Each inspection: council, visit or report, how it is known, the articles that report it. */
const inspectionsIn = (...articles: readonly Article[]) =>
  libraryOf(...articles).inspections.map(({ council, visited, reported, known, articles: from }) =>
    [council, visited ?? `reported ${reported}`, known, ...from].join(' | '),
  );

describe('inspections', () => {
  test('an article gives the visit that it states', () => {
    expect(inspectionsIn(visit2019)).toEqual(['Exampleton | 2019-03 | stated | visit-2019']);
  });

  test('an article of years later only recalls a visit: it is no report of it', () => {
    const text =
      'The County Council was last inspected in June 2014, when Ofsted rated Exampleton good overall.';
    const [one] = libraryOf(articleOf(text, { published: '2019-02-18' })).inspections;
    expect([one?.visited, one?.reported]).toEqual(['2014-06', undefined]);
  });

  test('without a visit, the date of publication is that of the report', () => {
    const text = 'Exampleton Council has been rated inadequate by Ofsted.';
    expect(inspectionsIn(articleOf(text, { published: '2015-02-03' }))).toEqual([
      'Exampleton | reported 2015-02-03 | inferred | article',
    ]);
  });

  test('a visit of days without a year is that before the publication, though another date is more exact', () => {
    const rated = 'Exampleton Council was rated good by Ofsted.';
    const days = `${rated} The inspection was carried out between 3 and 14 March.`;
    const month = `${rated} Inspectors visited in May 2015. On 12 June 2015 Ofsted wrote to the council.`;
    expect(inspectionsIn(articleOf(days, { published: '2015-05-20' }))).toEqual([
      'Exampleton | 2015-03-03/2015-03-14 | inferred | article',
    ]);
    expect(inspectionsIn(articleOf(month, { published: '2015-06-20' }))).toEqual([
      'Exampleton | 2015-05 | stated | article',
    ]);
  });

  test.each([
    ['Across the water Othertown, whose services were judged good in October, is to help.', []],
    ['Exampleton Council was judged good in 2019 and 2021.', ['Exampleton | 2019 | stated | article']],
  ])('none is later than the article that tells of it: %s', (text, found) => {
    expect(inspectionsIn(articleOf(text, { published: '2020-03-12' }))).toEqual(found);
  });

  test('without any date it is open', () => {
    const text = 'Exampleton Council has been rated inadequate by Ofsted.';
    expect(inspectionsIn(articleOf(text))).toEqual(['Exampleton | reported undefined | open | article']);
  });

  test('an undated article is placed by what its editor says', () => {
    const article = articleOf('Exampleton Council was rated good. Inspectors visited in June this time.', {
      clarified: { 'in June': '2022-06' },
    });
    expect(inspectionsIn(article)).toEqual(['Exampleton | 2022-06 | clarified | article']);
    expect(libraryOf(article).inspections).toMatchObject([{ basis: "an editor's note", phrase: 'in June' }]);
  });

  test('an earlier inspection that is only mentioned stands by its date, and is not that of the visit', () => {
    const text =
      'Exampleton Council has been rated good by Ofsted. It had been rated inadequate in 2012 and adequate in 2008.';
    expect(inspectionsIn(articleOf(text, { published: '2019-05-20' }))).toEqual([
      'Exampleton | 2008 | stated',
      'Exampleton | 2012 | stated',
      'Exampleton | reported 2019-05-20 | inferred | article',
    ]);
  });

  const recalling = articleOf(
    'The leader of Exampleton Council has resigned.\n\nThe council, which was rated good in March 2019, said that a new leader would be chosen next week.',
    { published: '2020-11-02' },
  );

  // Thought a little too likely to be its news.
  test.fails('an article that recalls a grade is no report on the inspection', () => {
    expect(inspectionsIn(visit2019, recalling)).toEqual(['Exampleton | 2019-03 | stated | visit-2019']);
  });

  test('a grade that an article recalls makes no new inspection', () => {
    const later = recalling;
    expect(inspectionsIn(visit2019, later).map((one) => one.split(' | ').slice(0, 3))).toEqual([
      ['Exampleton', '2019-03', 'stated'],
    ]);
    expect(libraryOf(visit2019, later).claims.map(({ inspection }) => inspection)).toEqual([
      'Exampleton 2019-03',
      'Exampleton 2019-03',
    ]);
  });

  test('an undated one comes after the earlier one that its article mentions', () => {
    const text =
      'Exampleton Council has been rated good by Ofsted. At the previous inspection in 2012 it was rated inadequate.';
    expect(inspectionsIn(articleOf(text))).toEqual([
      'Exampleton | 2012 | stated',
      'Exampleton | reported undefined | open | article',
    ]);
  });

  test('one council stands apart from another, at the same time', () => {
    const other = articleOf('Otherham Council was rated good after an inspection in March 2019.', {
      id: 'other',
      published: '2019-05-21',
      council: 'Otherham',
    });
    expect(inspectionsIn(visit2019, other)).toEqual([
      'Exampleton | 2019-03 | stated | visit-2019',
      'Otherham | 2019-03 | stated | other',
    ]);
  });

  test('a sentence about another council does not make the article’s own inspection', () => {
    const text =
      'Exampleton’s plans were praised. Otherham Council was rated inadequate overall by Ofsted in 2012.';
    expect(inspectionsIn(articleOf(text, { published: '2019-05-20' }))).toEqual(['Otherham | 2012 | stated']);
  });

  test('a council that is mentioned without a grade or visit has none', () => {
    expect(inspectionsIn(articleOf('Otherham Council lent staff to Exampleton.'))).toEqual([]);
  });
});

test('the grade of a clause without a date is the news, though another clause gives an old date', () => {
  const text = 'Exampleton Council was rated adequate in 2010; it is now rated inadequate.';
  const { claims } = libraryOf(articleOf(text, { published: '2022-12-01' }));
  expect(claims.map(({ grade, inspection }) => `${grade}: ${inspection}`)).toEqual([
    'adequate: Exampleton 2010',
    'inadequate: Exampleton 2022-12-01',
  ]);
});

test('articles that quote the same words tell of one inspection', () => {
  const quoted = 'has taken a systematic and rigorous approach to improvement';
  const article = (id: string, published?: string) =>
    articleOf(`Exampleton Council was rated good. Ofsted said it “${quoted}”.`, {
      id,
      ...(published === undefined ? {} : { published }),
    });
  const { inspections } = libraryOf(article('dated', '2019-05-20'), article('undated'));
  expect(inspections).toMatchObject([{ reported: '2019-05-20', articles: ['dated', 'undated'] }]);
});

test('each grade of an article is placed at its inspection', () => {
  const later = articleOf(
    'Exampleton Council has been rated outstanding by Ofsted, who visited in June 2022.\n\nThe council was rated good at its last inspection in 2019.',
    { id: 'visit-2022', published: '2022-08-01' },
  );
  const { claims } = libraryOf(visit2019, later);
  expect(claims.map(({ grade, inspection }) => `${grade}: ${inspection}`)).toEqual([
    'good: Exampleton 2019-03',
    'outstanding: Exampleton 2022-06',
    'good: Exampleton 2019-03',
  ]);
});
