import { type Article, lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Claim } from '../ratings/claim.ts';

/** A stretch of an article: offsets are UTF-16, end exclusive, into the article's text; lines count from 1 in its file. */
export interface Shown {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A rating that an article states, with the sentence that states it. */
export type ShownClaim = ReturnType<typeof shownClaims>[number];

/** One inspection of one council, with all ratings that the articles give of it. */
export type ShownInspection = ReturnType<typeof shownInspections>[number];

/** A stretch of an article as data. */
export function shown(article: Article, span: Span): Shown {
  const { start, end } = span;
  return { quote: quoteOf(article, span), start, end, line: lineOf(article, span) };
}

/** The rating claims as data, in the order of the articles. */
export function shownClaims(library: Library, claims: readonly Claim[] = library.claims) {
  const dates = new Map(library.inspections.map(({ id, visited, reported }) => [id, visited ?? reported]));
  return claims.map(({ reading, council, inspection, known, area, grade, probability, by }) => ({
    article: reading.sentence.article.id,
    council,
    /** EDTF: when the inspectors came, else when it was reported; `null` where it is open. */
    inspection: (inspection === undefined ? undefined : dates.get(inspection)) ?? null,
    known,
    area,
    grade,
    /** How likely the reading is right, from 0 to 1. */
    probability: Math.round(probability * 100) / 100,
    by,
    field: reading.sentence.span.field ?? ('text' as const),
    ...shown(reading.sentence.article, reading.sentence.span),
  }));
}

/** The inspections as data, oldest first within each council, each with the ratings given of it. */
export function shownInspections(library: Library) {
  const claims = groupedBy(library.claims, ({ inspection }) => inspection);
  return library.inspections.map((inspection) => ({
    council: inspection.council,
    visited: inspection.visited ?? null,
    reported: inspection.reported ?? null,
    known: inspection.known,
    /** For a clarified date: who says so. */
    basis: inspection.basis ?? null,
    articles: inspection.articles,
    claims: shownClaims(library, claims.get(inspection.id) ?? []),
  }));
}
