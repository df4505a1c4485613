import type { NumberMention } from '../reading/numbers.ts';
import type { Reading } from '../reading/reading.ts';
import type { Question } from './question.ts';

const COUNTED = /\b(?:how (?:many|much)|numbers? of) (?:of the |other |the )?((?:[\w'-]+ ?){1,4})/;
const DURATION = /\b(?:how long|how many (?:years|months|weeks|days)|over how many)\b/;
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
    return reading.dates.length > 0 || figures.some(({ counted }) => LENGTHS.test(counted[0] ?? ''));
  if (AGE.test(folded)) return /\baged? \d|\d-year-old|\byears? old\b/.test(reading.text);
  if (MONEY.test(folded)) return figures.some(({ unit }) => unit === '£');
  const wanted = COUNTED.exec(folded)?.[1];
  if (wanted === undefined) return figures.length > 0 || reading.numbers.length > 0;
  const things = units.filter(({ text }) => wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(text));
  if (things.length === 0) return figures.length > 0;
  return figures.some(({ span, counted }) => {
    const stems = new Set([
      ...counted,
      ...reading.tokens
        .filter((token) => token.span.start >= span.end && token.span.start - span.end < 45)
        .map(({ stem }) => stem),
    ]);
    return things.some(
      (unit) =>
        unit.same.some((term) => stems.has(term)) ||
        near(reading, span.end, unit.same) ||
        near(reading, span.end, unit.loose),
    );
  });
}

const LENGTHS = /^(?:year|month|week|day|dai)/;

/** Whether a term of a phrase begins shortly behind a figure: the phrase's own words are looked for, as its key has no place. */
function near(reading: Reading, at: number, terms: readonly string[]): boolean {
  return terms.some(
    (term) =>
      term.startsWith('#') &&
      reading.phrases.some(
        (match) =>
          match.keys.includes(term) &&
          startOf(reading, match.from) >= at &&
          startOf(reading, match.from) - at < 45,
      ),
  );
}

const startOf = (reading: Reading, token: number): number => reading.tokens[token]?.span.start ?? -1;
