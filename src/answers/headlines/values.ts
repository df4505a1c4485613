import { figureOf } from '../../answering/disputed-value.ts';
import { holdsFigure } from '../../answering/figures.ts';
import { marks, SAYS, sayAttribution } from '../../answering/wording.ts';
import { quoteOf } from '../../knowledge/article.ts';
import { sayDate } from '../../knowledge/edtf.ts';
import type { DateMention } from '../../mentions/dates.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { isOfMeant } from '../meant-dates.ts';
import { placesIn, standsBy, tellsOf } from './told.ts';

/** A thing that was asked for, as a headline says it, and what has to be said beside it. */
export interface Value {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Words that only point to a time ("now", "then") are no date to answer with. */
const NAMES_TIME = /\d|\p{Lu}|\b(?:ago|last|this|next|spring|summer|autumn|winter)\b/u;
const TO_COME = /\b(?:next|future|will|going to)\b/;
const IS_TO_COME = /\b(?:will|is to|are to|due|shall|plans? to|expected|set to|scheduled|next)\b/;

/** The date that stands in the clause of what is asked about, the nearest to it; none where none stands there. */
export function dateIn(asked: Asked, { number, evidence }: Cited): Value | undefined {
  const { reading } = evidence;
  const { article, span } = reading.sentence;
  const { folded } = asked.question;
  if (!tellsOf(asked, reading)) return undefined;
  if (TO_COME.test(folded) && !IS_TO_COME.test(fold(reading.text))) return undefined;
  const isThere = standsBy(asked, reading);
  const places = asked.units.flatMap(({ unit }) => placesIn(unit, reading));
  const gap = ({ span: own }: DateMention): number =>
    Math.min(...places.map((place) => Math.abs(place + span.start - own.start)), 1_000);
  const [nearest] = reading.dates
    .filter((date) => {
      const words = quoteOf(article, date.span);
      return (
        NAMES_TIME.test(words) &&
        !folded.includes(fold(words)) &&
        isThere(date.span.start - span.start) &&
        isOfMeant(asked, date)
      );
    })
    .toSorted((a, b) => gap(a) - gap(b));
  if (!nearest) return undefined;
  const { text, notes } = sayMention(nearest, quoteOf(article, nearest.span));
  return { text: `${text} ${marks([number])}${sayQuoted(reading)}`, notes };
}

/** Whose words give a value, where somebody is quoted. */
function sayQuoted(reading: Reading): string {
  const who = sayAttribution(reading);
  return who === reading.sentence.article.publisher ? '' : ` (${who})`;
}

/** A date as the source gives it; with its year, and how that is known, where the source leaves it to the reader. */
function sayMention({ edtf, known, basis }: DateMention, words: string): Value {
  if (edtf === undefined || known === 'stated' || known === 'open') return { text: words, notes: [] };
  if (known === 'clarified')
    return {
      text: `${sayDate(edtf)} (${SAYS.byEditor})`,
      notes: basis === undefined ? [] : [SAYS.noYear(words, edtf, basis)],
    };
  return /\d{4}/.test(words)
    ? { text: words, notes: [] }
    : { text: `${sayDate(edtf)} (“${words}”)`, notes: [SAYS.inferred(words, edtf)] };
}

/** "Seven out of 18 cases": the figure asked for stands before the one of all. */
const OUT_OF = /^ (?:out )?of (?:the |its |their )?$/i;

/** The figure of what is asked about, with its hedge and what it counts, where it stands in the clause that tells of it. */
export function figureIn(asked: Asked, { number, evidence }: Cited): Value | undefined {
  const { reading } = evidence;
  const { question } = asked;
  if (!tellsOf(asked, reading) || !holdsFigure(question, reading)) return undefined;
  const isThere = standsBy(asked, reading);
  const { start } = reading.sentence.span;
  const numbers = reading.numbers.filter(({ span }) => isThere(span.start));
  const found = figureOf(question, { ...reading, numbers });
  if (!found || (!found.isAsked && numbers.length > 1)) return undefined;
  const share = reading.numbers.find(({ span }) =>
    OUT_OF.test(reading.text.slice(span.end, Math.max(span.end, found.span.start - start))),
  );
  const span = share ? { ...found.span, start: share.span.start + start } : found.span;
  return {
    text: `${quoteOf(reading.sentence.article, span)} ${marks([number])}${sayQuoted(reading)}`,
    notes: [],
  };
}
