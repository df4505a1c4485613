import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { isCode, isPick } from '../questions/clean-question.ts';
import { isOfInspecting } from '../questions/distress.ts';
import type { Finders } from '../questions/finders.ts';
import { isAnyKindWord } from '../questions/question-kind.ts';
import { hasTime } from '../questions/question-time.ts';
import { isKnown } from '../questions/unit-weights.ts';
import type { Unit } from '../questions/units.ts';
import { fold } from '../search/fold.ts';
import { isStopped } from '../search/stop-words.ts';
import { tokensOf } from '../search/tokens.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import { REFUSES } from './messages.ts';
import { exampleCouncil } from './scope.ts';
import { ASKS_IF } from './unfounded.ts';

/** "Write me a …": what is to be made is asked for, whether or not an article has its word. */
const TO_BE_MADE =
  /^(?:(?:hi|hey|hello|please|now|ok|so|can you|could you|will you|would you)[ ,]+)*(?:tell|write|sing|make|compose|recommend|suggest|draw|play|cook|bake|buy|order)\b(?: (?:me|us))? (?:an?|some)\b/;

/** "17 times 23": a sum, and nothing else. */
const SUM =
  /^(?:what(?:'s| is)|whats|how much is|calculate)? ?[\d.,]+ ?(?:times|x|\*|plus|\+|minus|divided by|÷|×) ?[\d.,]+\W*$/;

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
  if (SUM.test(folded)) return true;
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

/** So many words say little, where each is a common one; of more the weights decide. */
const FEW_WORDS = 10;

/** A question that names nothing to look for: "what about it?", "option 2"; "what are the weaknesses?" does. */
export function isNothing({ question, units, kinds, library }: Asked): boolean {
  const { time, areas, grades, people, publishers, councils, quoted, asksGrade } = question;
  const named = [areas, grades, people, publishers, councils, quoted, time.dates, time.months].flat();
  const isBare =
    time.order === undefined &&
    tokensOf(question.text).length <= FEW_WORDS &&
    !wordPattern(library.vocabulary.wording?.sought).test(question.folded) &&
    // "What is side by side?" may be the name of something.
    !kinds.some(([kind, share]) => kind === 'definition' && share > 0.5) &&
    units.every(({ unit }) => unit.common && !isAnyKindWord(unit.text));
  return named.length === 0 && !asksGrade && (isPick(question.folded) || isCode(question.asked) || isBare);
}

/** The names of those who inspect, folded: what another inspectorate found is no odd question, though no article tells it. */
const inspectorates = madeOnce(({ inspectors }: Vocabulary): readonly string[] => inspectors.map(fold));

/**
 * Whether a question seems to be about something else: it names no council, person, child, inspectorate or inspection, and
 * the articles know little of it.
 */
export function isOfOtherThings(asked: Asked): boolean {
  const { library, question } = asked;
  const isNamed = question.councils.length + question.people.length > 0;
  // A council does more than what these articles are about: "should I sue the council?"
  const folded = question.folded.replace(/\bcouncils?\b/g, '');
  const isOfThese =
    /\bchild(?:ren)?\b/.test(folded) ||
    isOfInspecting(folded, library.vocabulary.distress) ||
    wordPattern(inspectorates(library.vocabulary)).test(folded);
  // "Which company sold them Lantern?" has a name that only these articles know.
  const namesTheirs = question.units.some(
    (unit) => asked.finders.isProper(unit.same) && isKnown(unit, asked.finders),
  );
  return (
    !isNamed && !namesTheirs && !isOfThese && !ASKS_OF_COUNCIL.test(question.folded) && knowsLittle(asked)
  );
}

/** "Has the council said sorry?": what it did, the articles might tell. */
const ASKS_OF_COUNCIL = new RegExp(`${ASKS_IF} (?:the|this|that|your|our) council\\b`);

/** How little of a question the articles know before it seems to be about something else. */
const LITTLE = 0.34;

/** Classes of words by which inspections are asked about, though no article may hold the word itself. */
const OF_INSPECTIONS = ['praise', 'criticise', 'regrade'];

const knowsLittle = ({ classes, finders, units, total, question }: Asked): boolean =>
  units.length > 0 &&
  !(hasTime(question.time) && OF_INSPECTIONS.some((name) => classes.includes(name))) &&
  units.reduce((sum, { unit, weight }) => sum + (isPartlyKnown(unit, finders) ? weight : 0), 0) <
    LITTLE * total;

/** "New director", where articles have a director. */
const isPartlyKnown = (unit: Unit, finders: Finders): boolean =>
  isKnown(unit, finders) || unit.parts.some((stem) => finders.indexes.frequency(stem) > 0);
