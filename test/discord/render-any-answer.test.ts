import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { quotationControls } from '../../src/discord/controls.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { visibleText } from '../../src/discord/escape.ts';
import { messageOf } from '../../src/discord/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import { renderQuotations } from '../../src/discord/render-quotations.ts';
import type { Controls } from '../../src/discord/render-view.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { runsOf } from '../sampled.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { anyAnswer, cite, exampleAnswer, exampleArticle } from './example.ts';
import { hostile } from './hostile.ts';
import { paragraphsIn, quotationsIn, seen } from './seen.ts';

/** All pages of all quotations. */
function pagesOf(answer: Answer): ReturnType<typeof seen>[] {
  const reply = { type: 'answer', answer } as const;
  const request = { command: 'ask', options: { question: answer.question.slice(0, 1000) } };
  const controls = quotationControls({ ids, fingerprint: 'abcdef', request });
  let count = 1;
  const counted: Controls = (page, pages, citations) => {
    count = pages;
    return controls(page, pages, citations);
  };
  const show = (page: number) => seen(messageOf(renderQuotations(reply, answer.citations, page, counted)));
  const first = show(0);
  return [first, ...Array.from({ length: count - 1 }, (_, index) => show(index + 1))];
}

const ids = createCustomIds('secret');
const show = (answer: Answer) => seen(renderReply({ type: 'answer', answer }));

describe('whatever an answer holds', { timeout: 60_000 }, () => {
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
      // Our own marks: small print, block quotations, the number, and what stands in bold from end to end or up to a comma.
      const ours = /^(?:-# |> (?:\*\*\[1\]\*\* )?)|^\*\*(?=.*\*\*)|(?<=(?<!\\)(?:\\\\)*)\*\*(?=, |$)/gm;
      expect(texts.flatMap((shown) => readAsDiscord(shown.replace(ours, '')).constructs)).toEqual([]);
    },
  );

  it('shows on the pages of all quotations each one whole and to the letter, within all limits', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const pages = pagesOf(answer).map(({ texts }) => texts);
        const shown = new Map(pages.flatMap((texts) => [...paragraphsIn(texts)]));
        const tooLong = pages.flat().flatMap((text) => /\*\*\[(\d+)\].*\n-# Too long/.exec(text)?.[1] ?? []);
        expect([...shown.keys(), ...tooLong.map(Number)].toSorted((a, b) => a - b)).toEqual(
          answer.citations.map(({ number }) => number),
        );
        for (const { number, article, span } of answer.citations) {
          const paragraph = shown.get(number);
          const quotation = visibleText(quoteOf(article, span));
          if (paragraph !== undefined) expect(squeezed(paragraph)).toContain(squeezed(quotation));
        }
      }),
      { numRuns: runsOf(30) },
    );
  });

  it('shows at first of any answer some quotations, whole and to the letter', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { texts } = show(answer);
        const quotations = quotationsIn(texts);
        expect(quotations.size).toBeLessThanOrEqual(3);
        for (const { number, article, span } of answer.citations) {
          const quotation = quotations.get(number);
          if (quotation !== undefined) expect(quotation).toBe(visibleText(quoteOf(article, span)));
        }
      }),
      { numRuns: runsOf(40) },
    );
  });
});

/** Without what bold at the edges of lines may move. */
const squeezed = (text: string): string => text.replace(/[\s*]+/g, '');
