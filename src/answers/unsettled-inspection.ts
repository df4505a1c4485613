import { countsLoosely, yearsCounted } from '../questions/counted-years.ts';
import { kindByOpening } from '../questions/question-kind.ts';
import type { Inspection } from '../ratings/claim.ts';
import { anyOf } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import { gaveAsked } from './features/claims.ts';
import { gradedInspections } from './scope.ts';

/**
 * Whether a headline of grades would be of an inspection that may not be the one asked about: before the latest or before a
 * date one that may not be the last before it, or one of a year counted from nothing known; or no grade is asked for.
 */
export const isUnsettled = (asked: Asked, headline: string): boolean =>
  isOfNoSuchYear(asked) || asksNoGrade(asked) || isOpenBeforeLatest(asked) || leavesOutLast(asked, headline);

/** "Two years after the report": whether a year is asked about that is counted from nothing known, or from what another council had. */
const isOfNoSuchYear = ({ question: { time, folded, councils } }: Asked): boolean =>
  countsLoosely(folded) ||
  ((time.dates.length === 0 || councils.length > 1) && yearsCounted(folded) !== undefined);

/** "What led to the good rating?", "how did the bosses rate the inspectors?": not the grade again, and none that bosses were given. */
const asksNoGrade = ({ question: { folded, everyday } }: Asked): boolean =>
  kindByOpening(folded) === 'cause' ||
  (everyday.length > 0 &&
    new RegExp(
      `\\bdid (?:\\w+ ){0,3}(?:${anyOf(everyday)}) (?:rate|grade|judge|mark|score(?! (?:last|this|then|now|in|on|for|at|when)\\b|$))\\b|\\b(?:${anyOf(everyday)}) to\\b`,
    ).test(folded));

const isDated = ({ visited, reported }: Inspection): boolean => (visited ?? reported) !== undefined;

/**
 * Whether one of several councils that are compared was inspected last with a grade that was not read: neither can be said to
 * be the better one, but what the articles say of each can be quoted.
 */
export function comparesStale(asked: Asked): boolean {
  const { councils, time } = asked.question;
  if (councils.length < 2 || time.side !== undefined) return false;
  const [date] = time.dates;
  return councils.some((name) => {
    const graded = gradedInspections(asked.library, name);
    const until = graded.filter(
      ({ visited, reported }) =>
        date === undefined || (visited ?? reported ?? date).slice(0, 4) <= date.slice(0, 4),
    );
    const last = until.at(-1);
    return last !== undefined && (!gaveAsked(asked, last) || (date !== undefined && !isDated(last)));
  });
}

/** Whether the one before the latest is not surely known: it gave no grade of what is asked about, or one has no date. */
function isOpenBeforeLatest(asked: Asked): boolean {
  const { council, question, library } = asked;
  if (question.time.order !== 'before-latest' || council === undefined) return false;
  const graded = gradedInspections(library, council);
  const before = graded.at(-2);
  return before === undefined || !graded.every(isDated) || !gaveAsked(asked, before);
}

/** "Before it was outstanding in 2025": whether the last inspection before is not among those told. */
function leavesOutLast(asked: Asked, headline: string): boolean {
  const { meant = [], question } = asked;
  if (question.time.side !== 'before') return false;
  const last = meant.findLast((one) => gaveAsked(asked, one));
  const year = (last?.visited ?? last?.reported)?.slice(0, 4);
  return year !== undefined && !headline.includes(year);
}
