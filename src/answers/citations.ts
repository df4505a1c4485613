import type { Reading } from '../mentions/reading.ts';
import { NAMES_COURSE } from '../questions/question-kind.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import { ofInspections } from './compared-inspections.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims.ts';
import { councilFit, isOfAnotherCouncil } from './features/where-and-when.ts';
import { gradedFirst, gradeExplainedFirst, isAboutGrades } from './graded-first.ts';
import { earlierFirst, mainCouncilsFigureFirst, newestFirst } from './leading-sentence.ts';
import { MOST_LOOKED_AT, passagesOf } from './passages.ts';
import { asksExtreme } from './wanted-claims.ts';

const MOST_QUOTED = 3;
/** So many where each of several parts needs its own. */
const MOST_OF_SET = 6;

const SEVERAL: ReadonlySet<string> = new Set(['compare', 'timeline', 'conflict']);

/** Whether a question asks for several ratings: of councils, areas or inspections beside each other. */
export const asksCourse = (asked: Asked): boolean => {
  const { folded, time, councils } = asked.question;
  // "The rating before the latest" is one rating.
  if (asked.meant?.length === 1 && time.dates.length === 0 && councils.length < 2) return false;
  if (shareOf(asked, (one) => one === 'compare' || one === 'timeline') > LIKELY) return true;
  return NAMES_COURSE.test(folded) && isAboutGrades(asked);
};

/** What else than their scores puts sentences in order, one after another. */
const ORDERS: readonly ((asked: Asked, evidence: readonly Evidence[]) => readonly Evidence[])[] = [
  newestFirst,
  ofEachMeant,
  earlierFirst,
  gradedFirst,
  gradeExplainedFirst,
];

/**
 * The sentences that an answer quotes, best first, each once: up to three; up to six where the question has several
 * parts, among them the best for each inspection whose grades are compared.
 */
export function chosenEvidence(asked: Asked, found: readonly Evidence[]): readonly Evidence[] {
  const ordered = mainCouncilsFigureFirst(asked, found);
  const evidence = ordered.filter((one) => !namesAnotherBeside(asked, one, ordered));
  const isOfSeveral = asksCourse(asked) || shareOf(asked, (kind) => SEVERAL.has(kind)) > LIKELY;
  if (!isOfSeveral || asksExtreme(asked)) {
    return worthShowing(
      asked,
      ORDERS.reduce<readonly Evidence[]>((all, order) => order(asked, all), evidence),
    );
  }
  const parts = asksCourse(asked) && isAboutGrades(asked) ? ofInspections(asked, evidence) : [];
  const shown = parts.slice(0, MOST_OF_SET);
  const rest = evidence.filter((one) => !shown.includes(one));
  const chosen = new Set(passagesOf(asked, [...shown, ...rest], MOST_OF_SET));
  return (asksRating(asked) ? [...shown, ...rest] : evidence).filter((one) => chosen.has(one));
}

/** So much less likely than the best, a further sentence only fills the screen. */
const FILLS = 0.02;
/** The same beside a grade, which one sentence says. */
const FILLS_BESIDE_GRADE = 0.05;

/**
 * The first three passages, those left out that are far less likely than the best: a sentence that goes on from one that
 * is shown takes no place of its own.
 */
function worthShowing(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence;
  const fills = asksRating(asked) ? FILLS_BESIDE_GRADE : FILLS;
  const likely = evidence
    .slice(0, MOST_LOOKED_AT)
    .filter(({ probability }) => probability >= fills * (best?.probability ?? 0))
    .filter((one, rank, all) => !repeatsInTitle(one, all.slice(0, rank)))
    .filter((one, rank) => rank === 0 || !isBesideTheGrade(asked, one));
  return passagesOf(asked, likely, MOST_QUOTED);
}

/** Beside the grade of the one council that is asked about, no other's is shown. */
const isBesideTheGrade = (asked: Asked, { reading }: Evidence): boolean =>
  asked.question.councils.length === 1 &&
  reading.grades.length > 0 &&
  (asksRating(asked) || asked.question.grades.length > 0) &&
  isOfAnotherCouncil(asked.council, reading);

/** Kinds of which another council's answer is no part: people move from one to another, and causes and words reach over. */
const OF_ONE_COUNCIL: ReadonlySet<string> = new Set(['number', 'finding', 'yesno', 'latest', 'conflict']);

/** A sentence that names another council than is asked about, or than the articles are about, beside one of theirs. */
const namesAnotherBeside = (asked: Asked, { reading }: Evidence, [best]: readonly Evidence[]): boolean =>
  asked.question.councils.length < 2 &&
  shareOf(asked, (kind) => OF_ONE_COUNCIL.has(kind)) > 0.5 &&
  councilFit(asked.council, reading) === 'other named' &&
  best !== undefined &&
  !isOfAnotherCouncil(asked.council, best.reading);

/** The title of an article that is quoted already says nothing new, unless it gives a grade or names an area that nothing quoted does. */
function repeatsInTitle({ reading }: Evidence, before: readonly Evidence[]): boolean {
  const { sentence, text } = reading;
  if (sentence.span.field !== 'title' && text !== sentence.article.title) return false;
  const quoted = before.filter((one) => one.reading.sentence.article === sentence.article);
  const said = new Set(quoted.flatMap((one) => gradedIn(one.reading)));
  return quoted.length > 0 && gradedIn(reading).every((id) => said.has(id));
}

const gradedIn = ({ grades, areas }: Reading): readonly string[] => [...grades, ...areas].map(({ id }) => id);

/** "The November inspection", where there were two: the best sentence of each first. */
function ofEachMeant(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const { dates, side } = asked.question.time;
  const isSeveral = (asked.meant?.length ?? 0) > 1 && dates.length === 0 && side === undefined;
  if (!isSeveral || !asksRating(asked)) return evidence;
  const parts = ofInspections(asked, evidence);
  return [...parts, ...evidence.filter((one) => !parts.includes(one))];
}
