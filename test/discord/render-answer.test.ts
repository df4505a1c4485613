import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { controlsFor } from '../../src/discord/controls.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { renderReply } from '../../src/discord/render.ts';
import type { Span } from '../../src/knowledge/article.ts';
import { cite, exampleAnswer, exampleArticle } from './example.ts';
import { quotationsIn, seen } from './seen.ts';

const ids = createCustomIds('secret');
const request = { command: 'ask', options: { question: 'What was Exampleton rated?' } };

/** The answer with its controls, as in public. */
function show(answer: Answer) {
  const reply = { type: 'answer', answer } as const;
  const controls = controlsFor(reply, { ids, fingerprint: 'abcdef', request }, false);
  return seen(renderReply(reply, { controls }));
}

const numbersOf = (answer: Answer) => [...quotationsIn(show(answer).texts).keys()];

describe('an answer in Discord', () => {
  it('shows question, headline, source and quotation, and one row of controls', () => {
    expect(show(exampleAnswer)).toEqual({
      text: [
        '-# Question: What was Exampleton rated?',
        '**Good [1].**',
        '**The Example**, 19 November 2014',
        '> **[1]** Exampleton was rated ‘good’.',
      ].join('\n'),
      texts: expect.any(Array),
      links: [{ label: 'Read at The Example', url: 'https://example.org/good' }],
      buttons: [{ label: 'All quotations (1)', id: expect.any(String), disabled: undefined }],
      isV2: true,
    });
  });

  it('leaves no fact of the headline without a number, also where its quotation is a button away', () => {
    const words = 'The leader and the director of the council both resigned after the report. '.repeat(6);
    const [one, other] = [words.trim(), `${words}It said so.`].map((text, i) => ({
      ...exampleArticle,
      id: `a${i}`,
      text,
    }));
    const citations = [cite(one ?? exampleArticle, 1, 460), cite(other ?? exampleArticle, 2, 470)] as const;
    const { text } = show({ ...exampleAnswer, headline: 'Jo Doe [1][2] and Al Roe [2]', citations });
    expect(text).toContain('**Jo Doe [1] and Al Roe [2]**');
    expect(text).not.toContain('> **[2]**');
  });

  it('keeps apart the quotations that a headline which leads to others does not point to', () => {
    const other = { ...exampleArticle, id: 'other', publisher: 'Another', text: 'Another was good too.\n' };
    const citations = [cite(exampleArticle, 1), cite(other, 2)] as const;
    const led = (marks: string) =>
      show({ ...exampleAnswer, headline: `What the articles say ${marks}:`, citations }).text;
    expect(led('[1]')).toMatch(/\*\*\[1\]\*\*.*\nFurther passages:\n\*\*Another\*\*[\s\S]*\*\*\[2\]\*\*/u);
    expect(led('[1][2]')).not.toContain('Further passages');
  });

  it('says undated where the date is not known, and whose page it is where it is no independent press', () => {
    const { published: _, ...undated } = exampleArticle;
    const article = { ...undated, publisher: 'Example Labour', kind: 'political party' };
    const { text } = show({ ...exampleAnswer, citations: [cite(article, 1)] });
    expect(text).toContain('**Example Labour**, undated · political party’s page');
  });

  it('keeps a quotation of several lines inside the quotation', () => {
    const citation = cite(exampleArticle, 1, exampleArticle.text.trimEnd().length);
    const { text } = show({ ...exampleAnswer, citations: [citation] });
    expect(text).toContain(
      '19 November 2014\n> **[1]** Exampleton was rated ‘good’.\n> \n> It was inadequate before.',
    );
  });

  it('names each article once, above its quotations', () => {
    const other = { ...exampleArticle, id: 'other', publisher: 'Another', text: 'Another was good too.\n' };
    const later = { ...cite(exampleArticle, 3), span: { start: 31, end: 57 } };
    const citations = [cite(exampleArticle, 1), cite(other, 2), later] as const;
    const { text } = show({ ...exampleAnswer, headline: '', citations });
    expect(text.match(/\*\*The Example\*\*/g)).toHaveLength(1);
    expect(text.indexOf('**[3]**')).toBeLessThan(text.indexOf('**Another**'));
  });

  it('does not say again as a headline what the quotation says, but whose words they are', () => {
    const of = (headline: string) => show({ ...exampleAnswer, headline }).text.split('\n');
    expect(of('The Example: “Exampleton was rated ‘good’” [1]')[1]).toBe('**The Example**, 19 November 2014');
    expect(of('“Exampleton was rated ‘good’.” [1]')[1]).toBe('**The Example**, 19 November 2014');
    expect(of('Jo Doe, in The Example: “Exampleton was rated ‘good’” [1]')[1]).toBe('**Jo Doe:**');
  });

  it('does not string together in a headline what stands below it', () => {
    const long = {
      ...exampleArticle,
      text: 'The first of two sentences says this. The second one of them says that.\n',
    };
    const citations = [
      { ...cite(long, 1), span: { start: 0, end: 37 } },
      { ...cite(long, 2), span: { start: 38, end: 71 } },
    ] as const;
    const headline =
      'The inspection of 2014: “The first of two sentences says this” [1] “The second one of them says that” [2]';
    expect(show({ ...exampleAnswer, headline, citations }).text.split('\n')[1]).toBe(
      '**The inspection of 2014:**',
    );
  });

  it.each(['javascript:alert(1)', 'nowhere', `https://example.org/${'x'.repeat(600)}`])(
    'has no button for an address that Discord refuses: %s',
    (url) => {
      expect(show({ ...exampleAnswer, citations: [cite({ ...exampleArticle, url }, 1)] }).links).toEqual([]);
    },
  );

  it('gives the reason first when there is no answer, and labels the nearest passages as such', () => {
    const { text } = show({
      ...exampleAnswer,
      status: 'unanswered',
      reason: 'not-said',
      headline: 'The articles do not say.',
    });
    expect(text).toMatch(
      /^-# Question: .*\n\*\*The articles do not say\.\*\*\nNearest passages \(not an answer\):\n/,
    );
    expect(text).toContain('> **[1]** Exampleton was rated ‘good’.');
  });

  it.each([
    ['answered', 'Ask next'],
    ['ambiguous', 'Did you mean'],
  ] as const)('offers the suggestions of one %s in a menu, five at most', (status, placeholder) => {
    const answer = { ...exampleAnswer, status, suggestions: Array.from({ length: 9 }, (_, i) => `In ${i}?`) };
    const reply = { type: 'answer', answer } as const;
    const controls = controlsFor(reply, { ids, fingerprint: 'abcdef', request }, false);
    const [, menu] = renderReply(reply, { controls }).components[0].components.slice(-2);
    expect(menu).toMatchObject({
      components: [{ placeholder, options: Array.from({ length: 5 }, (_, i) => ({ label: `In ${i}?` })) }],
    });
  });

  it('offers no further questions beside an answer with help lines, which are what matters then', () => {
    const menusOf = (help?: readonly string[]) => {
      const reply = {
        type: 'answer',
        answer: { ...exampleAnswer, suggestions: ['In 2015?'], ...(help && { help }) },
      } as const;
      const controls = controlsFor(reply, { ids, fingerprint: 'abcdef', request }, false);
      return JSON.stringify(renderReply(reply, { controls }).components).includes('Ask next');
    };
    expect([menusOf(), menusOf(['A helpline: 0800 000'])]).toEqual([true, false]);
  });

  it('shows one note in small print: that sources disagree before others, never the basis of a date', () => {
    const basis = 'The article says “in May” without a year. Clarified by an editor as May 2015: minutes.';
    const of = (...notes: string[]) => show({ ...exampleAnswer, notes }).texts.at(-1);
    expect(of(basis, 'It may have changed since.', 'Sources disagree: x.')).toBe('-# Sources disagree: x.');
    expect(of(basis)).not.toContain('Clarified');
  });

  it('shows up to three quotations while they are short, the first one whatever its length', () => {
    const short = (index: number) => ({ ...exampleArticle, id: `a${index}` });
    const long = { ...exampleArticle, id: 'long', text: `${'Not good at all. '.repeat(30)}\n` };
    const five = [1, 2, 3, 4, 5].map((number) => cite(short(number), number));
    const [one = cite(exampleArticle, 1), ...more] = five;
    const open = { ...exampleAnswer, headline: 'The inspectors:' };
    expect(numbersOf({ ...open, citations: [one, ...more] })).toEqual([1, 2, 3]);
    // No weaker one stands in for a long one.
    expect(numbersOf({ ...open, citations: [one, cite(long, 2), ...more.slice(1)] })).toEqual([1]);
    expect(numbersOf({ ...open, citations: [cite(long, 1), ...more] })).toEqual([1]);
  });

  it('shows the quotations that its headline stands on, and no others', () => {
    const citations = [cite(exampleArticle, 1), cite({ ...exampleArticle, id: 'b' }, 2)] as const;
    expect(numbersOf({ ...exampleAnswer, headline: 'Good [2].', citations })).toEqual([2]);
  });

  it('shows of each line of a headline what it stands on', () => {
    const [first, ...more] = [1, 2, 3, 4].map((n) => cite({ ...exampleArticle, id: `a${n}` }, n));
    const citations = [first ?? cite(exampleArticle, 1), ...more] as const;
    const headline = '2014: good [1][2][3]\n2018: better [4]';
    expect(numbersOf({ ...exampleAnswer, headline, citations })).toEqual([1, 4]);
  });

  it('shows both sides where sources disagree, however long they are', () => {
    const one = { ...exampleArticle, text: `${'Not good at all. '.repeat(30)}\n` };
    const citations = [cite(one, 1), cite(one, 2), cite({ ...one, id: 'b' }, 3)] as const;
    expect(numbersOf({ ...exampleAnswer, headline: 'Sources disagree: x [1]; y [3].', citations })).toEqual([
      1, 3,
    ]);
  });

  it('marks in the headline only quotations that stand below it', () => {
    const citations = [1, 2, 3, 4, 5].map((number) => cite({ ...exampleArticle, id: `a${number}` }, number));
    const [first = cite(exampleArticle, 1), ...more] = citations;
    const answer = {
      ...exampleAnswer,
      headline: 'Good [1][5] and better [4][2].',
      citations: [first, ...more] as const,
    };
    expect(show(answer).text).toContain('**Good [1] and better [4][2].**');
  });

  it('shows of a passage its best sentence where both do not fit one screen, also beside help lines', () => {
    const [best, next] = [' found the council wanting', ' asked for more staff'].map(
      (end) => `${'Inspectors of the services, who came in spring, '.repeat(4).trim()}${end}.`,
    );
    const article = { ...exampleArticle, text: `${best} ${next}` };
    const sentence: Span = { start: 0, end: best?.length ?? 0 };
    const passage: Citation = { number: 1, article, span: { ...sentence, end: article.text.length } };
    const of = (citation: Citation, help?: readonly string[]) =>
      show({ ...exampleAnswer, citations: [citation], ...(help && { help, isPersonal: true as const }) })
        .text;
    expect(of(passage)).toContain(`${best} ${next}`);
    expect(of({ ...passage, sentence })).toContain(`> **[1]** ${best} ${next}`);
    const helped = of({ ...passage, sentence }, ['A helpline for whoever needs one: 0800 000'.repeat(8)]);
    expect(helped).toContain(`> **[1]** ${best}\n`);
    expect(helped).not.toContain(next);
    expect(helped).toContain('0800\u00a0000');
  });

  it('shows what follows “What the articles say”, however many of it that names', () => {
    const other = { ...exampleArticle, id: 'other', publisher: 'Another', text: 'Another was good too.\n' };
    const citations = [cite(exampleArticle, 1), cite(other, 2)] as const;
    const { text } = show({ ...exampleAnswer, headline: 'What the articles say [1]:', citations });
    expect(text).toContain('> **[2]** Another was');
  });

  it('says no “What the articles say” above what they say', () => {
    expect(show({ ...exampleAnswer, headline: 'What the articles say [1]:' }).text.split('\n')[1]).toBe(
      '**The Example**, 19 November 2014',
    );
  });

  it('shows where to find help below the answer, to whom that may concern', () => {
    const { texts } = show({ ...exampleAnswer, help: ['A helpline: 0800 000', 'Another: 0800 111'] });
    expect(texts.at(-1)).toMatch(
      /^-# If this is about you .*: A helpline: 0800\u00a0000 · Another: 0800\u00a0111$/,
    );
  });

  it('cuts a headline that is too long at the end of a sentence, and says so', () => {
    const { text } = show({ ...exampleAnswer, headline: 'It was inadequate, not good [1]. '.repeat(60) });
    expect(text).toMatch(
      /\n(It was inadequate, not good \[1\]\. ?)+\n-# The rest of this summary did not fit\.\n/,
    );
    const endless = show({ ...exampleAnswer, headline: 'not good '.repeat(400) });
    expect(endless.text).toContain('The answer is too long to show; these are the quotations.');
  });
});
