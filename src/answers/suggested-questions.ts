import type { Library } from '../library/library.ts';
import { madeOnceEach } from '../mentions/made-once.ts';
import type { QuestionKind } from '../questions/question-kind.ts';
import type { Inspection } from '../ratings/claim.ts';
import { areasIn } from './claim-order.ts';
import { claimsOfCouncil, readingsOfCouncil } from './grouped.ts';
import { areaName } from './messages.ts';

/** A question made from what the articles state of a council, and what it is about. */
export interface SuggestedQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly year?: string;
  /** Area id. */
  readonly area?: string;
  readonly person?: string;
}

/** Questions about a council that the articles are likely to answer, the general and the latest first; made once. */
export const questionsAbout = madeOnceEach(
  (library: Library, council: string): readonly SuggestedQuestion[] => [
    ...ofCouncil(library, council),
    ...yearsOf(library, council).flatMap((one) => ofYear(library, council, one)),
    ...ofPeople(library, council),
  ],
);

function ofCouncil(library: Library, council: string): readonly SuggestedQuestion[] {
  const claims = claimsOfCouncil(library.claims, council);
  const own = library.inspections.filter((one) => one.council === council && one.articles.length > 0);
  const dated = own.some(({ visited }) => visited !== undefined);
  const timesOf = (area: string): number =>
    new Set(claims.flatMap((claim) => (claim.area === area ? (claim.inspection ?? []) : []))).size;
  return [
    { text: `What is the latest rating for ${council}?`, kind: 'rating' },
    ...(dated ? [{ text: `When was ${council} inspected?`, kind: 'date' } as const] : []),
    ...(own.length > 0
      ? [{ text: `What did inspectors say about ${council}?`, kind: 'statement' } as const]
      : []),
    ...areasIn(library, claims)
      .filter((area) => area !== 'overall' && timesOf(area) > 1)
      .map((area): SuggestedQuestion => {
        const name = areaName(library.vocabulary, area);
        return {
          text: `How has the rating for ${name} in ${council} changed over time?`,
          kind: 'timeline',
          area,
        };
      }),
  ];
}

function ofYear(
  library: Library,
  council: string,
  { year, areas, isNews }: GradedYear,
): readonly SuggestedQuestion[] {
  return [
    { text: `What was ${council} rated in ${year}?`, kind: 'rating', year },
    ...(isNews
      ? [{ text: `What did inspectors find in ${council} in ${year}?`, kind: 'finding', year } as const]
      : []),
    ...areas
      .filter((area) => area !== 'overall')
      .map((area): SuggestedQuestion => {
        const name = areaName(library.vocabulary, area);
        return {
          text: `What was the rating for ${name} in ${council} in ${year}?`,
          kind: 'rating',
          year,
          area,
        };
      }),
  ];
}

interface GradedYear {
  readonly year: string;
  readonly areas: readonly string[];
  /** An article reports the inspection: findings too, not the grade alone. */
  readonly isNews: boolean;
}

/** The years of inspections that have ratings, the latest first. */
function yearsOf(library: Library, council: string): readonly GradedYear[] {
  const claims = claimsOfCouncil(library.claims, council);
  return library.inspections
    .filter((inspection) => inspection.council === council)
    .toReversed()
    .flatMap((inspection: Inspection) => {
      const own = claims.filter((claim) => claim.inspection === inspection.id);
      const date = inspection.visited ?? inspection.reported;
      return date === undefined || own.length === 0
        ? []
        : [{ year: date.slice(0, 4), areas: areasIn(library, own), isNews: inspection.articles.length > 0 }];
    });
}

/** Officials alone: those who suffered are nobody's suggestion. */
function ofPeople(library: Library, council: string): readonly SuggestedQuestion[] {
  const readings = readingsOfCouncil(library.readings, council);
  const officials = new Set(
    readings.flatMap(({ people }) => people.flatMap(({ name, role }) => (role === undefined ? [] : [name]))),
  );
  const speakers = new Set(readings.flatMap(({ speaker }) => speaker.name ?? []));
  return [...officials]
    .filter((name) => speakers.has(name))
    .map((name) => ({ text: `What did ${name} say?`, kind: 'person', person: name }));
}
