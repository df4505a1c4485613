import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { isSamePerson } from '../mentions/people.ts';
import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import { anyOf, wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksWhyDid } from './why-did.ts';

/**
 * Whether nothing is asked but why one person, by name, left their post, and the best sentence tells outright that they did,
 * and behind that, or in the next sentence of theirs, why; or that something led to it.
 */
export function isPlainReason(asked: Asked, [best]: readonly Evidence[]): boolean {
  const [name, ...others] = asked.question.people;
  if (name === undefined || others.length > 0 || best === undefined) return false;
  if (!asksWhyWent(asked, name)) return false;
  // "Her reason was the report" may be the best sentence, and the one before it tells that she went.
  const before = nextTo(asked, best.reading, -1);
  return [best.reading, ...(before ? [before] : [])].some((reading) => tellsWhyWent(asked, reading, name));
}

/** The sentence of the same paragraph that stands so many behind one. */
function nextTo({ library, idOf }: Asked, reading: Reading, by: number): Reading | undefined {
  const next = library.readings[idOf(reading) + by];
  return next?.sentence.block === reading.sentence.block ? next : undefined;
}

/** "Why did Jo Doe resign?", "why did cllr doe step down as leader", and nothing else. */
function asksWhyWent({ question: { folded }, library }: Asked, name: string): boolean {
  const going = anyOf(library.vocabulary.wording?.going ?? []);
  const fromWhat = '(?: (?:as|from) (?:\\w+ ?){1,4}| (?:his|her|their|the) (?:job|post|role))?';
  return asksWhyDid(folded, name, `(?:${going})${fromWhat}\\W*`);
}

/** What may stand between "led to the resignation of" and a name: offices, and others who went. */
const TO_WHOM = '\\b(?:(?!\\b(?:who|which|whose|that|when|while|said|told|by)\\b)[^;:.“”"]){0,160}$';
/** What may stand between a name and what they did: their office, a party in brackets; no other clause. */
const TO_WHAT_THEY_DID = '^(?:(?!\\b(?:who|which|whose|that|when|while|said|told)\\b)[^;:“”"]){0,90}?\\b';

function tellsWhyWent(asked: Asked, reading: Reading, name: string): boolean {
  const { wording } = asked.library.vocabulary;
  const { reserved } = reservedIn(asked.library.vocabulary);
  const mention = reading.people.find((one) => isSamePerson(one.name, name));
  if (mention === undefined) return false;
  const ahead = fold(reading.text.slice(0, mention.span.start));
  const toppled = wordPattern(wording?.toppled, '\\b', TO_WHOM).exec(ahead);
  if (toppled) return !reserved.test(ahead.slice(0, toppled.index));
  const behind = fold(reading.text.slice(mention.span.end));
  const went = wordPattern(wording?.went, TO_WHAT_THEY_DID).exec(behind);
  if (went === null || reading.people[0] !== mention || reserved.test(ahead + went[0])) return false;
  return givesReason(behind.slice(went[0].length), wording?.reasons) || nextGivesReason(asked, reading);
}

/** "But not because of the report." */
const NOT_BEFORE = /\b(?:not|never|nothing|deni\w+|neither|nor)\b[^,;.]{0,20}$/;

function givesReason(text: string, reasons: readonly string[] | undefined): boolean {
  const found = wordPattern(reasons).exec(text);
  return found !== null && !NOT_BEFORE.test(text.slice(0, found.index));
}

/** "She said that she had lost the confidence of councillors." */
function nextGivesReason(asked: Asked, reading: Reading): boolean {
  const text = fold(nextTo(asked, reading, 1)?.text ?? '');
  const { reasons } = asked.library.vocabulary.wording ?? {};
  return /^(?:he|she|they|his|her|their)\b/.test(text) && givesReason(text, reasons);
}

/** What makes a deed behind it denied, hoped for or claimed. */
const reservedIn = madeOnce(({ reservations: { denied, hoped, claimed } }: Vocabulary) => ({
  reserved: wordPattern([...denied, ...hoped, ...claimed]),
}));
