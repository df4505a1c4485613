import { expect } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { sentencesOf, titleOf } from '../../src/knowledge/sentences.ts';
import type { Library } from '../../src/library/library.ts';
import { toJson } from '../../src/terminal/render-json.ts';

/** The numbers of citations that a headline names: "[2]" is 2. */
export function numbersIn(headline: string): readonly number[] {
  return [...headline.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
}

/** The sentences of a headline, quotations left out: what the bot itself says. */
export function ownSentences(headline: string): readonly string[] {
  return headline
    .split('\n')
    .flatMap((line) => line.replace(/“[^”]*”/g, '“”').split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** A check that fails where a reply, to whatever question, breaks what every reply promises. */
export function soundCheck({ articles }: Library): (reply: Answer) => void {
  const fields = new Map(articles.map((article) => [article.id, article]));
  const sentences = new Map(
    articles.map((article) => {
      const own = sentencesOf(article);
      return [article.id, [...own, titleOf(article, own) ?? []].flat()] as const;
    }),
  );
  return (reply) => {
    const { citations, answer: headline } = toJson(reply);
    expect(headline.trim()).not.toBe('');
    expect(citations.map(({ number }) => number)).toEqual(citations.map((_, i) => i + 1));
    for (const number of numbersIn(headline)) expect(citations[number - 1]).toBeDefined();
    if (reply.status === 'answered') {
      expect(citations.length).toBeGreaterThan(0);
      // A reader who goes from the headline to the quotations looks for [1] first.
      const pointed = [...new Set(numbersIn(headline))];
      expect(pointed).toEqual(pointed.map((_, i) => i + 1));
    }
    for (const one of citations)
      for (const other of citations)
        if (one !== other && one.article === other.article && one.field === other.field)
          expect(one.end <= other.start || other.end <= one.start).toBe(true);
    for (const { article, field, start, end, quote } of citations) {
      expect(fields.get(article)?.[field].slice(start, end)).toBe(quote);
      const own = (sentences.get(article) ?? []).filter(({ span }) => (span.field ?? 'text') === field);
      const [first, last] = [
        own.findIndex(({ span }) => span.start === start),
        own.findIndex(({ span }) => span.end === end),
      ];
      // Whole sentences that follow each other: up to three, or four items of a list.
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last - first).toBeGreaterThanOrEqual(0);
      expect(last - first).toBeLessThan(own[first]?.block.kind === 'item' ? 4 : 3);
    }
  };
}
