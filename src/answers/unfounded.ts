import { overlaps } from '../mentions/time.ts';
import { wordPattern } from '../search/word-list.ts';
import { councilsMeant } from './ask-back.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { holds } from './features/coverage.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import type { Prepared } from './prepared.ts';

/** How a question begins that is answered by yes or no. */
export const ASKS_IF = '^(?:so |and |but )?(?:did|does|do|was|were|is|are|has|have|had)';

/** Whether a "yes" would lay something at somebody's door. */
function accuses({ library }: Prepared, { question }: Asked): boolean {
  const { accusing, matters } = library.vocabulary.wording ?? {};
  const rest = question.folded.split(wordPattern(matters)).join(' ');
  return wordPattern(accusing, `(?:${ASKS_IF}|^(?:could|can|might|would|who|which))\\b.*\\b`).test(rest);
}

/** Whether somebody is accused, be it a council, of what no sentence near the top tells of them. */
export const isUnproved = (prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean =>
  accuses(prepared, asked) &&
  (asked.question.people.length > 0
    ? isUntoldOf(prepared, asked, evidence)
    : !evidence.slice(0, MOST_NEAR).some(({ reading }) => tellsOf(asked, reading, [])));

/** In what the best sentences seem to be of another time, person or place, by short names: features of the decision. */
export function unfounded(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): readonly string[] {
  const signs: Readonly<Record<string, typeof isOfAnother>> = {
    'to come': isStillToCome,
    'untold of person': isUntoldOf,
    accused: accuses,
    unproved: isUnproved,
    'several councils': (...all) => councilsMeant(...all) !== undefined,
    'another name': isOfAnother,
    'another time': isOfAnotherTime,
    'another report': isOfAnotherReport,
  };
  return Object.entries(signs).flatMap(([name, holds]) => (holds(prepared, asked, evidence) ? [name] : []));
}

/** Whether a question is about what is still to come, and the best sentence is not. */
export function isStillToCome(prepared: Prepared, { question }: Asked, [best]: readonly Evidence[]): boolean {
  return (
    NEXT_OR_WILL.test(question.folded) &&
    best !== undefined &&
    !prepared.classesOf(best.reading).has('future')
  );
}

/** Kinds of things that would be laid at somebody's door. */
const PERSONAL: ReadonlySet<string> = new Set(['date', 'person', 'number', 'yesno']);

/**
 * Whether something is asked of a person that no sentence near the top tells of them, by name or right behind it: nothing
 * is answered of a person from a sentence about another.
 */
export function isUntoldOf({ context }: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  const { people } = asked.question;
  if (people.length === 0 || !asked.kinds.some(([kind, share]) => PERSONAL.has(kind) && share > 0.5))
    return false;
  return !evidence.slice(0, MOST_NEAR).some(({ id, reading }) => {
    // "She resigned": the sentence before says who; where a sentence names somebody itself, it is of them.
    const near = reading.people.length > 0 ? [reading] : [reading, context.around(id).before];
    const named = near.flatMap((one) => [one?.speaker.name, ...(one?.people.map(({ name }) => name) ?? [])]);
    const isNamed = (name: string): boolean => named.some((one) => one !== undefined && isSame(one, name));
    return people.every(isNamed) && tellsOf(asked, reading, []);
  });
}

/** Whether a question names something, with a capital, that none of the best sentences names: they are about another. */
function isOfAnother(
  { finders }: Prepared,
  { question, units }: Asked,
  evidence: readonly Evidence[],
): boolean {
  const shown = evidence.slice(0, MOST_NEAR);
  const named = units.filter(({ unit }) => {
    const at = question.folded.indexOf(unit.text);
    const isName = /^\p{Ll} \p{Lu}/u.test(question.text.slice(Math.max(0, at - 2), at + 1));
    return !unit.common && isName && finders.isProper(unit.same);
  });
  return named.some(({ unit }) => !shown.some(({ reading }) => holds(reading.terms, unit)));
}

/** "Doe" may be Jo Doe; Ann Doe is not. */
export const isSame = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** "When will the next inspection be?": asked of what is to come, not of what somebody said would be. */
const NEXT_OR_WILL =
  /^(?!.*\b(?:between|changed)\b)(?:so |and |but )?(?:when(?:'s| is| are)?|what|who|where|how|will)\b.{0,40}\b(?:will|next(?! to)|(?<!was |were )going to)\b|^will\b/;

/** Whether what one inspection found is asked for, and no sentence near the top stands in a report of it, or gives its date. */
function isOfAnotherReport(_: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  const { meant = [], kinds } = asked;
  const [inspection, second] = meant;
  const asksFinding = kinds.some(([kind, share]) => kind === 'finding' && share > 0.5);
  if (!asksFinding || inspection === undefined || second !== undefined || inspection.articles.length === 0)
    return false;
  const when = [inspection.visited, inspection.reported].flatMap((date) => date ?? []);
  return !evidence
    .slice(0, MOST_NEAR)
    .some(
      ({ reading }) =>
        inspection.articles.includes(reading.sentence.article.id) ||
        reading.dates.some(({ edtf }) => edtf !== undefined && when.some((date) => overlaps(edtf, date))),
    );
}

/** Whether a figure of one inspection is asked for, and the best sentence gives another date. */
function isOfAnotherTime(
  _: Prepared,
  { question, meant = [], kinds }: Asked,
  [best]: readonly Evidence[],
): boolean {
  const dates = best?.reading.dates.flatMap(({ edtf }) => edtf ?? []) ?? [];
  const asksFigure = kinds.some(([kind, share]) => kind === 'number' && share > 0.5);
  if (!asksFigure || meant.length === 0 || dates.length === 0) return false;
  const own = [
    ...question.time.dates,
    ...meant.flatMap(({ visited, reported }) => [visited, reported].flatMap((when) => when ?? [])),
  ];
  return own.length > 0 && !dates.some((date) => own.some((when) => overlaps(when, date)));
}
