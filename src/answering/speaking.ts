import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import type { Knowhow } from './knowhow.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

const SUBJECT =
  /\b(?:what|how) (?:did|do|does|has|have|had|was|were|is) (?:the |an? |any |some )?(.{2,60}?)(?:'s?)? (?:have to |had to |actually |themselves |himself |herself |itself |also |all )*(?:say|said|tell|told|think|thought|call|called|describe|described|promise|promised|react\w*|respond\w*|reaction|response|comments?|statement)\b/;
const WHO_SAID = /\bwho\b.{0,20}\b(?:said|says|called|described|told|promised|claimed|wrote|warned|was it)\b/;
const INSPECTORS = /\b(?:ofsted|inspectors?|watchdog|report|inspection|regulator)\b/;
const COUNCIL = /^(?:[\w' -]+ )?(?:council|authority|town hall)(?: itself)?$/;
const DOCUMENT = /\b(?:report|review|inquiry|letter|study|survey|paper|audit|statement)\b/;
const SAYS =
  /\b(?:said|says?|told|stated?|added|reported|described?|called|praised|complained|felt|feel|think|thought|spoke|asked|answered|replied|wrote|accepted|welcomed|apologised|response|statement)\b/;

/** Whose words a question asks for, in its own terms; `undefined` where it does not ask for anybody's. */
export function askedSpeaker({ folded }: Question): string | undefined {
  const subject = SUBJECT.exec(folded)?.[1];
  return subject === undefined || /\b(?:about|that|bit|thing|part)\b/.test(subject) ? undefined : subject;
}

/** Whether a question asks who said something. */
export const asksWhoSaid = ({ folded }: Question): boolean => WHO_SAID.test(folded);

/** Whether a passage gives the words of the one who is asked about: a person, the inspectors, the council, or a group it names. */
export function isSpokenBy(question: Question, { reading, covered }: Passage, knowhow: Knowhow): boolean {
  if (question.people.length > 0) return question.people.some((name) => speaks(reading, name));
  const subject = askedSpeaker(question);
  if (subject === undefined) return true;
  if (INSPECTORS.test(subject))
    return reading.speaker.kind !== 'person' || INSPECTORS.test(fold(reading.text));
  if (COUNCIL.test(subject)) return reading.speaker.kind === 'council';
  const units = question.units.filter(({ text }) => subject.includes(text) || text.includes(subject));
  if (units.length === 0) return true;
  const holds = (unit: Unit): boolean => (covered.get(unit) ?? 0) >= 1;
  if (DOCUMENT.test(subject)) return units.some(holds);
  const office = units.some((unit) => hasOffice(reading, unit, knowhow));
  if (reading.speaker.kind === 'person' && !office && !/ |(?:er|or|man|woman|chair)$/.test(subject))
    return false;
  return (
    (SAYS.test(reading.text) || reading.speaker.quoted) &&
    units.some((unit) => (covered.get(unit) ?? 0) >= 1 || hasOffice(reading, unit, knowhow))
  );
}

const speaks = (reading: Reading, name: string): boolean =>
  reading.speaker.name === name ||
  (SAYS.test(reading.text) && reading.people.some((person) => person.name === name));

/** Whether the one who speaks holds the office that a unit names. */
function hasOffice({ speaker }: Reading, unit: Unit, { roleTerms }: Knowhow): boolean {
  const office = roleTerms.get(speaker.name ?? '');
  return office !== undefined && [...unit.same, ...unit.loose].some((term) => office.has(term));
}
