import { figuresOf } from '../answering/figures.ts';
import type { Passage } from '../answering/passages.ts';
import type { Question } from '../answering/question.ts';
import { earliest, latest } from '../knowledge/edtf.ts';
import type { NumberMention } from '../reading/numbers.ts';
import type { Reading } from '../reading/reading.ts';
import { overlaps } from '../reading/time.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { fold } from '../search/fold.ts';

/** What a statement says that articles can be held against. */
export interface Fact {
  readonly folded: string;
  readonly question: Question;
  readonly figures: readonly NumberMention[];
  readonly dates: readonly string[];
  readonly kinds: string;
}

/** One sentence that holds every word that tells, the same people and no others, in the same order, as much denied, as sure. */
export function tellsAll(fact: Fact, { reading, covered }: Passage, units: Question['units']): boolean {
  const text = fold(reading.text);
  const { people, councils } = fact.question;
  const words = units.filter(({ text: word }) => !/\d/.test(word));
  return (
    words.length > 1 - Math.min(1, people.length) &&
    [...covered].every(([unit, share]) => /\d/.test(unit.text) || share >= DIRECT) &&
    inOrder(words, reading) &&
    people.every((name) => reading.people.some((person) => person.name === name)) &&
    reading.people.every(({ name }) => people.includes(name)) &&
    councils.every((council) => reading.council === council || reading.councils.includes(council)) &&
    count(DENIES, text) === count(DENIES, fact.folded) &&
    !UNSURE.test(text)
  );
}

/** In the sentence itself, or as what a synonym means; not in its neighbours. */
const DIRECT = 0.75;
const DENIES =
  /\b(?:not|no|never|without|neither|nor|none|denie[sd]|deny|refus\w+|fail\w*|lack\w*|stopped|ended|rather than|instead of)\b|n't\b/g;
const UNSURE =
  /\b(?:if|would|could|might|should|will|is to|are to|due to be|plans? to|expected|alleged\w*|claims?|claimed)\b/;

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** "The council took over the trust" is not "the trust took over the council". */
function inOrder(units: Question['units'], reading: Reading): boolean {
  const places = units.map((unit) => placeOf(unit, reading)).filter((place) => place >= 0);
  return places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
}

function placeOf(unit: Question['units'][number], reading: Reading): number {
  const terms = [...unit.same, ...unit.loose];
  const token = tokensIn(reading).findIndex(({ stem }) => terms.includes(stem));
  const phrase = reading.phrases.find(({ keys }) => keys.some((key) => terms.includes(key)))?.from ?? -1;
  return token < 0 ? phrase : phrase < 0 ? token : Math.min(token, phrase);
}

/** Each figure of the statement stands in the sentence, with the same unit and the same bound. */
export function holdsFigures({ figures, folded }: Fact, reading: Reading): boolean {
  const theirs = figuresOf(reading);
  return figures.every(({ value, unit, span }) =>
    theirs.some(
      (other) =>
        other.value === value &&
        other.unit === unit &&
        boundOf(folded, span.start) === boundOf(fold(reading.text), other.span.start),
    ),
  );
}

/** Whether a figure is said to be a least or a most. */
function boundOf(folded: string, at: number): 'least' | 'most' | 'exact' {
  const before = folded.slice(Math.max(0, at - 30), at);
  if (/\b(?:at least|more than|over|upwards of|above)["']? $/.test(before)) return 'least';
  return /\b(?:at most|fewer than|less than|under|up to|below|nearly|almost)["']? $/.test(before)
    ? 'most'
    : 'exact';
}

/** Each date of the statement is given by the sentence at least as exactly. */
export function holdsDates({ dates }: Fact, reading: Reading): boolean {
  return dates.every((date) =>
    reading.dates.some(
      ({ edtf }) => edtf !== undefined && earliest(edtf) >= earliest(date) && latest(edtf) <= latest(date),
    ),
  );
}

/** One exact figure of the same thing, and it is another. */
export function otherFigure({ figures, folded }: Fact, reading: Reading): boolean {
  const [own, ...more] = figures;
  const theirs = figuresOf(reading).filter(({ unit }) => unit === own?.unit);
  const [other, ...others] = theirs;
  if (!own || !other || more.length + others.length > 0 || own.value === other.value) return false;
  const exact = [boundOf(folded, own.span.start), boundOf(fold(reading.text), other.span.start)].every(
    (b) => b === 'exact',
  );
  return exact && own.counted[0] !== undefined && own.counted[0] === other.counted[0];
}

/** What happens to one thing once: another date of it cannot hold as well. Of "some services" it can. */
export const ONCE =
  /^(?!.*\b(?:some|several|many|another|again|also|more|other|further|an?)\b).*\b(?:publish\w*|appointed|resign\w*|(?:took|taken|take) (?:control|over)|launched|opened|closed|died|ended|founded|established|abolished|elected)\b/;

/** One date that the sentence states itself, and it is another. */
export function otherDate({ dates }: Fact, reading: Reading): boolean {
  const [own, ...more] = dates;
  const theirs = reading.dates.flatMap(({ edtf, known }) =>
    edtf !== undefined && known === 'stated' ? [edtf] : [],
  );
  const [other, ...others] = theirs;
  if (own === undefined || other === undefined || more.length + others.length > 0) return false;
  return !overlaps(own, other);
}
