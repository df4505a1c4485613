import type { Lists } from './distress-lists.ts';
import { maskOf, wordsOf } from './message-masks.ts';

const CLAUSES = /(?<=[.!?;:])\s+|,\s+|\s+-\s+/;
const ASKS =
  /^(?:(?:and|so|but|or|then|please|just) )*(?:what|when|where|who|whom|whose|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|any|anything|tell|show|give|list|name|find|whats|whos)\b|\?\s*$/;
const PAST =
  /^(?:was|were|had|did|got|went|told|said|came|left|took|put|made|ran|lost|saw|knew|grew|kept|gave|wrote|sent|\p{L}{2,}ed)$/u;

/**
 * What each clause of a message, folded, asks or tells, of whom and of what: "I was in care" tells of the writer's past,
 * "what did they say of us" asks of a group.
 */
export function* clauseFeatures(text: string, lists: Lists): Generator<string> {
  for (const clause of text.split(CLAUSES)) {
    const mode = ASKS.test(clause.trim()) ? 'asks' : 'tells';
    const words = wordsOf(clause);
    const masks = words.map((word) => maskOf(word, lists));
    const past = words.some((word) => PAST.test(word)) ? 'past' : 'now';
    const [who, by] = [`${mode} ${personIn(masks)}`, `${mode} by ${subjectOf(masks)}`];
    yield `% ${who} ${past}`;
    yield `% ${by} ${past}`;
    for (const mask of new Set(masks)) {
      if (mask === undefined) continue;
      yield `% ${who} ${mask}`;
      yield `% ${who} ${past} ${mask}`;
    }
    for (const [name, pattern] of Object.entries(lists.holds)) {
      if (!pattern.test(clause)) continue;
      yield `% ${who} has ${name}`;
      yield `% ${by} has ${name}`;
    }
  }
}

type Masks = readonly (string | undefined)[];

const PERSONS = ['‹i›', '‹we›', '‹they›'] as const;

/** Whom a clause speaks of, the writer first. */
const personIn = (masks: Masks): string => PERSONS.find((person) => masks.includes(person)) ?? 'nobody';

/** With whom or what a clause begins: its first word, or the "I" or "we" behind one. */
function subjectOf([first, second]: Masks): string {
  if (first !== undefined) return first;
  return second === '‹i›' || second === '‹we›' ? second : 'another';
}
