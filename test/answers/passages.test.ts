import { describe, expect, test } from 'vitest';
import { answer, SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { passagesOf } from '../../src/answers/passages.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** The passages that are made of all sentences of a text, in their order, for a question. */
function passages(text: string, question = 'What was said?', council = 'Exampleton'): readonly string[] {
  const library = libraryOf(articleOf(text, { title: 'A title', published: '2022-12-01', council }));
  const prepared = preparedOf(library);
  const evidence = library.readings.flatMap((reading, id) =>
    reading.sentence.span.field === 'title'
      ? []
      : [{ id, reading, score: 0, probability: 0.5, coverage: 0, features: [] }],
  );
  const asked = ask(prepared, question, SHIPPED.kind);
  return passagesOf(asked, evidence, 2).map(({ reading }) => reading.text);
}

describe('a passage', () => {
  test('is of two sentences at most, and there are no more passages than wanted', () => {
    expect(passages('One came. Two went. Three sat. Four stood. Five ran.')).toEqual([
      'One came.',
      'Two went.',
      'Three sat.',
      'Four stood.',
    ]);
  });

  test('does not join what is told of another date than the one asked about', () => {
    expect(
      passages('They left in May 2015. They came in June 2018. They sat. They ran.', 'Who left in May 2015?'),
    ).toEqual(['They left in May 2015.', 'They came in June 2018.']);
  });
});

test('every quotation is a stretch of its article, from a sentence’s beginning to a sentence’s end', () => {
  const text =
    'Ofsted inspected Exampleton in May 2015. It found that caseloads were too high. Caseloads fell in 2018.';
  const reply = answer(libraryOf(articleOf(text)), 'What did inspectors find about caseloads in Exampleton?');
  expect(reply.citations.length).toBeGreaterThan(0);
  for (const { article, span } of reply.citations)
    expect(quoteOf(article, span)).toMatch(/^(?:Ofsted|It|Caseloads) .*\.$/u);
});
