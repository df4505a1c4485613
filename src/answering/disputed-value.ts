import type { Span } from '../knowledge/article.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { figuresOf } from './figures.ts';
import type { Question } from './question.ts';

/** What one source gives for the thing asked about. */
export interface Value {
  readonly reading: Reading;
  /** The words themselves, in the article. */
  readonly span: Span;
  readonly key: string;
  /** The bare figure; absent for a date. */
  readonly figure?: number;
  /** The stem of the last word of what it counts. */
  readonly counted?: string;
  /** It counts what the question asks about. */
  readonly isAsked?: boolean;
}

const HEDGE =
  /(?:\b(?:an? )?(?:at least|estimated?|about|around|some|nearly|almost|more than|over|up to|as many as|fewer than|less than)\b["”']?\s*(?:that )?)$/;

/** The figure, with its hedge, of what the question asks about; else the first one of the sentence. */
export function figureOf({ units }: Question, reading: Reading): Value | undefined {
  const figured = units.some(({ text }) => /^\d{2,}/.test(text));
  const values = figuresOf(reading)
    .filter(({ value }) => !figured || units.some(({ text }) => text === String(value)))
    .map((figure) => figureValue(units, reading, figure));
  return values.find(({ isAsked }) => isAsked) ?? values[0];
}

/** A figure with its hedge and what it counts: "at least 1,400 children". */
function figureValue(
  units: Question['units'],
  reading: Reading,
  { span, value, unit }: ReturnType<typeof figuresOf>[number],
): Value {
  const hedge = hedgeBefore(reading.text, span.start);
  const counted = /^[\s”"']*(?:[\p{L}-]+ ?){1,3}/u.exec(reading.text.slice(span.end))?.[0] ?? '';
  const words = counted
    .replace(/\s(?:were|was|had|have|has|between|in|of|from|by|to|and|who|that|are|is|back|out|up)\b.*/u, '')
    .trimEnd();
  const whole = { start: span.start - hedge.length, end: span.end + words.length };
  const stems = tokensOf(words).map(({ stem }) => stem);
  const noun = stems.at(-1);
  const isAsked = units.some(
    ({ common, same, parts }) =>
      !common &&
      (stems.some((stem) => same.includes(stem)) ||
        (parts.length > 0 && parts.every((part) => stems.includes(part)))),
  );
  return {
    ...(noun === undefined ? {} : { counted: noun }),
    isAsked,
    reading,
    figure: value,
    span: inArticle(reading, whole),
    // Where an article sets marks of quotation says nothing of the figure.
    key: fold(`${hedge} ${unit}${value} ${words}`).replace(/["']/g, '').replace(/\s+/g, ' ').trim(),
  };
}

/** The words before a figure that say how sure it is, with the mark that opens a quotation which ends among them. */
function hedgeBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  const hedge = HEDGE.exec(fold(before))?.[0] ?? '';
  const start = end - hedge.length;
  return /["”]/.test(hedge) && /["“]/.test(before[start - 1] ?? '') ? before.slice(start - 1) : hedge;
}
