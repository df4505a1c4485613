import type { DateMention } from '../mentions/dates.ts';
import type { Reading } from '../mentions/reading.ts';
import { daysBetween, overlaps } from '../mentions/time.ts';
import { tokensIn } from '../mentions/tokens-in.ts';
import { fold } from '../search/fold.ts';
import { placesOf } from './closeness.ts';
import { figureOf, type Value } from './disputed-value.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { hasTime } from './question-time.ts';
import { isStopped } from './stop-words.ts';

/** The same figure of things called otherwise, or with another hedge. */
const isOneFigure = (sides: readonly Value[]): boolean =>
  sides.every(({ figure }) => figure !== undefined && figure === sides[0]?.figure);

/** The values of sources that do not agree, in the order of the evidence. */
export interface Disagreement {
  readonly values: readonly Value[];
  /** They give the same figure, of things called otherwise or with another hedge. */
  readonly sameFigure: boolean;
}

/**
 * Whether the sources of an answer give values that cannot both hold: other dates, other figures, or the same figure of
 * other things or with another hedge. Only sentences that tell of the same
 * thing are held against each other: they share two telling terms, or both say that it ended.
 */
export function disagreement(
  question: Question,
  passages: readonly { readonly reading: Reading; readonly coverage: number }[],
  knowhow: Knowhow,
): Disagreement | undefined {
  const best = passages[0]?.coverage ?? 0;
  const strong = passages.filter(({ coverage }) => coverage >= best - 0.1).map(({ reading }) => reading);
  const found = strong.flatMap((reading) => valueIn(question, reading) ?? []);
  // A figure of the thing asked about is not contradicted by one of something else.
  const asked = found.filter(({ isAsked }) => isAsked);
  const values = asked.length > 0 ? asked : found;
  const [first] = values;
  const alike = values.filter(
    (value) =>
      value === first ||
      (first && isSameMatter(question, first, value, knowhow) && !isAnotherTime(question, first, value)),
  );
  const sides = alike.filter((value, i) => alike.findIndex((other) => agrees(question, value, other)) === i);
  if (sides.length < 2) return undefined;
  return { values: sides, sameFigure: isOneFigure(sides) };
}

/** Inspections and reports come again: dates years apart are of two of them, and no disagreement. */
function isAnotherTime({ kind, folded }: Question, a: Value, b: Value): boolean {
  if (kind !== 'date' || !RECURS.test(folded)) return false;
  return Math.max(daysBetween(a.key, b.key), daysBetween(b.key, a.key)) > 730;
}

const RECURS = /\b(?:reports?|inspect\w*|visit\w*|ofsted)\b/;

function valueIn(question: Question, reading: Reading): Value | undefined {
  if (question.kind === 'date') return dateOf(question, reading);
  const figures = question.kind === 'number' || question.units.some(({ text }) => /^\d{2,}/.test(text));
  return figures ? figureOf(question, reading) : undefined;
}

function isSameMatter(question: Question, a: Value, b: Value, { indexes }: Knowhow): boolean {
  if (question.kind === 'date' && asksEnd(question)) return true;
  if (a.counted !== undefined && a.counted === b.counted && hasTime(question.time)) return true;
  const both = question.units.filter(
    ({ common, same }) =>
      !common && [a, b].every(({ reading }) => same.some((term) => reading.terms.has(term))),
  );
  if (both.length >= 2) return true;
  const telling = [...a.reading.terms].filter(
    (term) =>
      b.reading.terms.has(term) &&
      !isStopped(term) &&
      !/^\d/.test(term) &&
      indexes.frequency(term) <= indexes.size / 8,
  );
  return telling.length >= 2;
}

function agrees({ kind }: Question, a: Value, b: Value): boolean {
  return kind === 'date' ? overlaps(a.key, b.key) : a.key === b.key;
}

/** How far, in characters, a date may stand from what it is the date of. */
const REACH = 70;
const END =
  /\b(?:end\w*|finish\w*|return\w*|restor\w*|regain\w*|resum\w*|left|leav\w+|hand\w* back|lift\w*|withdr\w+|until)\b[^.;]{0,35}$/;
const asksEnd = ({ folded }: Question): boolean =>
  /\b(?:end\w*|finish\w*|stop\w*|(?:is|was|be|been|all) over)\b/.test(folded);

/** The date of a sentence that stands nearest to the words asked about; of an end where an end was asked about, else not. */
function dateOf(question: Question, reading: Reading): Value | undefined {
  const from = reading.sentence.span.start;
  const places = question.units
    .filter(({ common }) => !common)
    .flatMap((unit) => placesOf(unit, reading))
    .flatMap((place) => tokensIn(reading)[place] ?? []);
  const gap = ({ span }: DateMention): number =>
    Math.min(
      ...places.map((token) =>
        Math.max(0, span.start - from - token.span.end, token.span.start - (span.end - from)),
      ),
    );
  const isEnd = ({ span }: DateMention): boolean => END.test(fold(reading.text.slice(0, span.start - from)));
  const [nearest] = reading.dates
    .filter(
      (date) =>
        date.edtf !== undefined &&
        !date.edtf.includes('/') &&
        date.known !== 'clarified' &&
        isEnd(date) === asksEnd(question) &&
        gap(date) <= REACH,
    )
    .sort((a, b) => gap(a) - gap(b));
  return nearest?.edtf === undefined ? undefined : { reading, span: nearest.span, key: nearest.edtf };
}
