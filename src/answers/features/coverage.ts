import type { Library } from '../../library/library.ts';
import { madeOnceEach } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Finders } from '../../questions/finders.ts';
import type { Unit } from '../../questions/units.ts';
import type { Asked } from '../asked.ts';

type Terms = ReadonlySet<string>;

/** From so much on a unit counts as covered by the sentence itself. */
export const COVERED = 0.6;

/** How much of a question a sentence covers. */
export interface Coverage {
  /** By unit, in the question's order: 1 for the same word, less for what it may mean or a neighbour. */
  readonly covers: readonly number[];
  /** The share of the question's weight that the sentence covers. */
  readonly share: number;
}

export function coverageOf(asked: Asked, id: number): Coverage {
  const covers = asked.units.map(({ unit }) => coverOf(unit, id, asked.library, asked.finders));
  return { covers, share: shareOf(asked, (_, i) => (covers[i] ?? 0) >= COVERED) };
}

/** The share of the weight of the units for which something holds. */
export function shareOf({ units, total }: Asked, holds: (unit: Unit, index: number) => boolean): number {
  let sum = 0;
  units.forEach(({ unit, weight }, i) => {
    if (holds(unit, i)) sum += weight;
  });
  return sum / total;
}

/** Whether terms hold a unit, or what it may mean. */
export function holds(terms: Terms | undefined, { same, loose, parts }: Unit): boolean {
  if (terms === undefined) return false;
  return (
    same.some((term) => terms.has(term)) ||
    loose.some((term) => terms.has(term)) ||
    (parts.length > 0 && parts.every((term) => terms.has(term)))
  );
}

/** By unit, in the question's order, whether terms hold it: found once for a question, since many sentences have one title. */
export const heldIn = madeOnceEach(({ units }: Asked, terms: Terms): readonly boolean[] =>
  units.map(({ unit }) => holds(terms, unit)),
);

/** How much of a unit is found by something it may mean, one way. */
export const LOOSE = 0.75;
/** A phrase has few meanings: what it may mean is nearly what it says. */
const LOOSE_PHRASE = 0.85;
const SPEAKER = 0.8;
/** A phrase of which all words, but not the phrase, stand in the sentence. */
const PARTS = 0.65;
const TOGETHER = 0.9;
const NEIGHBOUR = 0.4;
/** Elsewhere in the same paragraph: the same matter goes on. */
const BLOCK = 0.5;

/** How much of a unit a sentence covers, from 0 to 1: itself, what it may mean, who speaks, what stands around it. */
function coverOf(unit: Unit, id: number, { readings }: Library, { roleTerms }: Finders): number {
  const reading = readings[id];
  if (!reading) return 0;
  if (unit.same.some((term) => reading.terms.has(term))) return 1;
  if (
    unit.loose.some((term) => reading.terms.has(term)) ||
    unit.contrary.some((term) => reading.terms.has(term))
  )
    return unit.parts.length > 1 ? LOOSE_PHRASE : LOOSE;
  if (unit.parts.length > 1 && isTogether(unit.parts, reading)) return TOGETHER;
  const parts = unit.parts.filter((stem) => reading.terms.has(stem)).length;
  const partly = unit.parts.length > 0 ? (PARTS * parts) / unit.parts.length : 0;
  if (partly > BLOCK) return partly;
  const speaker = reading.speaker.name?.toLowerCase() ?? '';
  if (speaker !== '' && unit.text.split(' ').every((word) => speaker.includes(word))) return SPEAKER;
  const office = roleTerms.get(reading.speaker.name ?? '');
  if (office && [...unit.same, ...unit.loose].some((term) => office.has(term))) return SPEAKER;
  const near = [readings[id - 1], readings[id + 1]].filter(
    (other) => other?.sentence.article === reading.sentence.article,
  );
  if (near.some((other) => unit.same.some((term) => other?.terms.has(term))))
    return inBlock(near, reading, unit) ? BLOCK : NEIGHBOUR;
  return inParagraph(id, reading, unit, readings) ? BLOCK : 0;
}

/** The words of a phrase stand close together, in their order. */
function isTogether(parts: readonly string[], reading: Reading): boolean {
  if (!parts.every((part) => reading.terms.has(part))) return false;
  const tokens = tokensIn(reading);
  return tokens.some(({ stem }, at) => {
    if (stem !== parts[0]) return false;
    const window = tokens.slice(at, at + parts.length + 6).map((token) => token.stem);
    let from = 0;
    return parts.every((part) => {
      const found = window.indexOf(part, from);
      from = found + 1;
      return found >= 0;
    });
  });
}

function inBlock(near: readonly (Reading | undefined)[], reading: Reading, unit: Unit): boolean {
  return near.some(
    (other) =>
      other?.sentence.block === reading.sentence.block && unit.same.some((term) => other.terms.has(term)),
  );
}

function inParagraph(id: number, reading: Reading, unit: Unit, readings: readonly Reading[]): boolean {
  for (const step of [-1, 1]) {
    for (let i = id + 2 * step; readings[i]?.sentence.block === reading.sentence.block; i += step) {
      if (unit.same.some((term) => readings[i]?.terms.has(term))) return true;
    }
  }
  return false;
}
