import { earliest, latest } from '../../knowledge/edtf.ts';
import type { Library } from '../../library.ts';
import type { NumberMention } from '../../reading/numbers.ts';
import { numbersIn } from '../../reading/numbers.ts';
import type { Reading } from '../../reading/reading.ts';
import { overlaps } from '../../reading/time.ts';
import { fold } from '../../search/fold.ts';
import { tokensOf } from '../../search/tokens.ts';
import { figuresOf } from '../figures.ts';
import { knowhowOf } from '../knowhow.ts';
import { type Passage, passagesFor } from '../passages.ts';
import type { Question } from '../question.ts';
import { listed, sentenceCase } from '../wording.ts';
import { CHECK_WORDS as SAYS } from './check-words.ts';
import { readWords } from './read-option.ts';
import type { Statement } from './statements.ts';
import { type Checked, namesUnknown } from './verdict.ts';

/** What a statement says that articles can be held against. */
interface Fact {
  readonly folded: string;
  readonly question: Question;
  readonly figures: readonly NumberMention[];
  readonly dates: readonly string[];
  readonly kinds: string;
}

/**
 * The number, date or person of a statement, checked; `undefined` where it has none. Supported only where one sentence of
 * an article says all of it, in this order, no more and no less denied: anything less is not in the articles.
 */
export function checkFact(library: Library, { own }: Statement): Checked | undefined {
  const fact = factOf(library, own);
  if (fact === undefined) return undefined;
  const absent: Checked = { verdict: 'absent', text: SAYS.noFact(fact.kinds), evidence: [] };
  if (namesUnknown(library, own) || fact.question.units.length === 0) return absent;
  const time = { dates: [], months: [], spans: [] };
  const units = fact.question.units.map((unit) => ({ ...unit, contrary: [] }));
  const told = passagesFor(library, knowhowOf(library), { ...fact.question, units, time }).filter(
    (passage) => passage.reading.sentence.block.kind !== 'heading' && tellsAll(fact, passage, units),
  );
  const supporting = told.filter(({ reading }) => holdsFigures(fact, reading) && holdsDates(fact, reading));
  const figure = told.filter(({ reading }) => holdsDates(fact, reading) && otherFigure(fact, reading));
  const date = told.filter(({ reading }) => holdsFigures(fact, reading) && otherDate(fact, reading));
  const against = ofArticles([...figure, ...date]);
  if (supporting.length > 0) {
    return against.length === 0
      ? { verdict: 'supported', text: SAYS.fact(fact.kinds), evidence: ofArticles(supporting) }
      : {
          verdict: 'supported',
          text: SAYS.factDisputed(fact.kinds),
          evidence: [...ofArticles(supporting).slice(0, 1), ...against.slice(0, 1)],
        };
  }
  if (figure.length > 0) return { verdict: 'contradicted', text: SAYS.otherFigure, evidence: against };
  if (date.length > 0)
    return {
      verdict: ONCE.test(fact.folded) ? 'contradicted' : 'absent',
      text: SAYS.otherDate,
      evidence: against,
    };
  return absent;
}

function factOf(library: Library, own: string): Fact | undefined {
  const question = readWords(library, own);
  const tokens = tokensOf(own);
  const folded = fold(own);
  const figures = numbersIn(own, tokens).filter(
    ({ value, unit, span }) =>
      (unit !== '' || value > 1) &&
      !question.time.spans.some((time) => time.start < span.end && span.start < time.end),
  );
  const dates = question.time.dates;
  const kinds = [
    ...(figures.length > 0 ? [SAYS.kinds.number] : []),
    ...(dates.length > 0 ? [SAYS.kinds.date] : []),
    ...(question.people.length > 0 ? [SAYS.kinds.person] : []),
  ];
  if (kinds.length === 0) return undefined;
  return {
    folded,
    question,
    figures,
    dates,
    kinds: sentenceCase(listed(kinds.map((kind) => kind.toLowerCase()))),
  };
}

/** One sentence that holds every word that tells, the same people and no others, in the same order, as much denied, as sure. */
function tellsAll(fact: Fact, { reading, covered }: Passage, units: Question['units']): boolean {
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

function placeOf(unit: Question['units'][number], { tokens, phrases }: Reading): number {
  const terms = [...unit.same, ...unit.loose];
  const token = tokens.findIndex(({ stem }) => terms.includes(stem));
  const phrase = phrases.find(({ keys }) => keys.some((key) => terms.includes(key)))?.from ?? -1;
  return token < 0 ? phrase : phrase < 0 ? token : Math.min(token, phrase);
}

function holdsFigures({ figures, folded }: Fact, reading: Reading): boolean {
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
function holdsDates({ dates }: Fact, reading: Reading): boolean {
  return dates.every((date) =>
    reading.dates.some(
      ({ edtf }) => edtf !== undefined && earliest(edtf) >= earliest(date) && latest(edtf) <= latest(date),
    ),
  );
}

/** One exact figure of the same thing, and it is another. */
function otherFigure({ figures, folded }: Fact, reading: Reading): boolean {
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
const ONCE =
  /^(?!.*\b(?:some|several|many|another|again|also|more|other|further|an?)\b).*\b(?:publish\w*|appointed|resign\w*|(?:took|taken|take) (?:control|over)|launched|opened|closed|died|ended|founded|established|abolished|elected)\b/;

function otherDate({ dates }: Fact, reading: Reading): boolean {
  const [own, ...more] = dates;
  const theirs = reading.dates.flatMap(({ edtf, known }) =>
    edtf !== undefined && known === 'stated' ? [edtf] : [],
  );
  const [other, ...others] = theirs;
  if (own === undefined || other === undefined || more.length + others.length > 0) return false;
  return !overlaps(own, other);
}

/** The best sentence of each article, two at most. */
function ofArticles(passages: readonly Passage[]): readonly Reading[] {
  const readings = passages.map(({ reading }) => reading);
  return readings
    .filter(
      ({ sentence }, i) => readings.findIndex((other) => other.sentence.article === sentence.article) === i,
    )
    .slice(0, 2);
}
