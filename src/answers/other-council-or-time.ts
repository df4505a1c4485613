import { yearsCounted } from '../questions/counted-years.ts';
import { hasTime } from '../questions/question-time.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea } from './features/claims.ts';
import { councilFit, isOfAnotherCouncil, timeFit } from './features/where-and-when.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { asksForFindings } from './overviews/findings.ts';
import { ASKS_WHETHER } from './unfounded.ts';

// What was found at another time than that asked about is no answer; at another council, where it is asked if it was so.

/** Whether it is asked if something was so at one council, and the best sentence names another: of anything else weights decide. */
export const isOfAnother = ({ question, council }: Asked, [best]: readonly Evidence[]): boolean =>
  question.councils.length === 1 &&
  best !== undefined &&
  ASKS_WHETHER.test(question.folded) &&
  councilFit(council, best.reading) === 'other named';

/**
 * Whether what is asked of one inspection would be answered from another: its findings, and nothing narrower, by an article
 * that reports another; a grade of the one that is named by its grade by what was given at another.
 */
export function isOfOtherInspection(asked: Asked, [best]: readonly Evidence[]): boolean {
  const { meant: [meant, ...others] = [], question } = asked;
  if (best === undefined || meant === undefined || others.length > 0 || question.councils.length > 1)
    return false;
  const { article } = best.reading.sentence;
  if (asksForFindings(asked))
    return (
      meant.articles.length > 0 &&
      !meant.articles.includes(article.id) &&
      asked.context.newsOf(article).length > 0 &&
      timeFit(asked, best.reading, undefined) !== 'own'
    );
  const own = asked.claimsIn(best.reading).filter((claim) => isOfArea(asked, claim));
  return (
    asksRating(asked) &&
    !hasTime(question.time) &&
    own.length > 0 &&
    own.every(({ inspection }) => inspection !== meant.id)
  );
}

/** Whether a grade is asked about at a time without a known inspection, and one of the best sentences is of another council or time. */
export function isOfNoInspection(asked: Asked, evidence: readonly Evidence[]): boolean {
  const { question, council, meant } = asked;
  const [best] = evidence;
  if (question.councils.length !== 1 || council === undefined || best === undefined) return false;
  if (question.grades.length === 0 || meant?.length !== 0 || asked.inspectionsOf(council).length === 0)
    return false;
  const givesAnother =
    ASKS_WHETHER.test(question.folded) &&
    asked.claimsIn(best.reading).some((claim) => claim.council === council) &&
    timeFit(asked, best.reading, undefined) !== 'own';
  const near = evidence.slice(0, MOST_NEAR);
  return givesAnother || near.some(({ reading }) => isOfAnotherCouncil(council, reading));
}

/** Whether a month is asked about, without a year, in which no inspection of the council was. */
export const isOfNoSuchMonth = ({ question: { time }, meant, council }: Asked): boolean =>
  council !== undefined &&
  meant === undefined &&
  time.months.length > 0 &&
  time.dates.length === 0 &&
  time.order === undefined;

/** "Four years before the newest report": whether no inspection was in the year counted, and no sentence near the top is of it. */
export const isOfUntoldYear = (asked: Asked, evidence: readonly Evidence[]): boolean =>
  asked.meant?.length === 0 &&
  yearsCounted(asked.question.folded) !== undefined &&
  !evidence.slice(0, MOST_NEAR).some(({ reading }) => timeFit(asked, reading, undefined) === 'own');
