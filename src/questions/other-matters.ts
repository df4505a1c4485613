import { isStopped } from '../search/stop-words.ts';
import { stemOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import { isAnyKindWord } from './kind-words.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The telling words of a question that are neither of rating, nor part of an area's or grade's name. */
export function otherMatters({ units, folded }: Question, finders: Finders): readonly Unit[] {
  const named = [...finders.areas(folded), ...finders.grades(folded)].map(({ span }) =>
    folded.slice(span.start, span.end),
  );
  return units.filter(
    ({ text, common, same }) =>
      !common &&
      (finders.isProper(same) || !isAnyKindWord(text)) &&
      !text.split(' ').every((word) => finders.isOfRating(word) || isStopped(stemOf(word))) &&
      !named.some((name) => plain(name).includes(text)),
  );
}
