import type { Finders } from './finders.ts';

/** Right before a place: "in", "what about". */
export const BEFORE_PLACE = /(?:^|[^\p{L}])(?:in|at|for|about|around|near|of)(?: the)?\s+$/iu;
/** What is written as a name has one. */
export const CAPITAL = /\p{Lu}/u;
/** "was … rated", "did … get": with the word that may stand before in the name ("upper wallop"). */
export const SUBJECT_BEFORE =
  /(?:^|[^\p{L}])(?:is|was|are|were|did|does|do|has|have|had)(?: the)?\s+((?!(?:it|they|that|this|these|he|she|we|you|i|there|(?:any|some|every|no)(?:thing|one|body)?|none|all|each|either|both)\s)\p{L}+\s+)?$/iu;
/** The verb behind it: "rated", "get". */
export const SUBJECT_AFTER =
  /^(?:['’]s)?\s+(?:\p{L}+\s+){0,3}?(?:rated|graded|judged|ranked|inspected|get|got|do|score|scored|fare|perform)\b/iu;
/** Nothing, or "council", to the end of the question. */
export const BEHIND_PLACE = /^(?:['’]s)?(?:\s+(?:\p{L}+\s+)?council)?\s*(?:[?.!]+\s*)?$/iu;

/** "… good or outstanding": whether what stands before is what a grade is asked for. */
export const isGradedIn = (after: string, finders: Finders): boolean =>
  finders.grades(after).some(({ span }) => span.start <= NEAR);
const NEAR = 8;
