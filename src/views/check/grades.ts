import { gradeName } from '../../answers/messages.ts';
import { councilFor, inspectionsOf } from '../../answers/scope.ts';
import type { Library } from '../../library/library.ts';
import { madeOnce } from '../../mentions/made-once.ts';
import { findersOf } from '../../questions/finders.ts';
import { inspectionsAt } from '../../questions/inspections-at.ts';
import type { AskedTime } from '../../questions/question-time.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import type { Inspection } from '../../ratings/claim.ts';
import {
  createStatementReader,
  type StatementRating as Rating,
  type StatementReader,
} from '../../ratings/statement-ratings.ts';
import { fold } from '../../search/fold.ts';
import { readMatter, readWords } from '../read-option.ts';
import { standingOf } from '../standing.ts';
import { claimsFor, judge, readingsOf } from './judge-grade.ts';
import type { Statement } from './statements.ts';
import { absent, type Checked, namesUnknown } from './verdict.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

const readerFor = madeOnce(
  ({ vocabulary, councils }: Library): StatementReader => createStatementReader(vocabulary, councils),
);

/** Whether a statement speaks of a grade at all, given or denied. */
export const mentionsGrade = (library: Library, { own }: Statement): boolean =>
  findersOf(library).grades(own).length > 0;

const GIVES = /\b(?:rated|judged|graded|ranked|found|rates|judges|grades|rating|grade|judge?ment)\b/iu;

/** Whether it says outright that something was given a grade. */
export const givesGrade = (library: Library, own: string): boolean =>
  GIVES.test(own) &&
  findersOf(library)
    .grades(own)
    .some(({ span }) => standingOf(own, span, library.vocabulary.reservations) === 'stated');

/** The grades that a statement gives, each checked; `council`: the one that the message was about before. */
export function checkGrades(
  library: Library,
  statement: Statement,
  council: string | undefined,
): readonly Checked[] {
  const ratings = readerFor(library)(statement.own);
  return ratings.map((rating) => checkRating(library, statement, rating, ratings.length, council));
}

function checkRating(
  library: Library,
  { own }: Statement,
  rating: Rating,
  count: number,
  before: string | undefined,
): Checked {
  const clause = own.slice(rating.clause.start, rating.clause.end);
  const [inClause, whole] = [readMatter(library, clause), readWords(library, own)];
  const named = whole.councils.length > 1 ? inClause.councils : whole.councils;
  const council =
    named.length > 1
      ? undefined
      : (named[0] ?? (whole.councils.length > 1 ? undefined : (before ?? mainCouncil(library, rating, own))));
  const grade = gradeName(library.vocabulary, rating.grade);
  if (council === undefined) return absent(SAYS.noCouncil(grade));
  if (namesUnknown(library, own)) return absent(SAYS.unknownName(grade));
  const dated = inClause.time.dates.length > 0 ? inClause : whole;
  if (count > 1 && dated === whole && whole.time.dates.length > 0) return absent(SAYS.whichTime(grade));
  const all = inspectionsOf(library, council);
  const pools = poolsAt(dated.time, all);
  if (SAYS_MORE.test(fold(clause)) || otherMatters(inClause, findersOf(library)).length > 0)
    return nearest(library, rating, pools.length > 0 ? pools.flat() : all, grade);
  if (pools.some(({ length }) => length === 0)) return absent(SAYS.noInspection(grade, council));
  const graded = all.filter((one) => claimsFor(library, one, rating).length > 0);
  const present = pools.length === 0 && PRESENT.test(fold(clause));
  if (pools.length === 0)
    return judge(library, rating, present ? graded.slice(-1) : graded, present ? 'any' : 'ever');
  const spread = dated.time.side !== undefined || dated.time.dates.some((date) => date.includes('/'));
  return strictest(pools.map((pool) => judge(library, rating, pool, spread ? 'all' : 'any')));
}

const POINTS_BACK = /^\W*(?:it|its|they|their|this|that|these|those|there)\b/i;

/** "Care leavers were rated good in 2025": of the council that most articles are about, as a question would be read. */
function mainCouncil(library: Library, { areas }: Rating, own: string): string | undefined {
  const isOfArea = areas !== 'all' && areas.some((area) => area !== 'overall');
  return isOfArea && !POINTS_BACK.test(own) ? councilFor(library, readWords(library, '')) : undefined;
}

/** The inspections of each time that is named: the grade has to have been given at every one of the times. */
function poolsAt(time: AskedTime, all: readonly Inspection[]): readonly (readonly Inspection[])[] {
  if (time.dates.length > 1 && time.side === undefined)
    return time.dates.map((date) => inspectionsAt({ dates: [date], months: [], spans: [] }, all) ?? []);
  return time.dates.length + time.months.length === 0 ? [] : [inspectionsAt(time, all) ?? []];
}

/** Of several verdicts on one rating the one that claims least for it. */
function strictest(checked: readonly Checked[]): Checked {
  const order = ['contradicted', 'misquoted', 'absent', 'disputed', 'supported'] as const;
  const [first] = checked.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return first ?? absent('');
}

/** Something else is graded, or more is said: what the articles have of the same areas is shown as the nearest. */
function nearest(library: Library, rating: Rating, pool: readonly Inspection[], grade: string): Checked {
  const giving = pool.filter((one) =>
    claimsFor(library, one, rating).some((claim) => claim.grade === rating.grade),
  );
  const evidence = [...giving, ...pool].flatMap((one) => readingsOf(claimsFor(library, one, rating), one));
  return absent(SAYS.otherwise(grade), evidence.slice(0, 1));
}

/** "Twice", "the only one", "for the first time": more than that a grade was given. */
const SAYS_MORE =
  /\b(?:only|twice|thrice|times?|first|last|ever|always|nearly|almost|again|consistently|repeatedly|every|worst|best|most|least|better|worse|unanimously|wrongly|unfairly|rightly)\b/;

const PRESENT = /\b(?:is|are|'s|now|currently|latest|today|still)\b/;
