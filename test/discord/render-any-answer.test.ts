import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { visibleText } from '../../src/discord/escape.ts';
import { renderReply } from '../../src/discord/render.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { anyAnswer, cite, exampleAnswer, exampleArticle } from './example.ts';
import { hostile } from './hostile.ts';
import { quotationsIn, seen } from './seen.ts';

const show = (answer: Answer) => seen(renderReply({ type: 'answer', answer }, 'ask'));

describe('whatever an answer holds', { timeout: 30_000 }, () => {
  it.each(hostile)(
    'gives no effect to a hostile question, headline, note, suggestion or publisher: %j',
    (text) => {
      const citations = [
        cite({ ...exampleArticle, publisher: text, kind: text, text, title: text }, 1, text.length),
      ] as const;
      const { texts } = show({
        ...exampleAnswer,
        question: text,
        headline: text,
        notes: [text],
        suggestions: [text],
        citations,
      });
      const ours = /^(?:-# |> |- |\*\*(?=.*\*\*$))|(?<=^\*\*.*)\*\*$/gm;
      expect(
        texts.flatMap(
          (shown) => readAsDiscord(shown.replace(/^\*\*\[1\]\*\*/, 'x').replace(ours, '')).constructs,
        ),
      ).toEqual([]);
    },
  );

  it('renders any answer within all limits, its quotations whole and to the letter', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const shown = quotationsIn(show(answer).texts);
        for (const { number, article, span } of answer.citations) {
          if (shown.has(number)) expect(shown.get(number)).toBe(visibleText(quoteOf(article, span)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says of any answer how many quotations it left out', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { texts } = show(answer);
        const said = /^-# Left out.*?: (\d+) quotation/m.exec(texts.at(-1) ?? '')?.[1] ?? '0';
        expect(quotationsIn(texts).size + Number(said)).toBe(answer.citations.length);
      }),
      { numRuns: 100 },
    );
  });
});
