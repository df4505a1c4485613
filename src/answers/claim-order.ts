import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { SAYS } from './messages.ts';
import type { Prepared } from './prepared.ts';

const claimsByCouncil = madeOnce((claims: readonly Claim[]) => groupedBy(claims, ({ council }) => council));

/** The ratings stated of a council: a large folder is not searched through for every question. */
export const claimsOfCouncil = (claims: readonly Claim[], council: string): readonly Claim[] =>
  claimsByCouncil(claims).get(council) ?? [];

/** The areas that claims are about, in the vocabulary's order. */
export function areasIn({ vocabulary }: Library, claims: readonly Claim[]): readonly string[] {
  const found = new Set(claims.map(({ area }) => area));
  return vocabulary.areas.map(({ id }) => id).filter((id) => found.has(id));
}

/** The best evidence first: the article whose news it is, a full sentence before a headline, the fewer areas the more direct. */
export function byDirectness(claims: readonly Claim[], inspection: Inspection | undefined): readonly Claim[] {
  const rank = ({ reading, known, area, grade, by }: Claim): number => {
    const { article, block } = reading.sentence;
    const news = inspection === undefined || inspection.articles.includes(article.id) ? 0 : 4;
    const heading = block.kind === 'heading' ? 2 : 0;
    const named = reading.areas.some(({ id }) => id === area) ? 0 : 1.5;
    // "The same for care leavers" says less by itself than the grade's own name.
    const graded = by === 'editor' || reading.grades.some(({ id }) => id === grade) ? 0 : 3;
    return graded + named + news + heading + (known === 'open' ? 1 : 0) + reading.sentence.index / 1000;
  };
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** The claims of one inspection, the best evidence first. */
export const claimsAt = (claims: readonly Claim[], inspection: Inspection): readonly Claim[] =>
  byDirectness(
    claims.filter((claim) => claim.inspection === inspection.id),
    inspection,
  );

/** The best evidence of the grade of the whole at an inspection. */
export const overallOf = ({ claimsOf }: Prepared, inspection: Inspection): Claim | undefined =>
  claimsAt(claimsOf(inspection.council), inspection).find(({ area }) => area === 'overall');

/** How the date of an inspection is known, where that needs saying: inferred or clarified, never silently. */
export function notesOn(inspection: Inspection): readonly string[] {
  const { visited, known, phrase, basis } = inspection;
  if (visited === undefined || phrase === undefined) return [];
  if (known === 'clarified' && basis !== undefined) return [SAYS.noYear(phrase, visited, basis)];
  return known === 'inferred' && !/\d{4}/.test(phrase) ? [SAYS.inferred(phrase, visited)] : [];
}
