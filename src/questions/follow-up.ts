import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { tokensOf } from '../search/tokens.ts';
import { findersOf } from './finders.ts';
import { timeOf } from './question-time.ts';

const LEAD = /^(?:(?:ok(?:ay)?|right|thanks|and|but|or|so|also|then)\b[\s,]*)+/i;
const ABOUT = /^(?:what|how) about\b\s*/i;
const ASKS =
  /^(?:who|what|when|where|why|how|which|whose|is|are|was|were|did|does|do|has|have|had|can|could|will)\b/i;
/** "When was that", "why did they": a word that asks, and nothing else that means something by itself. */
const POINTS_BACK =
  /^(when|where|why|how)(?: (?:is|was|were|are|did|does|do|has|have|had))?(?: (?:that|this|it|they|so))?(?: (?:be|so|happen|happened|said|found))?$/i;
const SWAPPED = /^(?:who|what|when|where|why|how|which)(?= (?:is|was|were|are|did|does|do|has|have|had)\b)/i;
const ASKS_SPEAKER =
  /^(?:and )?who (?:said|says|found|reported|reports|claimed|claims|told) (?:that|this|it|so)$/i;
const PREPOSITION = /^(?:in|on|at|for|by|before|after|since|until|during|according to|from)\b/i;

/** The longest that a part of a question is taken for: anything longer stands by itself. */
const LONGEST = 10;

/** What may be put in the place of what was asked before. */
type Part = 'time' | 'area' | 'council' | 'publisher';

/** A question that was read together with the one before it. */
export interface FollowUp {
  readonly question: string;
  /** Whether it asks who says what was quoted in answer to the question before. */
  readonly asksSpeakers: boolean;
}

/**
 * A question that makes sense only with the one before it ("and in 2018?", "what about care leavers?", "who said
 * that?"), as one question; `undefined` where the new one stands by itself.
 */
export function followUp(library: Library, previous: string, next: string): FollowUp | undefined {
  const before = clean(previous);
  const typed = clean(next);
  const led = typed.replace(LEAD, '');
  const rest = led.replace(ABOUT, '');
  if (before === '' || rest === '' || tokensOf(rest).length > LONGEST) return undefined;
  if (ASKS_SPEAKER.test(rest)) return { question: `${before}?`, asksSpeakers: true };
  const question = ASKS.test(rest)
    ? askedAgain(before, rest)
    : joinedTo(library, before, rest, rest !== typed);
  return question === undefined ? undefined : { question: `${question}?`, asksSpeakers: false };
}

/** "In 2018", "care leavers": with a word that joins it to what was asked, or so short that it cannot stand alone. */
function joinedTo(library: Library, before: string, rest: string, joins: boolean): string | undefined {
  const isShort = PREPOSITION.test(rest) && tokensOf(rest).length <= 4;
  const alone = !joins && !isShort && !saysWhichCouncil(library, before, rest);
  return alone ? undefined : withParts(library, before, rest);
}

/** "Xton", to a question that named no council: the reply to "Which one do you mean?". */
function saysWhichCouncil(library: Library, before: string, rest: string): boolean {
  const find = findersOf(library).councils;
  const [only] = find(rest);
  const around = only ? rest.slice(0, only.span.start) + rest.slice(only.span.end) : rest;
  return only !== undefined && OF_COUNCILS.test(around) && find(before).length === 0;
}

const OF_COUNCILS = /^(?:the|\s|city|county|borough|metropolitan|district|council|one)*$/i;

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![?!.\s])[?!.\s]+$/, '');
}

/** "Why?", "when was that?": the question before, asked with the new word. */
function askedAgain(before: string, rest: string): string | undefined {
  const asking = POINTS_BACK.exec(rest)?.[1];
  if (asking === undefined) return undefined;
  const swapped = before.replace(SWAPPED, sentenceCase(asking));
  return swapped === before ? `${sentenceCase(asking)}: ${before}` : swapped;
}

/** The question before with what the new words name put in its place, or added at its end. */
function withParts(library: Library, before: string, rest: string): string {
  const named = [...new Set(partsIn(library, rest).map(({ part }) => part))];
  const old = partsIn(library, before).filter(({ part }) => named.includes(part));
  const [first] = old;
  if (first && named.length === 1 && first.part !== 'time' && !PREPOSITION.test(rest))
    return before.slice(0, first.span.start) + rest + before.slice(first.span.end);
  const kept = named.length === 0 ? before.replace(/ (?:about|of) .*/i, '') : without(before, old);
  return `${kept} ${joined(rest, named)}`.replace(/\s+/g, ' ').trim();
}

function joined(rest: string, named: readonly Part[]): string {
  if (PREPOSITION.test(rest) || (named.includes('time') && !/\d/.test(rest))) return rest;
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
  const { areas, publishers, councils } = findersOf(library);
  const time = timeOf(text).spans;
  return [
    ...time.map((span) => ({ part: 'time' as const, span })),
    ...areas(text).map(({ span }) => ({ part: 'area' as const, span })),
    ...councils(text).map(({ span }) => ({ part: 'council' as const, span })),
    ...publishers(text).map(({ span }) => ({ part: 'publisher' as const, span })),
  ].filter(
    ({ span }, index, all) =>
      !all.slice(0, index).some((other) => other.span.start < span.end && span.start < other.span.end),
  );
}
