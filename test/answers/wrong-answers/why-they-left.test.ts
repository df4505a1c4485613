import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask } from './example.ts';

const about = (text: string) =>
  libraryOf(articleOf(`Exampleton Council was rated inadequate by Ofsted in May 2019.\n\n${text}`));

describe('why somebody left', () => {
  test.each([
    'The director of Exampleton, Kim Loe, resigned on Friday, saying that she had lost the confidence of councillors.',
    'Kim Loe, the director of Exampleton, resigned on Friday. Her reason was the report, which she had not read.',
    'Kim Loe, leader of Exampleton Council, stood down in June on the advice of her doctor.',
    'The report led to the resignation of the director of Exampleton, Bo Hay, and of its leader, Kim Loe.',
  ])('is shown where the sentence tells it, or the next one: %s', (text) => {
    const { status, quotes } = ask(about(text), 'why did Kim Loe resign?');
    expect([status, quotes.join(' ')]).toEqual(['answered', expect.stringContaining('Kim Loe')]);
  });

  test.each([
    'Kim Loe, the director of Exampleton, resigned on Friday.',
    'Kim Loe, the director of Exampleton, resigned on Friday. “Children were harmed because records were lost,” said Bo Hay.',
    'Rumours that the director of Exampleton, Kim Loe, had resigned because of the report were false.',
    'If Kim Loe resigned because of the report, Exampleton Council would collapse.',
    'Calls for Kim Loe, the leader of Exampleton, to resign because of the report grew.',
    'Bo Hay, who followed Kim Loe as director of Exampleton, resigned because of the report.',
    'Kim Loe, the director of Exampleton, will not resign because of the report.',
    'Kim Loe, the director of Exampleton, resigned, but not because of the report, the council said.',
    'Kim Loe, who resigned in May, said that inspectors in Exampleton saw no abuse because records were lost.',
    'The report was said to have led to the resignation of Bo Hay, who followed Kim Loe in Exampleton.',
    'Kim Loe fired the director of Exampleton because of the abuse.',
    'Kim Loe, director of Exampleton, left children at risk because she ignored reports of abuse.',
    'Exampleton Council sacked its director, Bo Hay, because of the report by Kim Loe.',
  ])('is not shown where no article tells it of them: %s', (text) => {
    expect(ask(about(text), 'why did Kim Loe resign?').status).toBe('unanswered');
  });

  // That they resigned is shown, the reason of something else with it.
  test.fails('is not shown where the next sentence gives the reason of something else', () => {
    const text =
      'Kim Loe, the director of Exampleton, resigned on Friday. The service failed because it had no money.';
    expect(ask(about(text), 'why did Kim Loe resign?').status).toBe('unanswered');
  });

  test.each([
    'why did Kim Loe lie before she resigned',
    'why did Kim Loe abuse children before she left',
    'why did Kim Loe cover up the abuse and then resign',
    'why did the girl Kim Loe abused leave',
    "why did Kim Loe's deputy resign",
    'why did Kim Loe not resign',
  ])('is no answer to a question that asks for anything else: %s', (question) => {
    const text = 'Kim Loe, the director of Exampleton, resigned on Friday because of the report.';
    expect(ask(about(text), question).status).toBe('unanswered');
  });
});
