import { isSamePerson } from '../mentions/people.ts';
import { fold } from '../search/fold.ts';
import { anyOf } from '../search/word-list.ts';
import { isUnproved } from './accusations.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './headlines/form.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { leavesUntold } from './leaving-untold.ts';
import {
  isOfAnother,
  isOfNoInspection,
  isOfNoSuchMonth,
  isOfOtherInspection,
  isOfUntoldYear,
} from './other-council-or-time.ts';
import { isOfOtherSide } from './other-side.ts';
import { asksForNoCouncil } from './overviews/councils.ts';
import {
  asksWhatMayBe,
  foretellsGrade,
  isOfUntoldOrigin,
  isUnknownMinister,
  isUntoldBody,
  isUntoldOffice,
  ranksEvents,
} from './unfounded.ts';
import { takesCourseForGranted } from './untold-course.ts';
import { untoldQuotation } from './untold-quotation.ts';

/**
 * Whether a draft may not be given, however likely it is right: it would be of a namesake, would grade a person or lay
 * something at somebody's door that no article tells of them, would foretell a grade, would call something the worst that
 * nobody calls so, would give the words of a minister, an officer or a body that no article has, or name somebody for words that none
 * has, strengths for weaknesses, a grade for a fall that never was or for what never had one, what was or may have been
 * found at another time than that asked about, or, where it is asked if something was so, at another council. Whatever else
 * speaks against an answer is for weights to weigh.
 */
export const isForbidden = (
  asked: Asked,
  evidence: readonly Evidence[],
  { form, isUnsettled }: Pick<Draft, 'form' | 'isUnsettled'>,
): boolean =>
  isOfNamesake(asked, evidence) ||
  gradesSomebody(asked) ||
  isUnproved(asked, evidence) ||
  leavesUntold(asked, evidence, form) ||
  (asksWhatMayBe(asked) && givesGrade(asked, evidence, form)) ||
  foretellsGrade(asked, evidence) ||
  ranksEvents(asked, evidence) ||
  isUnknownMinister(asked) ||
  isUntoldBody(asked) ||
  isUntoldOffice(asked) ||
  untoldQuotation(asked) !== undefined ||
  (asked.question.grades.length > 0 && BEYOND_GRADE.test(asked.question.folded)) ||
  (form === 'grades' && NEVER_GIVEN.test(asked.question.folded)) ||
  isOfUntoldOrigin(asked, evidence) ||
  takesCourseForGranted(asked, evidence) ||
  (form !== 'overview' &&
    (isOfOtherSide(asked, evidence) ||
      isOfAnother(asked, evidence) ||
      isOfNoInspection(asked, evidence) ||
      isOfOtherInspection(asked, evidence) ||
      asksForNoCouncil(asked))) ||
  (!SAYS_NO_INSPECTION.includes(form) && isOfNoSuchMonth(asked)) ||
  isUnsettled === true ||
  isOfUntoldYear(asked, evidence);

/** What gives somebody, a date or a figure, or leads on, is of no inspection: "who has been in charge since November?" */
const SAYS_NO_INSPECTION: readonly Form[] = ['lead', 'value', 'sides'];

/** "Which areas have never been outstanding?": no grade that was given. */
const NEVER_GIVEN = /^(?:what|which) .*\bnever\b/;

/** "Which councils are better than good?": none that are good. */
const BEYOND_GRADE = /^(?:what|which) .*\b(?:better|worse|higher|lower) than\b/;

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
