import type { NumberMention } from '../mentions/numbers.ts';
import type { Reading } from '../mentions/reading.ts';
import { tokensIn } from '../mentions/tokens-in.ts';
import type { Question } from '../questions/question.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';

const COUNTED = /\b(?:how (?:many|much)|numbers? of) (?:of the |other |the )?((?:[\w'-]+ ?){1,4})/;
const DURATION = /\b(?:how long|how many (?:years|months|weeks|days)|over how many)\b/;
const PORTION = /\bhow (?:much|many) of\b|\bproportion\b/;
const OFTEN = /\bhow (?:often|frequently|regularly)\b/;
const AGE = /\bhow old\b/;
const MONEY = /\bhow much\b.*\b(?:cost|spend|spent|paid|pay|money|budget|fund\w*)\b|\bcosts?\b/;
const CONTACT = /\b(?:phone|telephone|contact|helpline) number\b/;

/** The figures of a sentence that are no part of a date. */
export function figuresOf({ numbers, dates, sentence }: Reading): readonly NumberMention[] {
  const from = sentence.span.start;
  return numbers.filter(
    ({ span }) =>
      !dates.some((date) => date.span.start - from <= span.start && span.end <= date.span.end - from),
  );
}

/** "How many X": whether the sentence holds a number of X, a length of time, a sum, an age, as the question wants. */
export function holdsFigure({ folded, units }: Question, reading: Reading): boolean {
  const figures = figuresOf(reading);
  if (CONTACT.test(folded)) return /\b0\d{3}[\d ]{5,}/.test(reading.text);
  if (DURATION.test(folded))
    return (
      reading.dates.length > 0 ||
      figures.some(({ counted }) => LENGTHS.test(counted[0] ?? '')) ||
      /\b(?:too |how |so |very )long(?:er)?\b|\b(?:days|weeks|months|years)\b/.test(reading.text)
    );
  if (
    PORTION.test(folded) &&
    /\b(?:vast majority|majority|most|all|some|few|many|half|third|quarter|none)\b/i.test(reading.text)
  )
    return true;
  if (OFTEN.test(folded))
    return /\b(?:in)?frequent\w*|\bregular\w*|\bdaily|\bweekly|\bmonthly|\boften|\brarely|\bevery\b/i.test(
      reading.text,
    );
  if (AGE.test(folded)) return /\baged? \d|\d-year-old|\byears? old\b/.test(reading.text);
  if (MONEY.test(folded)) return figures.some(({ unit }) => unit === '£');
  const wanted = COUNTED.exec(folded)?.[1]?.replace(/^(?:were|was|are|is|had|have|has|did|do|got)\b.*/, '');
  if (wanted === undefined || wanted === '') return reading.numbers.length > 0;
  const things = units.filter(({ text }) => wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(text));
  if (things.length === 0) return figures.some(({ span }) => namesThing(reading, span.end, wanted));
  const share = /%|\bper ?cent|\bpercent|\bproportion|\bshare\b/.test(folded);
  const ofAll = (span: { readonly start: number }): boolean => {
    const counted = COUNT_IS.exec(fold(reading.text.slice(0, span.start)))?.[1];
    return counted !== undefined && things.some(({ text }) => counted.includes(text.replace(/s$/, '')));
  };
  return figures.some(({ span, unit: sign }) => {
    if (ofAll(span)) return true;
    if (sign === '%')
      return share && things.some((unit) => unit.same.some((term) => reading.terms.has(term)));
    const after = countedAfter(reading, span.end);
    if (
      countsPeople(reading, after) &&
      things.some((unit) => unit.loose.some((term) => reading.terms.has(term)))
    )
      return true;
    return things.some((unit) => isAmong(reading, after, unit.same) || isAmong(reading, after, unit.loose));
  });
}

/** "The number of children in care was 540": what is counted stands before the figure. */
const COUNT_IS =
  /\b(?:numbers?|total|count) of ([^.;:,]{2,80}?) (?:is|was|were|are|stood at|stands at|(?:has |had )?(?:reached|fallen to|risen to|fell to|rose to|grown to|dropped to)) (?:just |about |around |over |under |nearly |now )?$/;

const PEOPLE: ReadonlySet<string> = new Set([
  'child',
  'young',
  'girl',
  'boy',
  'people',
  'person',
  'woman',
  'man',
  'case',
  'victim',
  'survivor',
  'famili',
]);

const countsPeople = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  tokensIn(reading)
    .slice(from, to)
    .some(({ stem }) => PEOPLE.has(stem));

/** A thing that is no telling word of the question ("pages") is named behind the figure. */
function namesThing(reading: Reading, end: number, wanted: string): boolean {
  const { from, to } = countedAfter(reading, end);
  const stems = tokensOf(wanted)
    .map(({ stem }) => stem)
    .filter((stem) => !/^(?:wa|were|is|are|did|do|doe|the|in|of|ha|have)$/.test(stem));
  return tokensIn(reading)
    .slice(from, to)
    .some(({ stem }) => stem === stems[0]);
}

const ENDS_COUNTED =
  /^(?:of|and|by|to|from|with|in|at|on|for|who|that|which|were|was|are|is|had|have|has|or|as|when|while|after)$/;

/** "46 per cent of the social workers": not yet what is counted. */
const LEADS_TO_COUNTED = /^(?:per|cent|percent|of|the|all|every|more|other|its|their|these|those)$/;

/** Where the words stand that name what a figure counts: up to four, to the first preposition or verb. */
function countedAfter(reading: Reading, end: number): { from: number; to: number } {
  const tokens = tokensIn(reading);
  const next = tokens.findIndex((token) => token.span.start >= end);
  if (next < 0) return { from: 0, to: 0 };
  const from =
    next +
    Math.max(
      0,
      tokens.slice(next).findIndex((token) => !LEADS_TO_COUNTED.test(token.text)),
    );
  const stop = tokens.findIndex((token, i) => i >= from && ENDS_COUNTED.test(token.text));
  return { from, to: Math.min(from + 4, stop < 0 ? tokens.length : Math.max(stop, from)) };
}

function isAmong(
  reading: Reading,
  { from, to }: { from: number; to: number },
  terms: readonly string[],
): boolean {
  return (
    tokensIn(reading)
      .slice(from, to)
      .some(({ stem }) => terms.includes(stem)) ||
    reading.phrases.some(
      (match) => match.from >= from && match.from < to && match.keys.some((key) => terms.includes(key)),
    )
  );
}

const LENGTHS = /^(?:year|month|week|day|dai)/;
