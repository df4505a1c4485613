import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { cite, passagesOf } from '../../src/answers/passages.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What is quoted where a text's sentences, in their order, are those that answer a question best; `holds`: words that these hold. */
function quoted(
  texts: string | readonly string[],
  { question = 'What was said?', most = 2, council = 'Exampleton', holds = '' } = {},
): readonly string[] {
  const articles = [texts].flat().map((text, i) => articleOf(text, { id: `a${i}`, council }));
  const prepared = preparedOf(libraryOf(...articles));
  const asked = ask(prepared, question, SHIPPED.kind);
  const evidence = prepared.library.readings.flatMap((reading, id) =>
    reading.sentence.span.field === 'title' || !reading.text.includes(holds)
      ? []
      : [{ id, reading, score: 0, probability: 0.5, coverage: 0, features: () => [] }],
  );
  return cite(asked, passagesOf(asked, evidence, most)).citations.map(({ article, span }) =>
    quoteOf(article, span),
  );
}

describe('what a quotation would say nothing without', () => {
  const table = '| Council | Caseload |\n|---|---|\n| Exampleton | 18 |\n| Otherham | 21 |';
  const only = (text: string, words: string) =>
    quoted(text, { question: 'What did inspectors find?', most: 1, holds: words });

  test('is quoted, too: the head of a table beside one of its rows', () => {
    expect(only(table, 'Otherham')).toEqual(['| Otherham | 21 |', '| Council | Caseload |']);
    expect(only(table, 'Council')).toEqual(['| Council | Caseload |']);
    const two = `${table}\n\n| Home | Beds |\n|---|---|\n| Elmwood | 6 |`;
    expect(only(two, 'Elmwood')).toEqual(['| Elmwood | 6 |', '| Home | Beds |']);
    expect(only('| Published | 2 May |\n| Grade | Good |', 'Grade')).toEqual(['| Grade | Good |']);
  });

  test('is quoted with it: what a sentence announces, as far as its paragraph', () => {
    const text =
      'It rained. The report gives two reasons. Posts stood empty. A hub had closed. Nobody had noticed.\n\nIt rained again.';
    expect(only(text, 'reasons')).toEqual([
      'The report gives two reasons. Posts stood empty. A hub had closed. Nobody had noticed.',
    ]);
    for (const none of [
      'They improved in four areas. A hub opened.',
      'These things take time. A hub opened.',
    ])
      expect(only(none, 'in four').concat(only(none, 'These')).join(' ')).not.toContain('hub');
    expect(only('There were two reasons for it, she said. One came.', 'reasons')).toEqual([
      'There were two reasons for it, she said.',
    ]);
  });
});

describe('a quotation', () => {
  test('holds three sentences that stand side by side, and no fourth', () => {
    expect(quoted('One came. Two went. Three sat. Four stood. Five ran.')).toEqual([
      'One came. Two went. Three sat.',
      'Four stood. Five ran.',
    ]);
  });

  test('holds the words of one speaker, and what is of one council', () => {
    expect(quoted('“We are proud,” said Ann Lee.\n\n“We are not,” said Bob Roe.')).toHaveLength(2);
    const councils = 'Exampleton was praised. It was a long day. Otherham Council was not.';
    expect(quoted(councils).filter((one) => one.includes('Exampleton') && one.includes('Otherham'))).toEqual(
      [],
    );
  });

  test('goes on in the next paragraph as it stands there', () => {
    expect(quoted('One came.\n\nTwo went.')).toEqual(['One came.\n\nTwo went.']);
  });

  test('holds up to four items of a list', () => {
    const items = ['one', 'two', 'three', 'four', 'five'].map((word) => `- the ${word} of them`);
    expect(quoted(items.join('\n'), { most: 3 })).toEqual([
      items.slice(0, 4).join('\n').slice(2),
      'the five of them',
    ]);
  });

  test('of a list that is cited from the line that leads into it is one item', () => {
    const text = 'They asked for these:\n\n- the one of them\n- the two of them';
    expect(quoted(text, { most: 3 })).toEqual([
      'They asked for these:',
      'the one of them',
      'the two of them',
    ]);
  });

  test('is of one article', () => {
    expect(quoted(['One came.', 'Two went.'])).toEqual(['One came.', 'Two went.']);
  });

  test('does not join what is told of two councils', () => {
    const text = 'Otherham Council was rated good in 2019. Exampleton Council was rated inadequate in 2019.';
    expect(quoted(text, { council: '[Otherham, Exampleton]' })).toHaveLength(2);
  });

  test('does not join what is told of another date than the one asked about', () => {
    const text = 'They left in May 2015. They came in June 2018.';
    expect(quoted(text, { question: 'Who left in May 2015?' })).toHaveLength(2);
    expect(quoted(text, { question: 'Who left in May?' })).toHaveLength(2);
    expect(quoted(text, { question: 'Who left?' })).toHaveLength(1);
  });
});
