import { overlaps } from '../../mentions/time.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Features } from '../../scoring/features.ts';
import { fold } from '../../search/fold.ts';
import { termsOf } from '../../search/terms.ts';
import { stemOf, tokensOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import { type Collector, collector, part } from '../features/collector.ts';
import { holds } from '../features/coverage.ts';
import { holdsFigure } from '../figures.ts';
import { isOfMeant } from '../meant-dates.ts';
import type { Prepared } from '../prepared.ts';
import { clausesOf } from './clauses.ts';
import { placesIn, tellsOf } from './tells-of.ts';
import { type ValueCandidate, wordsOf } from './value-candidates.ts';

/** What is known of a value as the thing that is asked for, by names that weights are learned for. */
export function valueFeatures(prepared: Prepared, asked: Asked, candidate: ValueCandidate): Features {
  const found = collector();
  sentenceFeatures(found, asked, candidate);
  nearFeatures(found, asked, candidate);
  wordFeatures(found, prepared, asked, candidate);
  if (candidate.kind === 'date') dateFeatures(found, prepared, asked, candidate);
  else if (candidate.kind === 'number') numberFeatures(found, asked, candidate);
  else personFeatures(found, prepared, asked, candidate);
  return found.all.map(([name, value]) => [`${candidate.kind}|${name}`, value]);
}

/** How likely its sentence is to answer, and how many others stand in it. */
function sentenceFeatures(
  { on, put }: Collector,
  asked: Asked,
  { cited, rank, place, of, span, list }: ValueCandidate,
): void {
  const { reading, probability, coverage } = cited.evidence;
  on('');
  on(`rank.${rank}`);
  put('probability', probability);
  put('coverage', coverage);
  on(`told.${tellsOf(asked, reading)}`);
  const missing = asked.telling.filter(({ unit }) => !unit.common && !holds(reading.terms, unit));
  put('missing', missing.reduce((sum, { weight }) => sum + weight, 0) / asked.total);
  on(
    `missing.${Math.min(2, missing.length)}.${missing.length > 0 && missing[0] === asked.telling[0] ? 'top' : 'other'}`,
  );
  const isListed = list.end - list.start > span.end - span.start;
  if (isListed) on('listed');
  on(`of.${Math.min(of, 4)}`);
  if (of > 1 && !isListed) on(`place.${place === 0 ? 'first' : place === of - 1 ? 'last' : 'middle'}`);
  if (reading.speaker.quoted) on('quoted');
  if (reading.sentence.block.kind !== 'paragraph') on(`block.${reading.sentence.block.kind}`);
}

/** In so many words a thing still stands near to another. */
const REACH = 10;

/** How near it stands to the question's words, and whether in their clause. */
function nearFeatures({ on, put }: Collector, asked: Asked, { list: span, cited }: ValueCandidate): void {
  const { reading } = cited.evidence;
  const tokens = tokensIn(reading);
  const tokenAt = (offset: number): number => tokens.findIndex((token) => token.span.end > offset);
  const [from, to] = [tokenAt(span.start), tokenAt(span.end - 1)];
  const isOneClause = clausesOf(reading.text);
  const held = asked.telling.flatMap(({ unit, weight }) => {
    const places = placesIn(unit, reading).filter((place) => place < span.start || place >= span.end);
    return places.length === 0 ? [] : [{ places, weight, isCommon: unit.common }];
  });
  const total = held.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let [near, inClause] = [0, 0];
  held.forEach(({ places, weight, isCommon }, i) => {
    const gaps = places.map(tokenAt).map((at) => (at < from ? from - at : at - to));
    const gap = Math.min(...gaps);
    near += weight * Math.max(0, 1 - gap / REACH);
    const isThere = places.some((place) => isOneClause(place, span.start));
    if (isThere) inClause += weight;
    if (i > 0 && isCommon) return;
    const at = i === 0 ? 'top' : 'other';
    on(`${at} gap.${gap <= 1 ? 1 : gap <= 3 ? 3 : gap <= 6 ? 6 : gap <= 12 ? 12 : 'far'}`);
    if (i === 0) on(`top ${places.some((place) => place < span.start) ? 'before' : 'after'}`);
    on(`${at} clause.${isThere}`);
  });
  if (held.length === 0) on('none held');
  put('near', near / total);
  put('clause', inClause / total);
  on(`clause#${part(inClause / total, 3)}`);
}

/** The words right beside it, and their classes beside those of the question. */
function wordFeatures(
  { on }: Collector,
  { findClasses }: Prepared,
  asked: Asked,
  candidate: ValueCandidate,
): void {
  const { list: span, cited } = candidate;
  const stems = tokensIn(cited.evidence.reading);
  const before = stems.filter((token) => token.span.end <= span.start).map(({ stem }) => stem);
  const after = stems.filter((token) => token.span.start >= span.end).map(({ stem }) => stem);
  const [l1 = '^', l2 = '^', r1 = '$', r2 = '$'] = [before.at(-1), before.at(-2), after[0], after[1]];
  const [opening = ''] = asked.openings.toReversed();
  for (const name of [`l1:${l1}`, `l2:${l2}`, `r1:${r1}`, `r2:${r2}`]) on(name);
  on(`${opening}|l1:${l1}`);
  on(`${asked.question.time.order ?? '-'}|l1:${l1}`);
  const near = findClasses([...before.slice(-6), ...after.slice(0, 6)]);
  for (const name of near) {
    on(`near :${name}`);
    for (const own of asked.classes) on(`:${own}>${name}`);
  }
  const words = fold(wordsOf(candidate));
  on(`asked.${asked.question.folded.includes(words)}`);
}

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['day', /\b(?:days?|dates?|exactly|exact)\b/],
  ['month', /\bmonths?\b/],
  ['year', /\byears?\b/],
];

/** How fine a date is, how it is known, and whether it fits the time that is asked about. */
function dateFeatures(
  { on }: Collector,
  { context }: Prepared,
  asked: Asked,
  { mention, cited }: Extract<ValueCandidate, { kind: 'date' }>,
): void {
  const { edtf, known } = mention;
  const { time, folded } = asked.question;
  const fine =
    edtf === undefined
      ? 'open'
      : edtf.includes('/')
        ? 'span'
        : ['year', 'month', 'day'][(edtf.length - 4) / 3];
  on(`fine.${fine}`);
  on(`known.${known}`);
  for (const [name, pattern] of PARTS) if (pattern.test(folded)) on(`wants ${name}.${fine}`);
  const [opening = ''] = asked.openings.toReversed();
  on(`${opening}|fine.${fine}`);
  if (edtf === undefined) return;
  if (time.dates.length > 0) on(`time.${time.side ?? ''}.${time.dates.some((date) => overlaps(date, edtf))}`);
  if (time.order !== undefined) on(`order.${isOfMeant(asked, mention)}`);
  if (asked.meant !== undefined) {
    const times = asked.meant.flatMap(({ visited, reported }) =>
      [visited, reported].flatMap((one) => one ?? []),
    );
    on(`meant.${times.some((one) => overlaps(one, edtf))}`);
  }
  const { article } = cited.evidence.reading.sentence;
  if (asked.council !== undefined) on(`age.${context.ageOf(article, asked.council)}`);
}

const LENGTH = /^(?:year|month|week|day|dai|fortnight|hour)$/;
const WANTS: readonly (readonly [string, RegExp])[] = [
  ['share', /%|\bper ?cent|\bpercent\w*|\bproportion|\bshare\b|\brate\b/],
  ['money', /\b(?:cost\w*|spen[dt]\w*|pa(?:y|id|ys)|money|budget|£|bill\w*|fund\w*|worth)\b/],
  ['length', /\bhow long\b|\bhow many (?:years|months|weeks|days)\b/],
  ['age', /\bhow old\b|\bage[ds]?\b/],
];

/** What a figure counts, and whether that is asked for. */
function numberFeatures(
  { on }: Collector,
  asked: Asked,
  { mention, cited }: Extract<ValueCandidate, { kind: 'number' }>,
): void {
  const { unit, value, counted } = mention;
  const { question, units, stems } = asked;
  on(`unit.${unit}`);
  on(
    `size.${value >= 1900 && value <= 2100 ? 'year' : value <= 1 ? 1 : value <= 12 ? 12 : value < 100 ? 99 : value < 1000 ? 999 : 'more'}`,
  );
  const isOne = (stem: string): boolean =>
    units.some(({ unit: own }) => own.same.includes(stem) || own.parts.includes(stem));
  const isLike = (stem: string): boolean => units.some(({ unit: own }) => own.loose.includes(stem));
  const at = counted.findIndex((stem) => isOne(stem) || stems.has(stem));
  on(`counts.${at}`);
  on(`counts like.${counted.findIndex(isLike)}`);
  const sort = LENGTH.test(counted[0] ?? '') ? 'length' : unit === '' ? 'count' : unit;
  on(`sort.${sort}`);
  const wanted = WANTS.filter(([, pattern]) => pattern.test(question.folded)).map(([name]) => name);
  for (const name of wanted.length > 0 ? wanted : ['count']) on(`wants ${name}.${sort}`);
  on(`counts its thing.${countsThing(question.folded, counted)}`);
  const { text } = cited.evidence.reading;
  if (OF_ALL.test(text.slice(0, mention.span.start))) on('of all');
  if (IS_PART.test(text.slice(mention.span.end))) on('part');
  on(`holds.${holdsFigure(question, cited.evidence.reading)}`);
}

/** "58 of its 231": what is counted of, and what is counted. */
const OF_ALL = /\bof (?:the |its |their |these |those |all )*$/i;
const IS_PART = /^(?: \p{Ll}+)? (?:out )?of (?:the |its |their |these |those |all )*\d/u;

const THING =
  /\b(?:how (?:many|much)|(?:numbers?|no|share|proportion|percentage|percent|pct|%) of) (?:of )?(?:the |its |their |those |other |more |extra |new )*((?:[\w'-]+ ?){1,4})/;
const ENDS_THING =
  /^(?:did|do|does|was|were|is|are|has|have|had|in|at|of|on|by|to|for|with|from|got|get|who|that|which|will|can|could|still|there|they|it|each|now)$/;

/** Whether the words behind a figure name the thing that is counted in the question: its noun, another word of its name. */
function countsThing(folded: string, counted: readonly string[]): string {
  const words = (THING.exec(folded)?.[1] ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const end = words.findIndex((word) => ENDS_THING.test(word));
  const stems = (end < 0 ? words : words.slice(0, end)).map(stemOf);
  const noun = stems.at(-1);
  if (noun === undefined) return 'open';
  const at = counted.indexOf(noun);
  if (at >= 0) return at === 0 ? 'next' : 'near';
  return counted.some((stem) => stems.includes(stem)) ? 'part' : 'no';
}

const ASKS_SPEAKER = /\b(?:said|says?|called|described|told|promised|claimed|wrote|warned|quoted?)\b/;

/** Whether somebody is in the office that is asked about, is named in the question, or speaks. */
function personFeatures(
  { on }: Collector,
  { finders, library, context }: Prepared,
  asked: Asked,
  { mention, cited, span }: Extract<ValueCandidate, { kind: 'person' }>,
): void {
  const { question, units, council } = asked;
  const { reading } = cited.evidence;
  const { name, role } = mention;
  const own = role === undefined ? undefined : new Set(termsOf(library.lexicon, tokensOf(role)));
  const known = finders.roleTerms.get(name);
  const offices = units.filter(({ unit }) => holds(own, unit)).length;
  on(`role.${role !== undefined}`);
  on(`office.${Math.min(2, offices)}`);
  on(
    `known office.${known === undefined ? 'none' : Math.min(2, units.filter(({ unit }) => holds(known, unit)).length)}`,
  );
  const others = reading.people.filter((other) => other.name !== name);
  const isOthers = others.some(({ role: office }) => {
    const terms = office === undefined ? undefined : new Set(termsOf(library.lexicon, tokensOf(office)));
    return units.filter(({ unit }) => holds(terms, unit)).length > offices;
  });
  if (isOthers) on('another is in it');
  const isNamed = question.people.some(
    (one) => one === name || one.endsWith(` ${name}`) || name.endsWith(` ${one}`),
  );
  on(`named.${isNamed || question.folded.includes(fold(name.split(/[ \u00a0]/).at(-1) ?? name))}`);
  on(`speaks.${reading.speaker.name === name}.${ASKS_SPEAKER.test(question.folded)}`);
  if (span.start < 6) on('begins');
  if (council !== undefined) on(`age.${context.ageOf(reading.sentence.article, council)}`);
}
