import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { controlsFor } from '../../src/discord/controls.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { visibleText } from '../../src/discord/escape.ts';
import { renderReply } from '../../src/discord/render.ts';
import type { Controls } from '../../src/discord/render-view.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { anyAnswer, cite, exampleAnswer, exampleArticle } from './example.ts';
import { hostile } from './hostile.ts';
import { quotationsIn, seen } from './seen.ts';

/** All pages, with the buttons and the menu that they have in private. */
function pagesOf(answer: Answer): ReturnType<typeof seen>[] {
  const reply = { type: 'answer', answer } as const;
  const request = { command: 'ask', options: { question: answer.question.slice(0, 1000) } };
  const controls = controlsFor(reply, { ids, fingerprint: 'abcdef', request }, true);
  let count = 1;
  const counted: Controls = (page, pages, citations) => {
    count = pages;
    return controls(page, pages, citations);
  };
  const show = (page: number) =>
    seen(renderReply(reply, { page, controls: counted, above: '-# Shared by <@1>' }));
  const first = show(0);
  return [first, ...Array.from({ length: count - 1 }, (_, index) => show(index + 1))];
}

const ids = createCustomIds('secret');
const show = (answer: Answer) => seen(renderReply({ type: 'answer', answer }));

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

  it('renders every page of any answer within all limits, its quotations whole and to the letter, each on one page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const pages = pagesOf(answer).map(({ texts }) => texts);
        const shown = pages.flatMap((texts) => [...quotationsIn(texts)]);
        const numbers = shown.map(([number]) => number);
        const tooLong = pages.flat().flatMap((text) => /^\*\*\[(\d+)\].*\n-# Too long/.exec(text)?.[1] ?? []);
        expect([...numbers, ...tooLong.map(Number)].toSorted((a, b) => a - b)).toEqual(
          answer.citations.map(({ number }) => number),
        );
        for (const { number, article, span } of answer.citations) {
          const quotation = new Map(shown).get(number);
          if (quotation !== undefined) expect(quotation).toBe(visibleText(quoteOf(article, span)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says of any answer how many quotations are not on the first page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { texts } = show(answer);
        const said =
          texts.flatMap((text) => /^-# Left out.*?: (\d+) quotation/m.exec(text)?.[1] ?? [])[0] ?? '0';
        expect(quotationsIn(texts).size + Number(said)).toBe(answer.citations.length);
      }),
      { numRuns: 100 },
    );
  });
});
