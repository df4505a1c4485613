import type { Reading } from '../mentions/reading.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

const NAMED = /\bnames?\b|\bwhat (?:is|was|are|were) .{2,40} called\b/;
const HOLDER = /^(?:and |so )?who (?:is|was|are|were|'s) (?!\w+ed\b)(?:the |our |their )?/;

export const WHERE = /^(?:and |so )?where\b/;

/** Whether a sentence can tell where: it holds a name that is nobody's. */
export const holdsPlace = (question: Question, reading: Reading): boolean =>
  holdsName(question, { ...reading, people: [] });

/** Whether a sentence can tell who: it holds a name, or a body that may act, as the question needs it. */
export function holdsPerson(question: Question, reading: Reading): boolean {
  const { folded, people } = question;
  if (NAMED.test(folded)) return holdsName(question, reading);
  const holds = reading.people.length > 0 || reading.speaker.name !== undefined;
  if (HOLDER.test(folded) && people.length === 0 && !holds) return false;
  if (WHERE.test(folded)) return holdsPlace(question, reading);
  return holdsOther(question, reading);
}

const SUCCEEDS = /\bwho (?:else )?(?:became|replaced|succeeded|took over|stepped in|came after|followed)\b/;
const SUCCESSION =
  /\b(?:bec[ao]mes?|replac\w+|succe\w+|t[ao]ken? over|took over|appointed|new|stepped in|in charge|acting|interim)\b/;
/** Who may act without a name. */
const BODIES = [
  'commissioner',
  'trust',
  'government',
  'minister',
  'councillor',
  'committee',
  'police',
  'director',
  'leader',
  'secretary',
  'department',
  'parent',
  'ofsted',
  'manager',
  'board',
  'network',
  'family',
  'social worker',
  'council',
];
const GONE =
  /\b(?:left|resigned|resigns|quit|retires?|retired|retiring|outgoing|former|until|stepped down|stood down|sacked|dismissed|died|resignation|stepping down)\b/;

/** "Who replaced X" wants another person than X; "who is the X" wants none who has left. */
function holdsOther({ folded, people }: Question, { text, people: named }: Reading): boolean {
  if (SUCCEEDS.test(folded) && people.length > 0) {
    return SUCCESSION.test(text) && named.some(({ name }) => !people.includes(name));
  }
  if (
    people.length === 0 &&
    named.length === 0 &&
    !BODIES.some((body) => text.toLowerCase().includes(body) && !folded.includes(body))
  )
    return false;
  return !(people.length === 0 && /\bwho(?: is|'s)\b/.test(folded) && GONE.test(text));
}

/** "Who is the X": X itself is in the sentence, not only its words. */
export function holdsRole({ kind, folded, units, people }: Question, { covered, reading }: Passage): boolean {
  if (kind !== 'person' || people.length > 0 || !HOLDER.test(folded)) return true;
  const telling = units.filter((unit) => !unit.common);
  return telling.every(
    (unit) =>
      (covered.get(unit) ?? 0) >= 0.9 ||
      [...unit.same, ...unit.loose].some((term) => reading.terms.has(term)),
  );
}

/** A proper name that the question does not hold itself: a person's, or capitals inside the sentence. */
function holdsName({ folded }: Question, reading: Reading): boolean {
  if (reading.people.length > 0) return true;
  const inside = [...reading.text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)].map(
    ([name]) => name.toLowerCase(),
  );
  return inside.some(
    (name) =>
      !folded.includes(name) &&
      !reading.councils.some((council) => name.includes(council.toLowerCase())) &&
      !/^(?:ofsted|i|the|cse|council)$/.test(name),
  );
}
