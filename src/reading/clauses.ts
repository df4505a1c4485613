import type { Span } from '../knowledge/article.ts';
import { LEADS_TO_AREAS } from './frames.ts';
import type { GradeMention } from './grades.ts';
import type { Named } from './names.ts';

const STRONG_MARK = /;|,? (?:while|whilst|but|although|though|whereas|with)\b|, and\b(?! so\b)|\. /g;
const WEAK_MARK = /,| and\b| or\b|\bto\b/g;

/** The clause of each rating: between the marks that part it from its neighbours, areas' own "and"s not counted. */
export function clausesOf(masked: string, mentions: readonly GradeMention[]): readonly Span[] {
  const cuts = mentions
    .slice(1)
    .map((mention, i) => cutBetween(masked, mentions[i]?.span.end ?? 0, mention.span.start));
  return mentions.map((_, i) => ({ start: cuts[i - 1] ?? 0, end: cuts[i] ?? masked.length }));
}

function cutBetween(masked: string, from: number, to: number): number {
  const between = masked.slice(from, to);
  const follows = LEADS_TO_AREAS.test(masked.slice(from));
  const strong = [...between.matchAll(STRONG_MARK)];
  const weak = [...between.matchAll(WEAK_MARK)];
  const cut = follows ? (strong.at(-1) ?? weak.at(-1)) : (strong[0] ?? weak[0]);
  return cut ? from + cut.index : from;
}

/** The text with the names of areas blanked, unit by unit. */
export function mask(folded: string, areas: readonly Named[]): string {
  let masked = folded;
  for (const { span } of areas) {
    masked = masked.slice(0, span.start) + 'x'.repeat(span.end - span.start) + masked.slice(span.end);
  }
  return masked;
}
