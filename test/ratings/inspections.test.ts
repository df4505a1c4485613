import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const visit2019 = articleOf('Ofsted rated Exampleton Council good after an inspection in March 2019.', {
  id: 'visit-2019',
  published: '2019-05-20',
});

/** Each inspection: council, visit or report, how it is known, the articles that report it. */
const inspectionsOf = (...articles: readonly Article[]) =>
  libraryOf(...articles).inspections.map(({ council, visited, reported, known, articles: from }) =>
    [council, visited ?? `reported ${reported}`, known, ...from].join(' | '),
  );

describe('inspections', () => {
  test('an article gives the visit that it states', () => {
    expect(inspectionsOf(visit2019)).toEqual(['Exampleton | 2019-03 | stated | visit-2019']);
  });

  test('without a visit, the date of publication is that of the report', () => {
    const text = 'Exampleton Council has been rated inadequate by Ofsted.';
    expect(inspectionsOf(articleOf(text, { published: '2015-02-03' }))).toEqual([
      'Exampleton | reported 2015-02-03 | inferred | article',
    ]);
  });

  test('a visit of days without a year is that before the publication, though another date is more exact', () => {
    const rated = 'Exampleton Council was rated good by Ofsted.';
    const days = `${rated} The inspection was carried out between 3 and 14 March.`;
    const month = `${rated} Inspectors visited in May 2015. On 12 June 2015 Ofsted wrote to the council.`;
    expect(inspectionsOf(articleOf(days, { published: '2015-05-20' }))).toEqual([
      'Exampleton | 2015-03-03/2015-03-14 | inferred | article',
    ]);
    expect(inspectionsOf(articleOf(month, { published: '2015-06-20' }))).toEqual([
      'Exampleton | 2015-05 | stated | article',
    ]);
  });

  test('without any date it is open', () => {
    const text = 'Exampleton Council has been rated inadequate by Ofsted.';
    expect(inspectionsOf(articleOf(text))).toEqual(['Exampleton | reported undefined | open | article']);
  });

  test('an undated article is placed by what its editor says', () => {
    const article = articleOf('Exampleton Council was rated good. Inspectors visited in June this time.', {
      clarified: { 'in June': '2022-06' },
    });
    expect(inspectionsOf(article)).toEqual(['Exampleton | 2022-06 | clarified | article']);
    expect(libraryOf(article).inspections).toMatchObject([{ basis: "an editor's note", phrase: 'in June' }]);
  });

  test('the date of the inspection before is not that of the visit', () => {
    const text =
      'Ofsted rated Exampleton Council good. It was better than at the last inspection in January 2019.';
    expect(inspectionsOf(articleOf(text, { published: '2019-06-20' }))).toEqual([
      'Exampleton | reported 2019-06-20 | inferred | article',
    ]);
  });

  test('a grade that goes on makes no new inspection: it is that of the one before', () => {
    const before = articleOf('Ofsted, who visited in March 2019, rated Exampleton Council inadequate.', {
      id: 'before',
      published: '2019-05-20',
    });
    const later = articleOf('Exampleton Council remains inadequate, and its leader has resigned.', {
      published: '2020-11-02',
    });
    expect(inspectionsOf(before, later)).toEqual(['Exampleton | 2019-03 | stated | before']);
    expect(libraryOf(before, later).claims.map(({ grade, inspection }) => `${grade}: ${inspection}`)).toEqual(
      ['inadequate: Exampleton 2019-03', 'inadequate: Exampleton 2019-03'],
    );
  });

  test('an earlier inspection that is only mentioned stands by its date, oldest first', () => {
    const text =
      'Exampleton Council was rated good in May 2019. It had been rated inadequate in 2012 and adequate in 2008.';
    expect(inspectionsOf(articleOf(text, { published: '2019-05-20' }))).toEqual([
      'Exampleton | 2008 | stated',
      'Exampleton | 2012 | stated',
      'Exampleton | reported 2019-05-20 | inferred | article',
    ]);
  });

  test('an undated one comes after the earlier one that its article mentions', () => {
    const text =
      'Exampleton Council is rated good by Ofsted. At the previous inspection in 2012 it was rated inadequate.';
    expect(inspectionsOf(articleOf(text))).toEqual([
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
    expect(inspectionsOf(visit2019, other)).toEqual([
      'Exampleton | 2019-03 | stated | visit-2019',
      'Otherham | 2019-03 | stated | other',
    ]);
  });

  test('a grade that an article about another council mentions is that of the inspection before it', () => {
    const text =
      'Otherham Council was rated inadequate by Ofsted. Neighbouring Exampleton Council is rated good.';
    const later = articleOf(text, { id: 'later', published: '2020-05-01', council: 'Otherham' });
    expect(inspectionsOf(visit2019, later)).toEqual([
      'Exampleton | 2019-03 | stated | visit-2019 | later',
      'Otherham | reported 2020-05-01 | inferred | later',
    ]);
  });

  test('a grade that an article about another council mentions is not that of an inspection after it', () => {
    const text =
      'Otherham Council was rated inadequate by Ofsted. Neighbouring Exampleton Council is rated good.';
    const early = articleOf(text, { id: 'early', published: '2018-05-01', council: 'Otherham' });
    expect(inspectionsOf(visit2019, early)).toEqual([
      'Exampleton | reported 2018-05-01 | inferred | early',
      'Exampleton | 2019-03 | stated | visit-2019',
      'Otherham | reported 2018-05-01 | inferred | early',
    ]);
  });

  test('a sentence about another council does not make the article’s own inspection', () => {
    const text = 'Exampleton’s plans were praised. Otherham Council was rated inadequate by Ofsted in 2012.';
    expect(inspectionsOf(articleOf(text, { published: '2019-05-20' }))).toEqual(['Otherham | 2012 | stated']);
  });

  test('a council that is mentioned without a grade or visit has none', () => {
    expect(inspectionsOf(articleOf('Otherham Council lent staff to Exampleton.'))).toEqual([]);
  });

  test('visits of a peer or a monitoring visit are none', () => {
    expect(inspectionsOf(articleOf('Exampleton Council had a monitoring visit in March 2019.'))).toEqual([]);
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

describe('articles about one visit', () => {
  const quoted = 'has taken a systematic and rigorous approach to improvement';
  const same = [
    ['give the same month', 'Exampleton Council was rated good by Ofsted, who visited in March 2019.', {}],
    [
      'are published soon after it',
      'Exampleton Council was rated good by Ofsted.',
      { published: '2019-05-22' },
    ],
    [
      'have it from their editor',
      'Exampleton Council was rated good after an inspection in March.',
      { clarified: { 'in March': '2019-03' } },
    ],
    [
      'give a day of its month',
      'Exampleton Council was rated good after an inspection on 12 March 2019.',
      {},
    ],
  ] as const;

  test.each(same)('are one where they %s', (_what, text, facts) => {
    const { inspections } = libraryOf(visit2019, articleOf(text, facts));
    expect(inspections.map(({ articles }) => [...articles].sort())).toEqual([['article', 'visit-2019']]);
  });

  test('are one where they quote the same words', () => {
    const article = (id: string, published?: string) =>
      articleOf(`Exampleton Council was rated good. Ofsted said it “${quoted}”.`, {
        id,
        ...(published === undefined ? {} : { published }),
      });
    const { inspections } = libraryOf(article('dated', '2019-05-20'), article('undated'));
    expect(inspections).toMatchObject([{ reported: '2019-05-20', articles: ['dated', 'undated'] }]);
  });

  test.each([
    ['give another time', 'Exampleton Council was rated good by Ofsted, who visited in June 2016.', {}],
    ['give another grade', 'Exampleton Council was rated inadequate by Ofsted.', { published: '2019-05-22' }],
    [
      'are published years later',
      'Exampleton Council was rated good by Ofsted.',
      { published: '2022-05-22' },
    ],
    ['have no date and no words in common', 'Exampleton Council was rated good by Ofsted.', {}],
  ])('are two where they %s', (_what, text, facts) => {
    expect(libraryOf(visit2019, articleOf(text, facts)).inspections).toHaveLength(2);
  });

  test('are two where their reports, which give no visit, are years apart', () => {
    const [first, second] = ['2019-05-20', '2022-05-20'].map((published) =>
      articleOf('Exampleton Council was rated good by Ofsted.', { id: published, published }),
    );
    expect(first && second && libraryOf(first, second).inspections).toHaveLength(2);
  });

  test('a rating is placed at the inspection that its article reports', () => {
    const later = articleOf(
      'Exampleton Council is now rated outstanding. It was rated good at its last inspection.\n\nOfsted visited in June 2022.',
      { id: 'visit-2022', published: '2022-08-01' },
    );
    const { claims } = libraryOf(visit2019, later);
    expect(claims.map(({ grade, inspection }) => `${grade}: ${inspection}`)).toEqual([
      'good: Exampleton 2019-03',
      'outstanding: Exampleton 2022-06',
      'good: Exampleton 2019-03',
    ]);
  });

  test('an undated one stands after the whole of the year that it calls the previous inspection’s', () => {
    const undated = articleOf(
      'Exampleton Council was rated outstanding. At the previous inspection, in 2019, it was rated good.',
      { id: 'undated' },
    );
    expect(libraryOf(visit2019, undated).inspections.map(({ articles }) => articles.join())).toEqual([
      'visit-2019',
      'undated',
    ]);
  });
});
