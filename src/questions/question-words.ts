import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { askingPart } from './asking-part.ts';
import type { Finders } from './finders.ts';
import { timeOf } from './question-time.ts';

/**
 * The stems of a question's asking sentence, what it names replaced by its kind ("when was ‹council› ‹grade›"): so that
 * what is learned from questions about one council holds for another.
 */
export function maskedWords(finders: Finders, question: string): readonly string[] {
  const text = askingPart(question);
  const named = [
    ...finders.councils(text).map(({ span }) => ({ span, mask: '‹council›' })),
    ...finders.people(text).map(({ span }) => ({ span, mask: '‹person›' })),
    ...finders.publishers(text).map(({ span }) => ({ span, mask: '‹source›' })),
    ...datesIn(text).map((span) => ({ span, mask: '‹date›' })),
    ...finders.areas(text).map(({ span }) => ({ span, mask: '‹area›' })),
    ...finders.grades(text).map(({ span }) => ({ span, mask: '‹grade›' })),
  ];
  const words: string[] = [];
  let before: (typeof named)[number] | undefined;
  for (const token of tokensOf(text)) {
    const name = named.find(({ span }) => span.start < token.span.end && token.span.start < span.end);
    if (name === undefined) words.push(/^[£\d]/.test(token.text) ? '‹number›' : token.stem);
    else if (name !== before) words.push(name.mask);
    before = name;
  }
  return words;
}

/** Times that are named, not "now" or "the last one": those are words that say what is asked. */
const datesIn = (text: string): readonly Span[] =>
  timeOf(text).spans.filter(({ start, end }) => NAMED_TIME.test(text.slice(start, end)));

const NAMED_TIME = /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn)/i;

const ASKING: ReadonlySet<string> = new Set(
  'what when who whom whose which why how where did was were is are has have had does do can any name list compare'.split(
    ' ',
  ),
);

/** "Which year", "what day": when. */
const OF_TIME = /^(?:years?|months?|days?|dates?)$/;

/**
 * The word that asks, and with the one after it ("how", "how many", "did ‹council›"); "none" where a question has no such
 * word.
 */
export function openingsOf(finders: Finders, question: string): readonly string[] {
  const words = tokensOf(fold(askingPart(question))).map(({ text }) => text);
  const at = words.findIndex((word) => ASKING.has(word));
  const [first, second] = [words[at], words[at + 1]];
  if (at < 0 || first === undefined) return ['none'];
  const asks = /^wh(?:ich|at)$/.test(first) && OF_TIME.test(second ?? '') ? 'when' : first;
  return second === undefined ? [asks] : [asks, `${first} ${nameMask(finders, second) ?? second}`];
}

/** A stem, or the mask of a name: what is learned must hold for other councils and other people. */
export const stemOrName = ({ isProper }: Pick<Finders, 'isProper'>, stem: string): string =>
  isProper([stem]) ? '‹name›' : stem;

/** The mask of a council or a person. */
function nameMask({ councils, people }: Finders, word: string): string | undefined {
  if (councils(word).length > 0) return '‹council›';
  return people(word).length > 0 ? '‹person›' : undefined;
}
