import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { createCited } from '../../src/answers/cited.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { createLibrary } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const { vocabulary } = await loadLibrary('knowledge');

function libraryOf(...articles: readonly (readonly [published: string, council: string, body: string])[]) {
  const parsed = articles.map(([published, council, body], i) => {
    const front = `title: Inspection report ${i}\npublisher: Paper ${i}\nkind: newspaper\npublished: ${published}`;
    const read = parseArticle(
      `${i}.md`,
      `---\n${front}\nurl: https://example.org/${i}\ncouncil: ${council}\n---\n\n${body}\n`,
    );
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return read.article;
  });
  return createLibrary({ articles: parsed, vocabulary, problems: [] });
}

const mixed = libraryOf(
  [
    '2018-03-01',
    'Aton',
    'Ofsted inspected Aton in January 2018. Children’s services in Aton were rated inadequate overall. Leadership was judged inadequate.',
  ],
  [
    '2022-07-01',
    'Aton',
    'Ofsted inspected Aton in May 2022. Children’s services in Aton were rated outstanding overall. Leadership was judged outstanding. Care leavers were judged good.',
  ],
  [
    '2018-04-01',
    'Bton',
    'Ofsted inspected Bton in February 2018. Children’s services in Bton were rated good overall. Leadership was judged inadequate.',
  ],
);
const ask = (question: string) => answer(mixed, question);

describe('a grade for the whole and grades for parts', () => {
  test('a part decides nothing where the whole is asked about', () => {
    expect(ask('Is Aton good?').headline).toMatch(/^Outstanding, better than good\./);
    expect(ask('Are Aton’s children’s services good now?').headline).toMatch(
      /^Outstanding, better than good\./,
    );
    expect(ask('Was Aton good in 2018?').headline).toMatch(/^Inadequate, not good\./);
    expect(ask('Was any area of Aton rated good in 2022?').headline).toMatch(/^Yes\. Good for care leavers/);
  });

  test('where a part is asked about, the whole is not named', () => {
    expect(ask('Was any area of Aton rated good in 2022?').headline).toBe(
      'Yes. Good for care leavers [1] (Aton, the inspection of May 2022)',
    );
  });

  test('every area is every area of the inspection, over several inspections, too', () => {
    expect(ask('Was Aton inadequate in all areas in 2018?').headline).toMatch(/^Yes, all that are named\./);
  });
});

describe('which councils', () => {
  test.each(['Which councils were never inadequate?', 'Which councils are better than good?'])(
    'is not answered with those that have the grade: %s',
    (question) => {
      expect(ask(question).status).not.toBe('answered');
    },
  );
});

describe('the same words', () => {
  const saying = (words: string) => mixed.readings.filter(({ text }) => text === words);

  test('about another council, or of another year, are evidence of their own', () => {
    const cited = createCited(mixed);
    const [aton, bton] = saying('Leadership was judged inadequate.');
    expect([aton, bton].flatMap((reading) => (reading ? [cited.cite(reading)] : []))).toEqual([1, 2]);
    expect(cited.all().map(({ article }) => article.councils[0])).toEqual(['Aton', 'Bton']);
  });

  test('each council is quoted from its own article', () => {
    const reply = ask('Compare Aton and Bton in 2018');
    for (const line of reply.headline.split('\n')) {
      const council = line.slice(0, 4);
      for (const [, number] of line.matchAll(/\[(\d+)\]/g)) {
        const citation = reply.citations.find((one) => one.number === Number(number));
        expect(citation?.article.councils).toEqual([council]);
      }
    }
  });
});
