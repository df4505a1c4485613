import type { Library } from '../library/library.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import type { QuestionKind } from './question-kind.ts';
import { isAnyKindWord, isKindWord } from './question-kind.ts';
import type { QuestionMentions } from './question-mentions.ts';
import { type Unit, unitsOf } from './units.ts';

/** A question as it was understood. */
export interface Question extends QuestionMentions {
  /** What it most likely asks for. */
  readonly kind: QuestionKind;
  readonly units: readonly Unit[];
}

/** A question whose mentions have been read, with the kind of thing that it asks for and what it is about. */
export function questionOf(
  { lexicon }: Pick<Library, 'lexicon'>,
  { isProper }: Pick<Finders, 'isProper'>,
  mentions: QuestionMentions,
  kind: QuestionKind,
): Question {
  const { asking, people } = mentions;
  const inGrade = ({ text }: Unit): boolean =>
    kind !== 'rating' && asking.grades.some((grade) => grade.includes(text));
  const isOfAsking = (unit: Unit): boolean =>
    !isProper(unit.same) &&
    (unit.common ||
      isKindWord(kind, unit.text) ||
      (people.length > 0 && isAnyKindWord(unit.text)) ||
      inGrade(unit));
  const units = unitsOf(lexicon, tokensOf(asking.text), ({ start, end }) =>
    asking.readSpans.some((span) => span.start < end && start < span.end),
  ).map((unit) => ({
    ...unit,
    common: isOfAsking(unit),
    contrary: kind === 'yes-no' || kind === 'cause' ? unit.contrary : [],
  }));
  return { ...mentions, kind, units };
}
