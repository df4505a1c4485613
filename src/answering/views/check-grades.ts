import type { Library } from '../../library.ts';
import { createRatingReader, type Rating, type RatingReader } from '../../reading/ratings.ts';
import type { Claim, Inspection } from '../../reading/reading.ts';
import { fold } from '../../search/fold.ts';
import { byDirectness } from '../claims-cited.ts';
import { knowhowOf } from '../knowhow.ts';
import { inspectionsAt } from '../question-time.ts';
import { inspectionsOf } from '../scope.ts';
import { otherMatters } from '../topics.ts';
import { areaName, gradeName, listed } from '../wording.ts';
import { CHECK_WORDS as SAYS } from './check-words.ts';
import { claimsOf } from './grades.ts';
import { inspectionDate } from './option-values.ts';
import { readWords } from './read-option.ts';
import type { Statement } from './statements.ts';
import { type Checked, namesUnknown } from './verdict.ts';

const readers = new WeakMap<Library, RatingReader>();

function readerFor(library: Library): RatingReader {
  const reader = readers.get(library) ?? createRatingReader(library.vocabulary, library.councils);
  readers.set(library, reader);
  return reader;
}

/** The grades that a statement gives, each checked; `council`: the one that the message was about before. */
export function checkGrades(
  library: Library,
  statement: Statement,
  council: string | undefined,
): readonly Checked[] {
  const ratings = readerFor(library).read(statement.own);
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
  const [inClause, whole] = [readWords(library, clause), readWords(library, own)];
  const named = whole.councils.length > 1 ? inClause.councils : whole.councils;
  const council =
    named.length > 1 ? undefined : (named[0] ?? (whole.councils.length > 1 ? undefined : before));
  const grade = gradeName(library.vocabulary, rating.grade);
  const absent = (why: string): Checked => ({ verdict: 'absent', text: why, evidence: [] });
  if (council === undefined) return absent(SAYS.noCouncil(grade));
  if (namesUnknown(library, own)) return absent(SAYS.unknownName(grade));
  const dated = inClause.time.dates.length > 0 ? inClause : whole;
  if (count > 1 && dated === whole && whole.time.dates.length > 0) return absent(SAYS.whichTime(grade));
  const all = inspectionsOf(library, council);
  const at =
    dated.time.dates.length + dated.time.months.length > 0
      ? (inspectionsAt(dated.time, all) ?? [])
      : undefined;
  if (at !== undefined && at.length === 0) return absent(SAYS.noInspection(grade, council));
  if (otherMatters(inClause, knowhowOf(library)).length > 0)
    return {
      ...absent(SAYS.otherwise(grade)),
      evidence: evidenceOf(library, at ?? all.slice(-1), rating).slice(0, 1),
    };
  const present = at === undefined && !rating.previous && PRESENT.test(fold(clause));
  const pool =
    at ?? (present ? all.filter((one) => claimsFor(library, one, rating).length > 0).slice(-1) : all);
  return judge(library, rating, pool, { grade, timed: at !== undefined || present });
}

const PRESENT = /\b(?:is|are|'s|now|currently|latest|today|still)\b/;

function judge(
  library: Library,
  rating: Rating,
  pool: readonly Inspection[],
  { grade, timed }: { readonly grade: string; readonly timed: boolean },
): Checked {
  const graded = pool
    .map((inspection) => ({ inspection, claims: claimsFor(library, inspection, rating) }))
    .filter(({ claims }) => claims.length > 0);
  const what = SAYS.grade(grade, sayAreas(library, rating));
  if (graded.length === 0) return { verdict: 'absent', text: what, evidence: [] };
  const giving = graded.filter(({ claims }) => holds(rating, claims));
  const [first] = giving;
  if (first) {
    const same = first.claims.filter((claim) => claim.grade === rating.grade);
    const others = first.claims.filter((claim) => claim.grade !== rating.grade);
    const text = SAYS.given(what, inspectionDate(first.inspection));
    return others.length === 0
      ? { verdict: 'supported', text, evidence: readingsOf(same, first.inspection) }
      : {
          verdict: 'supported',
          text: SAYS.butDisagree(text),
          evidence: readingsOf([...same, ...others], first.inspection),
        };
  }
  // Several inspections at one time: which one is meant is open, unless none of them gave it.
  const last = graded.at(-1);
  if (!last) return { verdict: 'absent', text: what, evidence: [] };
  const instead = [...new Set(last.claims.map((claim) => gradeName(library.vocabulary, claim.grade)))];
  const text = timed
    ? SAYS.instead(what, listed(instead), inspectionDate(last.inspection))
    : SAYS.never(what, listed(instead), inspectionDate(last.inspection));
  return { verdict: 'contradicted', text, evidence: readingsOf(last.claims, last.inspection) };
}

/** What the articles state, at an inspection, of the areas that a rating is of. */
function claimsFor(library: Library, inspection: Inspection, { areas }: Rating): readonly Claim[] {
  const claims = claimsOf(library, inspection);
  return areas === 'all' ? claims : claims.filter(({ area }) => areas.includes(area));
}

/** Whether the grade was given: to each of the areas named, and to nothing else where it is said of all. */
function holds({ areas, grade }: Rating, claims: readonly Claim[]): boolean {
  if (areas === 'all')
    return claims.every((claim) => claim.grade === grade) && new Set(claims.map(({ area }) => area)).size > 1;
  return areas.every((area) => claims.some((claim) => claim.area === area && claim.grade === grade));
}

function evidenceOf(library: Library, inspections: readonly Inspection[], rating: Rating) {
  return inspections.flatMap((one) => readingsOf(claimsFor(library, one, rating), one));
}

/** The best evidence, of two articles at most. */
function readingsOf(claims: readonly Claim[], inspection: Inspection) {
  const readings = byDirectness(claims, inspection).map(({ reading }) => reading);
  return readings
    .filter(
      ({ sentence }, i) => readings.findIndex((other) => other.sentence.article === sentence.article) === i,
    )
    .slice(0, 2);
}

const sayAreas = ({ vocabulary }: Library, { areas }: Rating): string =>
  areas === 'all' ? SAYS.allAreas : listed(areas.map((area) => areaName(vocabulary, area)));
