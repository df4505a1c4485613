import { quoteOf } from '../../knowledge/article.ts';
import type { Reading } from '../../mentions/reading.ts';
import { daysBetween, overlaps } from '../../mentions/time.ts';
import { isKnown } from '../../questions/unit-weights.ts';
import { type Model, probabilityOf } from '../../scoring/model.ts';
import { fold } from '../../search/fold.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { holds } from '../features/coverage.ts';
import { listed, marks, SAYS } from '../messages.ts';
import type { Prepared } from '../prepared.ts';
import { type SaidValue, sayQuoted, sayValue } from './say-value.ts';
import { isStale } from './stale.ts';
import { tellsOf } from './tells-of.ts';
import { type ValueCandidate, type ValueKind, valueCandidates, valueKindOf } from './value-candidates.ts';
import { valueFeatures } from './value-features.ts';

/** Values that answer together, or sides that differ. */
export interface ValueHeadline extends SaidValue {
  readonly form: 'value' | 'sides';
}

/** From this probability on a value is a headline: chosen on left-out folders, where 19 of 20 are right; nobody is named by guess. */
const SURE: Readonly<Record<ValueKind, number>> = { date: 0.7, number: 0.7, person: 0.8 };
/** So likely, another one is a part of the answer, or what another source gives for it. */
const ALSO: Readonly<Record<ValueKind, number>> = { date: 0.5, number: 0.5, person: 0.6 };

interface Rated {
  readonly value: ValueCandidate;
  readonly probability: number;
}

/** The dates, figures or people of the cited sentences that are asked for; `undefined` where none is sure enough. */
export function valueHeadline(
  prepared: Prepared,
  asked: Asked,
  cited: readonly Cited[],
  model: Model,
): ValueHeadline | undefined {
  const kind = valueKindOf(asked);
  if (kind === undefined) return undefined;
  const rated = valueCandidates(kind, cited)
    .filter((value) => isPossible(prepared, asked, value))
    .map(
      (value): Rated => ({ value, probability: probabilityOf(model, valueFeatures(prepared, asked, value)) }),
    )
    .toSorted((a, b) => b.probability - a.probability);
  const [best, ...others] = rated;
  const speaker = kind === 'person' ? speakerAsked(asked, rated) : undefined;
  if (speaker !== undefined) return people([speaker]);
  if (best === undefined) return undefined;
  const { reading } = best.value.cited.evidence;
  if (kind !== 'date' && leavesOutKnown(prepared, asked, reading)) return undefined;
  if (best.probability < SURE[kind]) return undefined;
  const also = others.filter(({ probability }) => probability >= ALSO[kind]).map(({ value }) => value);
  if (kind !== 'person') return datesOrFigures(asked, best.value, also);
  const sure = [best.value, ...also];
  return people([
    ...sure,
    ...listedWith(
      prepared,
      asked,
      sure,
      others.map(({ value }) => value),
    ),
  ]);
}

/** The class of words that tell of an end, in the vocabulary. */
const ENDS = 'leave';
const NAMES_TIME = /\d|\p{Lu}|\b(?:ago|last|this|next|spring|summer|autumn|winter)\b/u;
const SHARE = /%|\bper ?cent|\bpercent\w*|\bproportion|\bshare\b/;
const ASKS_SPEAKER = /\b(?:said|says?|called|described|told|promised|claimed|wrote|warned|quoted?)\b/;
const TO_COME = /\b(?:next|future|will|going to)\b/;
const IS_TO_COME = /\b(?:will|is to|are to|due|shall|plans? to|expected|set to|scheduled|next)\b/;

/** What rules out a value whatever weighs for it: another council's, one that the question names itself, one of the past. */
function isPossible(prepared: Prepared, asked: Asked, { kind, mention, cited }: ValueCandidate): boolean {
  const { councils, folded, people } = asked.question;
  const { reading } = cited.evidence;
  const about = [reading.council, ...reading.councils];
  if (councils.length > 0 && !councils.some((council) => about.includes(council))) return false;
  if (kind === 'person')
    return (
      !people.includes(mention.name) &&
      isNew(prepared, asked, mention.name) &&
      !isStale(prepared, asked, reading.sentence.article)
    );
  if (kind === 'number')
    return mention.unit !== '%' || !asked.openings.includes('how many') || SHARE.test(folded);
  // "When did it end?" is not answered by when it began.
  if (asked.classes.includes(ENDS) && !prepared.classesOf(reading).has(ENDS)) return false;
  const words = quoteOf(reading.sentence.article, mention.span);
  const isNewDate = NAMES_TIME.test(words) && !folded.includes(fold(words));
  return isNewDate && (!TO_COME.test(folded) || IS_TO_COME.test(fold(reading.text)));
}

/**
 * Whether a sentence leaves out the very thing that is asked, though other sentences of the articles have it: a figure of
 * children is none of those who died.
 */
function leavesOutKnown({ finders }: Prepared, asked: Asked, { terms }: Reading): boolean {
  const [top] = asked.telling.filter(({ unit }) => !unit.common);
  return top !== undefined && !holds(terms, top.unit) && isKnown(top.unit, finders);
}

/** Whether a name says more than the question ("Jo Doe" of "the Doe report"), and is one: no "Statutory Direction". */
function isNew({ finders }: Prepared, { stems }: Asked, name: string): boolean {
  const own = tokensOf(name).map(({ stem }) => stem);
  return own.some((stem) => finders.isProper([stem]) && !stems.has(stem));
}

/** Who says what the best sentence says, where that is asked: whose words a quotation is has been read with it. */
function speakerAsked({ question }: Asked, rated: readonly Rated[]): ValueCandidate | undefined {
  if (!ASKS_SPEAKER.test(question.folded)) return undefined;
  const own = rated.map(({ value }) => value).filter(({ rank }) => rank === 0);
  return own.find(
    ({ kind, mention, cited }) =>
      kind === 'person' &&
      cited.evidence.reading.speaker.quoted &&
      cited.evidence.reading.speaker.name === mention.name,
  );
}

/** Who stands in one list with somebody who is asked for, in a sentence that tells of it: all, unless an office is asked for. */
function listedWith(
  { finders }: Prepared,
  asked: Asked,
  sure: readonly ValueCandidate[],
  others: readonly ValueCandidate[],
): readonly ValueCandidate[] {
  const names = sure.flatMap((value) => (value.kind === 'person' ? [value.mention.name] : []));
  const isInOffice = (name: string): boolean =>
    asked.units.some(({ unit }) => holds(finders.roleTerms.get(name), unit));
  if (names.some(isInOffice)) return [];
  const isWith = (value: ValueCandidate): boolean =>
    [...sure, ...others].some(
      (other) =>
        other.kind === 'person' &&
        names.includes(other.mention.name) &&
        other.cited === value.cited &&
        other.list.start === value.list.start &&
        other.list.end === value.list.end,
    );
  return others.filter((value) => tellsOf(asked, value.cited.evidence.reading) && isWith(value));
}

/** All who are asked for, each once. */
function people(values: readonly ValueCandidate[]): ValueHeadline {
  const byName = new Map<string, { said: string; numbers: number[] }>();
  for (const value of values) {
    if (value.kind !== 'person') continue;
    const known = byName.get(value.mention.name);
    const said = sayValue(value).text;
    const longest = known === undefined || said.length > known.said.length ? said : known.said;
    byName.set(value.mention.name, {
      said: longest,
      numbers: [...(known?.numbers ?? []), value.cited.number],
    });
  }
  const said = [...byName.values()].map(
    ({ said, numbers }) => `${said} ${marks([...new Set(numbers)].sort())}`,
  );
  return { form: 'value', text: listed(said), notes: [] };
}

/** The best, with what its own sentence gives beside it, or against it what other articles give. */
function datesOrFigures(
  asked: Asked,
  best: ValueCandidate,
  also: readonly ValueCandidate[],
): ValueHeadline | undefined {
  const { reading } = best.cited.evidence;
  const others = also.filter(({ cited }) => cited === best.cited);
  // Two dates may be the first and the last day of one thing; far apart they are of two, as two figures of a sentence are.
  if (others.some((other) => best.kind === 'number' || !isJoined(best, other))) return undefined;
  const beside = [best, ...others].toSorted((a, b) => a.span.start - b.span.start);
  const against = also.filter(
    (value) =>
      value.cited.evidence.reading.sentence.article !== reading.sentence.article &&
      tellsOf(asked, value.cited.evidence.reading) &&
      beside.every((own) => !isSame(own, value) && !isAnotherTime(asked, own, value)),
  );
  if (against.length > 0 && beside.length === 1) {
    const sides = [best, against[0]].flatMap((value) => (value === undefined ? [] : saySide(value)));
    return { form: 'sides', text: SAYS.disagree(sides), notes: [] };
  }
  const agreeing = also.filter(
    (value) => value.cited !== best.cited && beside.some((own) => isSame(own, value)),
  );
  const numbers = [...new Set([best, ...agreeing].map(({ cited }) => cited.number))];
  const said = beside.map(sayValue);
  return {
    form: 'value',
    text: `${listed(said.map(({ text }) => text))} ${marks(numbers)}${sayQuoted(reading)}`,
    notes: said.flatMap(({ notes }) => notes),
  };
}

/** "3 to 14 May", "in May and in June": so many characters apart at most. */
const JOINED = 12;

const isJoined = ({ span: a }: ValueCandidate, { span: b }: ValueCandidate): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= JOINED;

const RECURS = /\b(?:reports?|inspect\w*|visit\w*|ofsted)\b/;
const DAYS_APART = 730;

/** Inspections and reports come again: dates years apart are of two of them, and no disagreement. */
function isAnotherTime({ question }: Asked, a: ValueCandidate, b: ValueCandidate): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !RECURS.test(question.folded)) return false;
  const [one, other] = [a.mention.edtf ?? '', b.mention.edtf ?? ''];
  return Math.max(daysBetween(one, other), daysBetween(other, one)) > DAYS_APART;
}

/** Whether two values can both hold: dates that overlap, the same figure. */
function isSame(a: ValueCandidate, b: ValueCandidate): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.mention.value === b.mention.value;
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [one, other] = [a.mention.edtf, b.mention.edtf];
  return one === undefined || other === undefined || overlaps(one, other);
}

const saySide = (value: ValueCandidate): string => {
  const { number, evidence } = value.cited;
  return `“${sayValue(value).text}” (${evidence.reading.sentence.article.publisher}) ${marks([number])}`;
};
