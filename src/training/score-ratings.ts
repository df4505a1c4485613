import { touches } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { inArticle } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';
import { THRESHOLD } from '../ratings/findings.ts';
import type { AnnotatedFolder, AnnotatedRating } from './annotated-folder.ts';
import { type Annotations, annotationsOf } from './annotations.ts';
import { goldOf, isInYear } from './rating-examples.ts';

/** What was read in one folder by weights that never saw it, beside what a careful reader found. */
export interface FolderClaims {
  readonly folder: string;
  /** Each claim, told or unsure, the likeliest first; what a sentence states twice counts once. */
  readonly claims: readonly ScoredClaim[];
  /** Each annotated rating, with the likeliest claim that states it. */
  readonly ratings: readonly { readonly row: AnnotatedRating; readonly claim: Claim | undefined }[];
  /** Each other grade word, with why it rates nothing, and whether a claim was told of it. */
  readonly others: readonly { readonly why: string; readonly isTold: boolean }[];
}

/** A claim, and the annotated ratings (council, area, grade, sentence) that it states. */
export interface ScoredClaim {
  readonly claim: Claim;
  readonly gold: readonly AnnotatedRating[];
  /** When its inspection was (EDTF), where that was read. */
  readonly inspection: string | undefined;
}

/** Compares what was read in a folder with what was annotated. */
export function compareClaims(folder: AnnotatedFolder, library: Library): FolderClaims {
  const annotations = new Map(
    folder.articles.map((article) => [article.id, annotationsOf(folder, article)] as const),
  );
  const dates = new Map(library.inspections.map((one) => [one.id, one.visited ?? one.reported]));
  const seen = new Set<string>();
  const claims = [...library.claims, ...library.unsure]
    .toSorted((a, b) => b.probability - a.probability)
    .flatMap((claim): readonly ScoredClaim[] => {
      if (seen.has(keyOf(claim))) return [];
      seen.add(keyOf(claim));
      const { ratings = [] } = annotations.get(claim.reading.sentence.article.id) ?? {};
      const gold = goldOf({ ratings }, claim).map(({ row }) => row);
      const inspection = claim.inspection === undefined ? undefined : dates.get(claim.inspection);
      return [{ claim, gold, inspection }];
    });
  const wrong = claims
    .filter(({ claim, gold }) => gold.length === 0 && claim.probability >= THRESHOLD)
    .map(({ claim }) => claim)
    .filter((claim) => !isOfRating(annotations, claim));
  return {
    folder: folder.name,
    claims,
    ratings: folder.ratings.map((row) => ({
      row,
      claim: claims.find(({ gold }) => gold.includes(row))?.claim,
    })),
    others: [...annotations.values()].flatMap(({ others }) =>
      others.map(({ row, mentions }) => ({
        why: row.why,
        isTold: wrong.some((claim) => mentions.some((mention) => touches(mention, wordsOf(claim)))),
      })),
    ),
  };
}

/** Whether the words are a rating's, if of another area or council: then they are no other use of a grade word. */
function isOfRating(annotations: ReadonlyMap<string, Annotations>, claim: Claim): boolean {
  const { ratings = [] } = annotations.get(claim.reading.sentence.article.id) ?? {};
  return ratings.some(({ mentions }) => mentions.some((mention) => touches(mention, wordsOf(claim))));
}

const wordsOf = ({ reading, span }: Claim) => inArticle(reading, span);

function keyOf({ reading, council, area, grade }: Claim): string {
  const { article, span } = reading.sentence;
  return [article.id, span.field ?? '', span.start, council, area, grade].join('|');
}

/** Figures of several folders together; shares from 0 to 1, NaN of nothing. */
export interface ClaimFigures {
  /** Claims told that a careful reader found too. */
  readonly precision: number;
  /** Ratings that are told. */
  readonly recall: number;
  /** Claims told with the right year, of the right ones whose year is annotated. */
  readonly year: number;
}

/** The figures of folders, at the threshold that ships unless another is given. */
export function claimFigures(folders: readonly FolderClaims[], threshold = THRESHOLD): ClaimFigures {
  const told = folders.flatMap(({ claims }) => claims.filter(({ claim }) => claim.probability >= threshold));
  const ratings = folders.flatMap((folder) => folder.ratings);
  const dated = told.filter(({ gold }) => gold.some(({ inspection }) => inspection !== null));
  const right = dated.filter(({ gold, inspection }) =>
    gold.some((row) => isInYear(inspection, row.inspection)),
  );
  return {
    precision: told.filter(({ gold }) => gold.length > 0).length / told.length,
    recall: ratings.filter(({ claim }) => (claim?.probability ?? 0) >= threshold).length / ratings.length,
    year: right.length / dated.length,
  };
}

/** A probability that was given, and whether it came true. */
export interface Forecast {
  readonly probability: number;
  readonly isTrue: boolean;
}

/** How likely each claim was said to be, and whether a careful reader found it. */
export const claimForecasts = (folders: readonly FolderClaims[]): readonly Forecast[] =>
  folders.flatMap(({ claims }) =>
    claims.map(({ claim, gold }) => ({ probability: claim.probability, isTrue: gold.length > 0 })),
  );
