import { isSamePerson } from '../mentions/people.ts';
import { yearsCounted } from '../questions/counted-years.ts';
import { fold } from '../search/fold.ts';
import { anyOf } from '../search/word-list.ts';
import { isUnproved } from './accusations.ts';
import { type Asked, shareOf } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims.ts';
import { councilFit, isOfAnotherCouncil, timeFit } from './features/where-and-when.ts';
import type { Form } from './headlines/form.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { leavesUntold } from './leaving-untold.ts';
import { asksForNoCouncil } from './overviews/councils.ts';
import {
  ASKS_WHETHER,
  asksWhatMayBe,
  foretellsGrade,
  isOfOtherSide,
  isStillToCome,
  isUnknownMinister,
  isUntoldBody,
} from './unfounded.ts';
import { takesCourseForGranted } from './untold-course.ts';

/**
 * Whether a draft may not be given, however likely the best sentence is: it would be of a namesake, would grade a person,
 * or give a grade of somebody's days from sentences that do not speak of them,
 * would lay something at the door of who is asked about though no article tells it of them, would give a grade of one
 * council for another's, or would state for what is still to come, for a month or a counted year without an inspection, or
 * for an inspection that may be another, what was found at another time; would foretell a grade, would be of a minister or a
 * body that no article names, of a fall that never was, of strengths for weaknesses, or of councils none of which has the
 * grade asked for.
 */
export const isForbidden = (
  asked: Asked,
  evidence: readonly Evidence[],
  { form, isUnsettled }: Pick<Draft, 'form' | 'isUnsettled'>,
): boolean =>
  isOfNamesake(asked, evidence) ||
  gradesSomebody(asked) ||
  isOfOtherDays(asked, evidence) ||
  isUnproved(asked, evidence) ||
  leavesUntold(asked, evidence, form) ||
  (form !== 'overview' && leavesTheCouncil(asked, evidence)) ||
  (asksWhatMayBe(asked) && givesGrade(asked, evidence, form)) ||
  foretellsGrade(asked, evidence) ||
  isUnknownMinister(asked) ||
  isUntoldBody(asked) ||
  takesCourseForGranted(asked, evidence) ||
  (form !== 'overview' && isOfOtherSide(asked, evidence)) ||
  (form !== 'overview' && asksForNoCouncil(asked)) ||
  (form !== 'lead' && (isStillToCome(asked, evidence) || isOfNoSuchMonth(asked))) ||
  isUnsettled === true ||
  isOfUntoldYear(asked, evidence);

/** Words behind somebody's name that ask for something else than a grade of them. */
const ELSE_ASKED =
  '(?:say|said|rate|call|called|find|found|think|describe|tell|told|claim|believe|know|run|ran|lead|led|leave|left|resign|resigned|quit|work|worked|join|in|under|right|there|director|leader)';

/** "Is Jo Doe inadequate?", "Jo Doe is inadequate": a grade is of a service, never of a person. */
function gradesSomebody({ question: { folded, people, grades, councils, areas } }: Asked): boolean {
  if (grades.length === 0 || councils.length + areas.length > 0) return false;
  const isSubject = (name: string): boolean => {
    const own = anyOf([fold(name), ...fold(name).split(/[ \u00a0]/)]);
    const asks = `(?:is|was|has|had|did) (?:${own})|(?:${own}) (?:is|was|has|had|got|gets)`;
    return new RegExp(`^(?:so |and )?(?:${asks})(?: (?!${ELSE_ASKED}\\b)\\S+){1,4}$`).test(folded);
  };
  return people.some(isSubject);
}

/** "Xton's rating under Jo Doe": no grade is given where none of the best sentences speaks of them. */
const isOfOtherDays = (asked: Asked, evidence: readonly Evidence[]): boolean =>
  asksRating(asked) &&
  asked.question.people.length > 0 &&
  asked.question.time.dates.length === 0 &&
  !evidence
    .slice(0, MOST_NEAR)
    .some(({ reading }) =>
      reading.people.some(({ name }) => asked.question.people.some((one) => isSamePerson(one, name))),
    );

/** Whether a draft gives a grade, or leads to a sentence that does, where one is asked for. */
const givesGrade = (
  { claimsIn, question: { grades } }: Asked,
  evidence: readonly Evidence[],
  form: Form,
): boolean =>
  form === 'grades' ||
  form === 'course' ||
  (form === 'lead' &&
    grades.length > 0 &&
    evidence
      .slice(0, MOST_NEAR)
      .some(({ reading }) => claimsIn(reading).length > 0 || reading.grades.length > 0));

/**
 * Whether one council is asked about, and the best sentence names another: in an article about others, or where it is asked
 * if something was so; or is of another, in an article about others, where a person is asked for. Of a grade at a time
 * without a known inspection, whether one of the best sentences is of another council.
 */
function leavesTheCouncil(asked: Asked, evidence: readonly Evidence[]): boolean {
  const { question, council, meant } = asked;
  const [best] = evidence;
  if (question.councils.length !== 1 || council === undefined || best === undefined) return false;
  const fit = councilFit(council, best.reading);
  const isFiled = best.reading.sentence.article.councils.includes(council);
  if (fit === 'other named' && (!isFiled || ASKS_WHETHER.test(question.folded))) return true;
  if (fit === 'other' && !isFiled && shareOf(asked, (kind) => kind === 'person') > 0.5) return true;
  const asksOfNone =
    question.grades.length > 0 && meant?.length === 0 && asked.inspectionsOf(council).length > 0;
  const givesAnother =
    ASKS_WHETHER.test(question.folded) &&
    asked.claimsIn(best.reading).some((claim) => claim.council === council) &&
    timeFit(asked, best.reading, undefined) !== 'own';
  const near = evidence.slice(0, MOST_NEAR);
  return asksOfNone && (givesAnother || near.some(({ reading }) => isOfAnotherCouncil(council, reading)));
}

/** Whether a month is asked about, without a year, in which no inspection of the council was. */
const isOfNoSuchMonth = ({ question: { time }, meant, council }: Asked): boolean =>
  council !== undefined &&
  meant === undefined &&
  time.months.length > 0 &&
  time.dates.length === 0 &&
  time.order === undefined;

/** "Four years before the newest report": whether no inspection was in the year counted, and no sentence near the top is of it. */
const isOfUntoldYear = (asked: Asked, evidence: readonly Evidence[]): boolean =>
  asked.meant?.length === 0 &&
  yearsCounted(asked.question.folded) !== undefined &&
  !evidence.slice(0, MOST_NEAR).some(({ reading }) => timeFit(asked, reading, undefined) === 'own');

/** Whether the best sentence names somebody of the same surname and not who is asked about in full: Ann Doe is not Jo Doe. */
function isOfNamesake({ question }: Asked, [best]: readonly Evidence[]): boolean {
  const surname = (name: string): string => name.split(/\s+/u).at(-1) ?? name;
  const named = best?.reading.people.map(({ name }) => name) ?? [];
  return question.people.some(
    (asked) =>
      question.folded.includes(fold(asked)) &&
      !named.some((name) => isSamePerson(name, asked)) &&
      named.some((name) => surname(name) === surname(asked)),
  );
}
