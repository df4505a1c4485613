import type { Library } from '../library/library.ts';
import { isCode, isPick } from '../questions/clean-question.ts';
import { isAnyKindWord } from '../questions/question-kind.ts';
import { isKnown } from '../questions/unit-weights.ts';
import { isStopped } from '../search/stop-words.ts';
import { tokensOf } from '../search/tokens.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import { REFUSES } from './messages.ts';
import { exampleCouncil } from './scope.ts';

/** "Write me a …": what is to be made is asked for, whether or not an article has its word. */
const TO_BE_MADE =
  /^(?:(?:hi|hey|hello|please|now|ok|so|can you|could you|will you|would you)[ ,]+)*(?:tell|write|sing|make|compose|recommend|suggest|draw|play|cook|bake|buy|order)\b(?: (?:me|us))? (?:an?|some)\b/;

/** What the bot is for, and two examples. */
export const sayOutOfScope = (library: Library): string =>
  REFUSES.outOfScope(library.articles.length, exampleCouncil(library));

/**
 * Whether a question is for something else altogether. It holds words of the vocabulary for that and names no grade, area
 * or person; and either it asks to be made something, or no article knows one of those words nor any other telling one of
 * the question.
 */
export function isElsewhere({ library, finders, question }: Asked): boolean {
  const { folded, grades, areas, people } = question;
  const found = folded.match(new RegExp(wordPattern(library.vocabulary.wording?.elsewhere), 'g')) ?? [];
  if (found.length === 0 || grades.length + areas.length + people.length > 0) return false;
  return (
    TO_BE_MADE.test(folded) ||
    (tokensOf(found.join(' ')).some(
      ({ stem }) => !isStopped(stem) && finders.indexes.frequency(stem) === 0,
    ) &&
      // "What was the councillor's joke": whoever asks of people in the articles may mean what one tells in other words.
      !question.units.some((unit) => !unit.common && isKnown(unit, finders)))
  );
}

/** A question that names nothing to look for: "what about it?", "option 2"; "what are the weaknesses?" does. */
export function isNothing({ question, units }: Asked): boolean {
  const { time, areas, grades, people, publishers, councils, quoted, asksGrade } = question;
  const named = [areas, grades, people, publishers, councils, quoted, time.dates, time.months].flat();
  return (
    named.length === 0 &&
    !asksGrade &&
    (isPick(question.folded) ||
      isCode(question.asked) ||
      (time.order === undefined && units.every(({ unit }) => unit.common && !isAnyKindWord(unit.text))))
  );
}
