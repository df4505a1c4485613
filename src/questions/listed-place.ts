import { ENGLISH_WORDS } from '../search/english-words.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import {
  BEFORE_PLACE,
  BEHIND_PLACE,
  CAPITAL,
  isGradedIn,
  SUBJECT_AFTER,
  SUBJECT_BEFORE,
} from './place-context.ts';
import type { Question } from './question.ts';
import { TITLES } from './question-spans.ts';

/** What holds a place against a council that the question names, too. */
const BESIDE = /\b(?:than|or|and|as|like|with|versus|vs|compared?)\b/;

const TITLE = new RegExp(`\\b(?:${TITLES}|judge)\\.? $`, 'i');

/** "Mr Bolton", "Kirsty Essex": behind a title, or a name that is no word. */
const isSurname = (before: string): boolean => {
  const name = /(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  return TITLE.test(before) || (name !== undefined && !ENGLISH_WORDS.has(name.toLowerCase()));
};

/**
 * A council of the vocabulary that no article speaks of, as the vocabulary writes it; beside one that the question names, too,
 * where they are held against each other; one that is a word, too ("reading"), where a place stands.
 */
export function listedPlace(
  { text, people, councils, folded }: Question,
  finders: Finders,
): string | undefined {
  if (people.length > 0 || (councils.length > 0 && !BESIDE.test(folded))) return undefined;
  const listed = finders.places(text).find(({ span: { start, end } }) => {
    const words = tokensOf(text.slice(start, end));
    const isTold = words.every(
      (word) =>
        finders.indexes.frequency(word.stem) > 0 &&
        (!ENGLISH_WORDS.has(word.text) || finders.isProper([word.stem])),
    );
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (isTold || isSurname(before) || /^ trust\b/i.test(after)) return false;
    return (
      words.some((word) => !ENGLISH_WORDS.has(word.text)) ||
      (start > 0 && CAPITAL.test(text.slice(start, end))) ||
      (BEFORE_PLACE.test(before) && BEHIND_PLACE.test(after)) ||
      (start === 0 && finders.areas(after).some(({ span }) => span.start === 1)) ||
      (SUBJECT_BEFORE.test(before) && (SUBJECT_AFTER.test(after) || isGradedIn(after, finders)))
    );
  })?.id;
  return listed ?? (people.length + councils.length > 0 ? undefined : misspeltPlace(text, finders));
}

const COMPASS = /\b(north|south|east|west)\s+$/i;

/** "North Exampleton", where the articles know Exampleton: another council. */
export const compassPlace = (text: string, { councils }: Finders): string | undefined =>
  councils(text).flatMap(({ council, span }) => {
    const point = COMPASS.exec(text.slice(0, span.start))?.[1];
    return point === undefined ? [] : `${point} ${council}`;
  })[0];

/** "barnsly care leavers": a council of the vocabulary with a slip in it, as it was typed. */
const misspeltPlace = (text: string, { spellPlace }: Finders): string | undefined =>
  tokensOf(text)
    .filter((word) => word.text.length >= LEAST_LETTERS && spellPlace(word.text) !== undefined)
    .map(({ span }) => text.slice(span.start, span.end))[0];

/** A shorter word is like too many. */
const LEAST_LETTERS = 6;
