import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library.ts';
import { createCouncilFinder } from '../reading/councils.ts';
import { tokensOf } from '../search/tokens.ts';
import { knowhowOf } from './knowhow.ts';
import { timeOf } from './question-time.ts';

const LEAD = /^(?:(?:ok(?:ay)?|right|thanks|and|but|or|so|also|then)\b[\s,]*)+/i;
const ABOUT = /^(?:what|how) about\b\s*/i;
const POINTS_BACK = /\b(?:that|this|it|they|them|those|these)\b/i;
const ASKS =
  /^(?:who|what|when|where|why|how|which|whose|is|are|was|were|did|does|do|has|have|had|can|could|will)\b/i;
const ASKING_WORD = /^(?:who (?:said|says)|who|when|where|why|how (?:many|much|long)|how)\b/i;
const PREPOSITION = /^(?:in|on|at|for|by|before|after|since|until|during|according to|from)\b/i;

/** The longest that a part of a question is taken for: anything longer stands by itself. */
const LONGEST = 10;

/** What may be put in the place of what was asked before. */
type Part = 'time' | 'area' | 'council' | 'publisher';

/**
 * A question that makes sense only with the one before it ("and in 2018?", "what about care leavers?", "who said
 * that?"), as one question; `undefined` where the new one stands by itself.
 */
export function followUp(library: Library, previous: string, next: string): string | undefined {
  const before = clean(previous);
  const typed = clean(next);
  const led = typed.replace(LEAD, '');
  const rest = led.replace(ABOUT, '');
  if (before === '' || rest === '' || tokensOf(rest).length > LONGEST) return undefined;
  if (ASKS.test(rest)) return asksBack(library, before, rest);
  const joins = rest !== typed || (PREPOSITION.test(rest) && tokensOf(rest).length <= 4);
  return joins ? `${withParts(library, before, rest)}?` : undefined;
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?!.\s]+$/, '');
}

/** "Why?", "who said that?", "when was it?": the question before, asked with the new word. */
function asksBack(library: Library, before: string, rest: string): string | undefined {
  const words = tokensOf(rest).length;
  const asking = ASKING_WORD.exec(rest)?.[0];
  const pointsBack = POINTS_BACK.test(rest) && words <= 6 && !namesAnything(library, rest);
  if (asking === undefined || (words > 2 && !pointsBack)) return undefined;
  if (/^who sa/i.test(asking)) return `${asking}: ${before}?`;
  const swapped = before.replace(/^(?:who|what|when|where|why|how(?: (?:many|much|long))?|which)\b/i, asking);
  return swapped === before ? `${asking}: ${before}?` : `${swapped}?`;
}

function namesAnything(library: Library, text: string): boolean {
  return partsIn(library, text).length > 0;
}

/** The question before with what the new words name put in its place, or added at its end. */
function withParts(library: Library, before: string, rest: string): string {
  const named = [...new Set(partsIn(library, rest).map(({ part }) => part))];
  const old = partsIn(library, before).filter(({ part }) => named.includes(part));
  const kept = without(before, named.includes('time') || named.length === 1 ? old : []);
  return `${kept} ${joined(rest, named)}`.replace(/\s+/g, ' ').trim();
}

function joined(rest: string, named: readonly Part[]): string {
  if (PREPOSITION.test(rest)) return rest;
  if (named.includes('publisher')) return `according to ${rest}`;
  if (named.includes('area')) return `for ${rest}`;
  return named.length > 0 ? `in ${rest}` : `about ${rest}`;
}

/** The text without these stretches and the prepositions before them. */
function without(text: string, spans: readonly { readonly span: Span }[]): string {
  return [...spans]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((left, { span }) => {
      const head = left
        .slice(0, span.start)
        .replace(
          /\b(?:in|on|at|for|of|from|by|during|since|before|after|until|according to)\s+(?:the\s+)?$/i,
          '',
        );
      return `${head}${left.slice(span.end)}`;
    }, text);
}

function partsIn(library: Library, text: string): readonly { readonly part: Part; readonly span: Span }[] {
  const { areas, publishers } = knowhowOf(library);
  const time = timeOf(text).spans;
  return [
    ...time.map((span) => ({ part: 'time' as const, span })),
    ...areas(text).map(({ span }) => ({ part: 'area' as const, span })),
    ...createCouncilFinder(library.councils)(text).map(({ span }) => ({ part: 'council' as const, span })),
    ...publishers(text).map(({ span }) => ({ part: 'publisher' as const, span })),
  ].filter(
    ({ span }, index, all) =>
      !all.slice(0, index).some((other) => other.span.start < span.end && span.start < other.span.end),
  );
}
