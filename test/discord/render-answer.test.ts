import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { renderReply } from '../../src/discord/render.ts';
import { cite, exampleAnswer, exampleArticle } from './example.ts';
import { quotationsIn, seen } from './seen.ts';

const show = (answer: Answer, page = 0) => seen(renderReply({ type: 'answer', answer }, { page }));

describe('an answer in Discord', () => {
  it('shows question, headline, quotation, source and link', () => {
    expect(show(exampleAnswer)).toEqual({
      text: [
        '-# Question: What was Exampleton rated?',
        '**Good [1].**',
        '**[1]** The Example, 19 November 2014',
        '> Exampleton was rated ‘good’.',
      ].join('\n'),
      texts: expect.any(Array),
      links: [{ label: '[1] The Example', url: 'https://example.org/good' }],
      buttons: [],
      isV2: true,
    });
  });

  it('says undated where the date is not known, and whose page it is where it is no independent press', () => {
    const { published: _, ...undated } = exampleArticle;
    const article = { ...undated, publisher: 'Example Labour', kind: 'political party' };
    const { text } = show({ ...exampleAnswer, citations: [cite(article, 1)] });
    expect(text).toContain('**[1]** Example Labour, undated · political party’s page');
  });

  it('keeps a quotation of several lines inside the quotation', () => {
    const citation = cite(exampleArticle, 1, exampleArticle.text.trimEnd().length);
    const { text } = show({ ...exampleAnswer, citations: [citation] });
    expect(text).toContain(
      '19 November 2014\n> Exampleton was rated ‘good’.\n> \n> It was inadequate before.',
    );
  });

  it('has one button for each article, with the numbers of its quotations', () => {
    const other = { ...exampleArticle, id: 'other', publisher: 'Another', url: 'https://example.org/other' };
    const citations = [cite(exampleArticle, 1), cite(other, 2), cite(exampleArticle, 3)] as const;
    expect(show({ ...exampleAnswer, citations }).links).toEqual([
      { label: '[1] [3] The Example', url: 'https://example.org/good' },
      { label: '[2] Another', url: 'https://example.org/other' },
    ]);
  });

  it.each(['javascript:alert(1)', 'nowhere', `https://example.org/${'x'.repeat(600)}`])(
    'has no button for an address that Discord refuses: %s',
    (url) => {
      expect(show({ ...exampleAnswer, citations: [cite({ ...exampleArticle, url }, 1)] }).links).toEqual([]);
    },
  );

  it('gives the reason first when there is no answer, and labels the nearest passages as such', () => {
    const { texts } = show({
      ...exampleAnswer,
      status: 'unanswered',
      reason: 'not-said',
      headline: 'The articles do not say.',
      suggestions: ['What was Exampleton rated?'],
    });
    expect(texts).toEqual([
      '-# Question: What was Exampleton rated?',
      '**The articles do not say.**',
      'Nearest passages (not an answer):',
      expect.stringContaining('> Exampleton was rated ‘good’.'),
      'The articles can answer:\n- What was Exampleton rated?',
    ]);
  });

  it('offers the readings of an ambiguous question', () => {
    const { text } = show({ ...exampleAnswer, status: 'ambiguous', suggestions: ['In 2014?', 'In 2017?'] });
    expect(text).toContain('Did you mean:\n- In 2014?\n- In 2017?');
  });

  it('sets notes apart in small print', () => {
    expect(show({ ...exampleAnswer, notes: ['Sources disagree.'] }).texts.at(-1)).toBe(
      '-# Sources disagree.',
    );
  });

  it('leaves out whole quotations that do not fit, and says which', () => {
    const article = { ...exampleArticle, text: `${'Not good at all. '.repeat(120)}\n` };
    const citations = [cite(article, 1), cite(article, 2), cite(exampleArticle, 3)] as const;
    const { texts } = show({ ...exampleAnswer, citations });
    expect([...quotationsIn(texts).keys()]).toEqual([1, 3]);
    expect(texts.at(-1)).toContain('1 quotation ([2])');
  });

  it('shows three quotations first, or all that the headline refers to, and ten on each further page', () => {
    const [first, ...further] = Array.from({ length: 30 }, (_, index) =>
      cite({ ...exampleArticle, id: `article-${index}`, url: `https://example.org/${index}` }, index + 1),
    );
    const answer = { ...exampleAnswer, citations: [first ?? cite(exampleArticle, 1), ...further] as const };
    const numbers = (headline: string, page: number) => [
      ...quotationsIn(show({ ...answer, headline }, page).texts).keys(),
    ];
    expect(numbers('Good [1].', 0)).toEqual([1, 2, 3]);
    expect(numbers('Good [1]. Better [7].', 0)).toEqual([1, 2, 3, 7]);
    expect(numbers('Good [1].', 1)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(show(answer, 1).links).toHaveLength(10);
    expect(show(answer).texts.at(-1)).toContain('27 quotations.');
    expect(numbers('Good [1].', 99)).toEqual(numbers('Good [1].', 3));
  });

  it('keeps the notes before further quotations', () => {
    const article = { ...exampleArticle, text: `${'Not good at all. '.repeat(80)}\n` };
    const citations = [cite(article, 1), cite(article, 2), cite(article, 3)] as const;
    const { texts } = show({ ...exampleAnswer, citations, notes: ['Sources disagree.'.repeat(30)] });
    expect(texts.some((text) => text.startsWith('-# Sources disagree.'))).toBe(true);
    expect([...quotationsIn(texts).keys()]).toEqual([1, 2]);
  });

  it('cuts a headline that is too long at the end of a sentence, and says so', () => {
    const { texts } = show({ ...exampleAnswer, headline: 'It was inadequate, not good [1]. '.repeat(60) });
    expect(texts[1]).toMatch(
      /^(It was inadequate, not good \[1\]\. ?)+\n-# The rest of this summary did not fit\.$/,
    );
    const endless = show({ ...exampleAnswer, headline: 'not good '.repeat(400) });
    expect(endless.texts[1]).toBe('The answer is too long to show; these are the quotations.');
  });
});
