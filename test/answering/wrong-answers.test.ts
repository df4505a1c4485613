import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answering/answer-question.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import type { Library } from '../../src/library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What stands near the right answer, and must not be taken for it. */
const ask = (library: Library, question: string) => {
  const reply = answer(library, question);
  return { ...reply, quotes: reply.citations.map(({ article, span }) => quoteOf(article, span)) };
};

describe('a grade', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2015 and rated it inadequate overall.\n\nAdoption plans were of good quality, said Jo Doe. The leadership team hopes for a good result.',
      { published: '2015-06-20' },
    ),
  );

  test.each([
    ['What was adoption rated in Exampleton?', 'The articles give no rating for adoption.'],
    ['Was adoption rated good?', 'The articles give no rating for adoption.'],
    [
      'What rating did leadership get in 2015?',
      'The articles give no rating for leadership at the inspection of May 2015.',
    ],
  ])('that is not given is not read from another sentence: %s', (question, headline) => {
    expect(ask(library, question)).toMatchObject({ status: 'unanswered', reason: 'not-said', headline });
  });

  test('of an area corrects nothing that is said of the whole', () => {
    const text = 'Ofsted inspected Exampleton Council in May 2015. It judged leadership inadequate.';
    const part = libraryOf(articleOf(text, { published: '2015-06-20' }));
    for (const question of [
      'Why was Exampleton rated good in 2015?',
      'When was Exampleton rated good in 2015?',
    ])
      expect(ask(part, question).headline).not.toContain('Inadequate, not good');
  });

  test('tells which inspections are compared', () => {
    const years = [
      ['2014', 'inadequate'],
      ['2017', 'requires improvement'],
      ['2020', 'good'],
    ] as const;
    const three = libraryOf(
      ...years.map(([year, grade]) =>
        articleOf(`Ofsted inspected Exampleton Council in May ${year} and rated it ${grade}.`, {
          id: `of-${year}`,
          published: `${year}-06-20`,
        }),
      ),
    );
    expect(ask(three, 'Compare the inadequate inspection with the good one').headline.split('\n')).toEqual([
      'The inspection of May 2014: inadequate overall [1]',
      'The inspection of May 2020: good overall [2]',
    ]);
  });

  test('of an inspection that is only mentioned has its date too', () => {
    const text =
      'Exampleton Council was rated good by Ofsted, who visited in May 2019. It had been rated inadequate in 2012 and adequate in 2008.';
    const mentioned = libraryOf(articleOf(text, { published: '2019-06-20' }));
    expect(ask(mentioned, 'When was Exampleton rated inadequate?').headline).toMatch(
      /^2012 \[1\]: inadequate/u,
    );
    expect(ask(mentioned, 'When was Exampleton rated adequate?').headline).toMatch(/^2008 \[1\]: adequate/u);
  });
});

describe('a figure', () => {
  test('of something else is not that of what is asked about', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 12 foster carers. Inspectors spent 3 days with care leavers.'),
    );
    expect(ask(library, 'How many care leavers are there in Exampleton?')).toMatchObject({
      status: 'unanswered',
      reason: 'not-said',
    });
  });

  test('told of another matter is no disagreement', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 120 foster carers, it said.', { id: 'one' }),
      articleOf('At the summer party, 45 foster carers won a prize.', { id: 'two' }),
    );
    const { headline } = ask(library, 'How many foster carers are there in Exampleton?');
    expect(headline).toContain('120 foster carers');
    expect(headline).not.toContain('disagree');
  });
});
