import type { Span } from '../../knowledge/article.ts';
import { fold } from '../../search/fold.ts';

/** A stretch of a sentence, and the clause that it belongs to: 0 is the main one, which goes on behind an inserted one. */
interface Stretch extends Span {
  readonly clause: number;
}

/** What opens a clause of its own, what may close it, and what begins a new main clause. */
const BOUNDARY =
  /(?:^|,? |\()(?:who|which|whom|whose|where|when|while|whereas|although|though|because)\b|,? (?:after|before|since|until|as|that) (?=(?:the|an?|its|their|his|her|it|they|he|she|this|\p{L}+) (?:\p{L}+ ){0,2}(?:was|were|is|are|had|has|have|found|said|took|\p{L}+ed)\b)|, (?=\p{L}+ing\b)|,? but\b|, and (?=(?:the|its|their|his|her|it|they|he|she|that)\b)|[;:—–] ?|\(|[,)]/gu;

/** The clauses of a sentence, as stretches in order. */
function stretchesOf(text: string): readonly Stretch[] {
  const folded = fold(text);
  const found: Stretch[] = [];
  let [start, clause, main, last] = [0, 0, 0, 0];
  for (const { 0: mark, index } of folded.matchAll(BOUNDARY)) {
    found.push({ start, end: index, clause });
    start = index;
    if (mark === ',' || mark === ')') clause = main;
    else {
      last += 1;
      clause = last;
      if (/^(?:[;:—–]|,? but|, and )/.test(mark)) main = last;
    }
  }
  return [...found, { start, end: text.length, clause }];
}

/** Tells of two places of a sentence whether they stand in one clause. */
export function clausesOf(text: string): (a: number, b: number) => boolean {
  const stretches = stretchesOf(text);
  const clauseAt = (at: number): number | undefined => stretches.findLast(({ start }) => start <= at)?.clause;
  return (a, b) => clauseAt(a) === clauseAt(b);
}
