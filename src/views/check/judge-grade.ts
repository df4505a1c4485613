import { byDirectness } from '../../answers/claim-order.ts';
import { areaName, gradeName, listed } from '../../answers/messages.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { StatementRating as Rating } from '../../ratings/statement-ratings.ts';
import { claimsOf } from '../grades.ts';
import { inspectionDate } from '../option-values.ts';
import { absent, type Checked, namesStranger } from './verdict.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/**
 * Whether the grade was given at inspections: at any of them (one time, or the latest), at all of them (a stretch of
 * time), or ever.
 */
export function judge(
  library: Library,
  rating: Rating,
  pool: readonly Inspection[],
  at: 'any' | 'all' | 'ever',
): Checked {
  const grade = gradeName(library.vocabulary, rating.grade);
  const what = SAYS.grade(grade, sayAreas(library, rating));
  const graded = pool
    .map((inspection) => ({ inspection, claims: claimsFor(library, inspection, rating) }))
    .filter(({ claims }) => claims.length > 0);
  const giving = graded.filter(({ claims }) => holds(rating, claims));
  const [first] = giving;
  const last = graded.at(-1);
  if (!last || (at === 'all' && first && giving.length < graded.length)) return absent(SAYS.noGrade(what));
  if (first && !first.claims.some((claim) => claim.grade === rating.grade && isSure(library, claim)))
    return absent(SAYS.otherwise(grade), readingsOf(first.claims, first.inspection));
  if (first) return whereGiven(rating, first.claims, first.inspection, what);
  const instead = new Set(last.claims.map((claim) => gradeName(library.vocabulary, claim.grade)));
  const say = at === 'ever' ? SAYS.never : SAYS.instead;
  const text = say(what, listed([...instead]), inspectionDate(last.inspection));
  return { verdict: 'contradicted', text, evidence: readingsOf(last.claims, last.inspection) };
}

/** Supported, unless a source gives another grade for the same: then both sides are shown. */
function whereGiven(
  { grade }: Rating,
  claims: readonly Claim[],
  inspection: Inspection,
  what: string,
): Checked {
  const text = SAYS.given(what, inspectionDate(inspection));
  const others = claims.filter((claim) => claim.grade !== grade);
  if (others.length === 0) return { verdict: 'supported', text, evidence: readingsOf(claims, inspection) };
  const same = claims.filter((claim) => claim.grade === grade);
  const evidence = [same, others].flatMap((side) => readingsOf(side, inspection).slice(0, 1));
  return { verdict: 'disputed', text: SAYS.butDisagree(text), evidence };
}

/** What the articles state, at an inspection, of the areas that a rating is of. */
export function claimsFor(library: Library, inspection: Inspection, { areas }: Rating): readonly Claim[] {
  const claims = claimsOf(library, inspection).filter((claim, _i, all) => !isMixed(claim, all));
  return areas === 'all' ? claims : claims.filter(({ area }) => areas.includes(area));
}

/**
 * Of a sentence that names several grades each has to have been read: else which one is whose may have been mistaken. A
 * sentence that names some other place, and not the council, may be of that place.
 */
function isSure(library: Library, { reading, council }: Claim): boolean {
  const { claims } = library;
  if (!reading.councils.includes(council) && namesStranger(library, reading)) return false;
  const named = new Set(reading.grades.map(({ id }) => id));
  const read = new Set(claims.filter((one) => one.reading === reading).map(({ grade }) => grade));
  return [...named].every((grade) => read.has(grade));
}

/** A sentence from which two grades were read for one area at one inspection was misread: it supports neither. */
function isMixed({ reading, area, grade }: Claim, all: readonly Claim[]): boolean {
  return all.some((other) => other.reading === reading && other.area === area && other.grade !== grade);
}

/** Whether the grade was given: to each of the areas named, and to nothing else where it is said of all. */
function holds({ areas, grade }: Rating, claims: readonly Claim[]): boolean {
  if (areas === 'all')
    return claims.every((claim) => claim.grade === grade) && new Set(claims.map(({ area }) => area)).size > 1;
  return areas.every((area) => claims.some((claim) => claim.area === area && claim.grade === grade));
}

/** The best evidence for each area, and of another article for the first: four at most. */
export function readingsOf(claims: readonly Claim[], inspection: Inspection): readonly Reading[] {
  const best = byDirectness(claims, inspection);
  const areas = [...new Set(best.map(({ area }) => area))];
  const first = areas.flatMap((area) => best.find((claim) => claim.area === area) ?? []);
  const second = best.find(
    ({ area, reading }) =>
      area === areas[0] && reading.sentence.article !== first[0]?.reading.sentence.article,
  );
  return [...new Set([...first, ...(second ? [second] : [])].map(({ reading }) => reading))].slice(0, 4);
}

const sayAreas = ({ vocabulary }: Library, { areas }: Rating): string =>
  areas === 'all' ? SAYS.allAreas : listed(areas.map((area) => areaName(vocabulary, area)));
