import type { Hit } from './sentence-index.ts';

/** A sentence to look through: its own terms, and the sets of terms that stand around it. */
export interface ScannedSentence {
  readonly id: number;
  readonly terms: ReadonlySet<string>;
  readonly around: readonly ReadonlySet<string>[];
}

/** As the index is set: how soon more of a term says nothing more, and how much a long sentence counts less. */
const K = 1.2;
const B = 0.7;
const AROUND = 0.3;

/**
 * Hits for weighted terms among a few thousand sentences, best first, without an index: BM25 as the index scores it
 * (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), each term counted once, the sum divided by the
 * number of terms found. For one council of a large folder, where an index of its own would take longer to make.
 */
export function scanSentences(
  sentences: readonly ScannedSentence[],
  weights: ReadonlyMap<string, number>,
): readonly Hit[] {
  const terms = [...weights];
  const own = new Int32Array(terms.length);
  const beside = new Int32Array(terms.length);
  let length = 0;
  const found = sentences.map((sentence) => {
    length += sentence.terms.size;
    const places = terms.map(([term], i) => {
      const [isOwn, isBeside] = [
        sentence.terms.has(term),
        sentence.around.some((around) => around.has(term)),
      ];
      if (isOwn) own[i] = (own[i] ?? 0) + 1;
      if (isBeside) beside[i] = (beside[i] ?? 0) + 1;
      return (isOwn ? 1 : 0) + (isBeside ? 2 : 0);
    });
    return { sentence, places };
  });
  const size = sentences.length;
  const mean = length / Math.max(1, size);
  const rarity = (count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return found
    .flatMap(({ sentence, places }): Hit[] => {
      let [score, matched] = [0, 0];
      const damped = (K + 1) / (1 + K * (1 - B + (B * sentence.terms.size) / mean));
      places.forEach((place, i) => {
        if (place === 0) return;
        matched++;
        const weight = terms[i]?.[1] ?? 1;
        if (place % 2 === 1) score += weight * rarity(own[i] ?? 0) * damped;
        if (place >= 2) score += AROUND * weight * rarity(beside[i] ?? 0);
      });
      return matched === 0 ? [] : [{ id: sentence.id, score: score / matched }];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
