import type { Span } from '../knowledge/article.ts';
import type { Reading } from '../mentions/reading.ts';
import { daysBetween } from '../mentions/time.ts';
import { fold } from '../search/fold.ts';
import type { Answered, Citation } from './answer.ts';
import { type Graded, gradeNamedIn, isBeside } from './grade-named.ts';

/** Collects the evidence of one answer: each sentence once, numbered in the order in which it is first cited. */
export interface Cited {
  /**
   * The number under which the sentence is cited; a repeat of the same words, about the same council and at about the
   * same time, shares the number of the first.
   */
  readonly cite: (reading: Reading) => number;
  /** Lets a citation reach to a sentence beside it: its number, or `undefined` where it stands elsewhere. */
  readonly extend: (number: number, reading: Reading) => number | undefined;
  readonly all: () => readonly Citation[];
}

/** For citations of a library: one of a sentence that refers to a grade named before it begins where the grade is named. */
export function createCited(library: Graded): Cited {
  const namedIn = gradeNamedIn(library);
  const cited: { readonly reading: Reading; readonly words: string; citation: Citation }[] = [];
  return {
    cite: (reading) => {
      const words = wordsOf(reading.text);
      const { article, span } = reading.sentence;
      const same = cited.find(
        (one) =>
          (one.words === words && isRepeat(one.reading, reading, words)) ||
          (one.citation.article === article && holds(one.citation.span, span)),
      );
      if (same) return same.citation.number;
      const from = namedIn.get(reading)?.sentence.span.start;
      const quoted = from === undefined ? { span } : { span: { ...span, start: from }, sentence: span };
      const citation = { number: cited.length + 1, article, ...quoted };
      cited.push({ reading, words, citation });
      return citation.number;
    },
    extend: (number, { sentence }) => {
      const one = cited[number - 1];
      if (!one || one.citation.article !== sentence.article) return undefined;
      const { span } = one.citation;
      if (span.field !== sentence.span.field) return undefined;
      if (holds(span, sentence.span)) return number;
      const [first, second] =
        span.start < sentence.span.start ? [span, sentence.span] : [sentence.span, span];
      const between = sentence.article.text.slice(first.end, second.start);
      if (first.end > second.start || !isBeside(between)) return undefined;
      const [start, end] = [Math.min(span.start, sentence.span.start), Math.max(span.end, sentence.span.end)];
      one.citation = { ...one.citation, span: { ...span, start, end }, sentence: one.reading.sentence.span };
      return number;
    },
    all: () => cited.map(({ citation }) => citation),
  };
}

const holds = (span: Span, one: Span): boolean =>
  span.field === one.field && span.start <= one.start && one.end <= span.end;

/** Words in a sentence below which two articles may well say the same of different inspections: "Leadership: Good". */
const TELLING = 8;
/** Days between the publication of an article and that of a repeat of it. */
const SOON = 60;

/** The same words are a repeat in one article, or in two that can be reports of one thing. */
function isRepeat(a: Reading, b: Reading, words: string): boolean {
  const [one, other] = [a.sentence.article, b.sentence.article];
  if (a.council !== b.council) return false;
  if (one === other) return true;
  if (words.split(' ').length < TELLING) return false;
  if (one.published === undefined || other.published === undefined) return true;
  return (
    daysBetween(one.published, other.published) < SOON && daysBetween(other.published, one.published) < SOON
  );
}

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The quotations in the order in which the headline points to them, those that it does not point to after them, and the
 * headline with their new numbers: a reader looks for [1] first.
 */
export function numberedByHeadline(
  headline: string,
  citations: Answered['citations'],
): Pick<Answered, 'headline' | 'citations'> {
  const cited = [...headline.matchAll(MARK)].map(([, number]) => Number(number));
  const places = [...new Set([...cited, ...citations.map(({ number }) => number)])];
  const [first = citations[0], ...rest] = places.flatMap((number) => citations[number - 1] ?? []);
  return {
    headline: headline.replace(MARK, (_, number: string) => `[${places.indexOf(Number(number)) + 1}]`),
    citations: [{ ...first, number: 1 }, ...rest.map((one, at) => ({ ...one, number: at + 2 }))],
  };
}

const MARK = /\[(\d+)\]/g;
