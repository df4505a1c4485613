import { isStopped } from '../search/stop-words.ts';
import { stemOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import type { Question } from './question.ts';
import { isAnyKindWord } from './question-kind.ts';
import type { Unit } from './units.ts';

/** The least weight of a unit that tells one matter from another. */
export const TELLING = 1;

/** How much a unit tells: the rarer in the articles, the more; a word that they do not hold tells most. */
export function weightOf(unit: Unit, { indexes }: Finders): number {
  const frequency = Math.max(0, ...unit.same.map(indexes.frequency));
  const telling = Math.log(1 + indexes.size / (1 + frequency));
  const general = frequency > Math.max(indexes.size * GENERAL, 6) || unit.common;
  return general ? telling * 0.3 : telling;
}

/** A term in more than this share of all sentences is what they are all about, and tells little. */
const GENERAL = 0.12;

/** Whether any sentence of the library holds the unit. */
export function isKnown(unit: Unit, { indexes }: Finders): boolean {
  return [...unit.same, ...unit.loose, ...unit.contrary].some((term) => indexes.frequency(term) > 0);
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The telling words of a question that are neither of rating, nor part of an area's or grade's name. */
export function otherMatters({ units, folded, everyday }: Question, finders: Finders): readonly Unit[] {
  const spans = [...finders.areas(folded), ...finders.grades(folded)].map(({ span }) => span);
  const named = [...everyday, ...spans.map(({ start, end }) => folded.slice(start, end))];
  return units.filter(
    ({ text, common, same }) =>
      !common &&
      (finders.isProper(same) || !isAnyKindWord(text)) &&
      !text.split(' ').every((word) => finders.isOfRating(word) || isStopped(stemOf(word))) &&
      !named.some((name) => plain(name).includes(text)),
  );
}
