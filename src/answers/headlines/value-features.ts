import { tokensIn } from '../../mentions/tokens-in.ts';
import { stemOrName } from '../../questions/question-words.ts';
import type { Features } from '../../scoring/features.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { type Collector, collector, part } from '../features/collector.ts';
import { holds } from '../features/coverage.ts';
import { ordinalBefore } from '../features/ordinals.ts';
import type { Cited } from '../passages.ts';
import { clausesOf } from './clauses.ts';
import { personFeatures } from './person-features.ts';
import { placesIn, tellsOf } from './tells-of.ts';
import { agreementFeatures, momentFeatures } from './value-around-features.ts';
import { type ValueCandidate, wordsOf } from './value-candidates.ts';
import { evidenceFeatures } from './value-evidence-features.ts';
import { dateFeatures, numberFeatures } from './value-kind-features.ts';
import { voiceFeatures } from './voice-features.ts';

/** What is known of a value as the thing that is asked for, by names that weights are learned for. */
export function valueFeatures(
  asked: Asked,
  candidate: ValueCandidate,
  cited: readonly Cited[],
  evidence: readonly Evidence[],
): Features {
  const found = collector(asked);
  questionFeatures(found, asked, candidate);
  sentenceFeatures(found, asked, candidate);
  evidenceFeatures(found, candidate, cited, evidence);
  agreementFeatures(found, candidate, evidence);
  nearFeatures(found, asked, candidate);
  wordFeatures(found, asked, candidate);
  if (candidate.kind === 'date') dateFeatures(found, asked, candidate);
  else momentFeatures(found, asked, candidate.cited.evidence.reading);
  if (candidate.kind === 'number') numberFeatures(found, asked, candidate);
  if (candidate.kind === 'person' || candidate.kind === 'office') {
    personFeatures(found, asked, candidate);
    voiceFeatures(found, asked, candidate);
  }
  return found.all.map(([name, value]) => [`${candidate.kind}|${name}`, value]);
}

/** What the question asks with, and its words. */
function questionFeatures({ on, put }: Collector, asked: Asked, { rank, of, place }: ValueCandidate): void {
  const [opening = ''] = asked.openings.toReversed();
  on(opening);
  on(`${opening}|rank.${rank}`);
  on(`${opening}|of.${Math.min(4, of)}`);
  for (const own of asked.classes) on(`:${own}|first.${place === 0}`);
  for (const [name, held] of asked.phrases) put(`asks ${name}`, held);
}

/** What its sentence holds of the question, and which others stand in it. */
function sentenceFeatures(
  { on, put }: Collector,
  asked: Asked,
  { cited, rank, place, of, span, list }: ValueCandidate,
): void {
  const { reading } = cited.evidence;
  on('');
  on(`rank.${rank}`);
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
  const counted = ordinalBefore(asked, reading, span.start);
  if (counted !== undefined) on(`ordinal before.${counted}`);
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
function wordFeatures({ on }: Collector, asked: Asked, candidate: ValueCandidate): void {
  const { findClasses, finders } = asked;
  const { list: span, cited } = candidate;
  const stems = tokensIn(cited.evidence.reading);
  const before = stems.filter((token) => token.span.end <= span.start).map(({ stem }) => stem);
  const after = stems.filter((token) => token.span.start >= span.end).map(({ stem }) => stem);
  const [l1 = '^', l2 = '^', r1 = '$', r2 = '$'] = [before.at(-1), before.at(-2), after[0], after[1]].map(
    (stem) => stem && stemOrName(finders, stem),
  );
  const [opening = ''] = asked.openings.toReversed();
  for (const name of [`l1:${l1}`, `l2:${l2}`, `r1:${r1}`, `r2:${r2}`]) on(name);
  on(`${opening}|l1:${l1}`);
  on(`${asked.question.time.order ?? '-'}|l1:${l1}`);
  const near = findClasses([...before.slice(-6), ...after.slice(0, 6)]);
  for (const name of near) {
    on(`near :${name}`);
    for (const own of asked.classes) on(`:${own}>${name}`);
  }
  const { text } = cited.evidence.reading;
  on(`before ${markAt(text.slice(0, candidate.span.start).trimEnd().at(-1))}`);
  on(`after ${markAt(text[candidate.span.end])}`);
  const words = fold(wordsOf(candidate));
  on(`asked.${asked.question.folded.includes(words)}`);
}

/** A mark beside a value; a word is a word. */
const markAt = (character: string | undefined): string =>
  character === undefined ? 'nothing' : character.replace(/[\p{L}\d\s]/u, 'word');
