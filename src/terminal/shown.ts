import { type Article, lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import type { Library } from '../library.ts';
import { type Claim, type Inspection, inArticle, type Known, type Reading } from '../reading/reading.ts';

/** A stretch of an article: offsets are UTF-16, end exclusive, into the article's text; lines count from 1 in its file. */
export interface Shown {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A rating that an article states, with the sentence that states it. */
export interface ShownClaim extends Shown {
  readonly article: string;
  readonly council: string;
  /** EDTF: when the inspectors came, else when it was reported; `null` where it is open. */
  readonly inspection: string | null;
  readonly known: Known;
  readonly area: string;
  readonly grade: string;
}

/** One inspection of one council, with all ratings that the articles give of it. */
export interface ShownInspection {
  readonly council: string;
  readonly visited: string | null;
  readonly reported: string | null;
  readonly known: Known;
  /** For a clarified date: who says so. */
  readonly basis: string | null;
  readonly articles: readonly string[];
  readonly claims: readonly ShownClaim[];
}

/** One sentence with all that was read in it. */
export interface ShownSentence extends Shown {
  readonly council: string | null;
  readonly speaker: string;
  readonly claims: readonly Pick<ShownClaim, 'council' | 'inspection' | 'known' | 'area' | 'grade'>[];
  readonly dates: readonly (Shown & { readonly edtf: string | null; readonly known: Known })[];
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
  readonly numbers: readonly (Shown & { readonly value: number })[];
}

/** One article, and every sentence of it in which something was read. */
export interface ShownArticle {
  readonly article: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly councils: readonly string[];
  readonly sentences: readonly ShownSentence[];
}

export function shown(article: Article, span: Span): Shown {
  return {
    quote: quoteOf(article, span),
    start: span.start,
    end: span.end,
    line: lineOf(article, span.start),
  };
}

/** The rating claims as data, in the order of the articles. */
export function shownClaims(
  library: Library,
  claims: readonly Claim[] = library.claims,
): readonly ShownClaim[] {
  const dates = new Map(library.inspections.map((inspection) => [inspection.id, dateOf(inspection)]));
  return claims.map(({ reading, council, inspection, known, area, grade }) => ({
    article: reading.sentence.article.id,
    council,
    inspection: (inspection === undefined ? undefined : dates.get(inspection)) ?? null,
    known,
    area,
    grade,
    ...shown(reading.sentence.article, reading.sentence.span),
  }));
}

const dateOf = ({ visited, reported }: Inspection): string | null => visited ?? reported ?? null;

/** The inspections as data, oldest first within each council, each with the ratings given of it. */
export function shownInspections(library: Library): readonly ShownInspection[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of library.claims) {
    const id = claim.inspection ?? '';
    claims.set(id, [...(claims.get(id) ?? []), claim]);
  }
  return library.inspections.map((inspection) => ({
    council: inspection.council,
    visited: inspection.visited ?? null,
    reported: inspection.reported ?? null,
    known: inspection.known,
    basis: inspection.basis ?? null,
    articles: inspection.articles,
    claims: shownClaims(library, claims.get(inspection.id)),
  }));
}

/** An article as data: the sentences in which a rating, date, person or number was read. */
export function shownArticle(library: Library, article: Article): ShownArticle {
  const readings = library.readings.filter(({ sentence }) => sentence.article === article);
  const claims = library.claims.filter(({ reading }) => reading.sentence.article === article);
  const sentences = readings.map((reading) =>
    shownSentence(
      reading,
      shownClaims(
        library,
        claims.filter((claim) => claim.reading === reading),
      ),
    ),
  );
  return {
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published ?? null,
    councils: article.councils,
    sentences: sentences.filter(
      ({ claims, dates, people, numbers }) =>
        claims.length + dates.length + people.length + numbers.length > 0,
    ),
  };
}

function shownSentence(reading: Reading, claims: readonly ShownClaim[]): ShownSentence {
  const { sentence, speaker } = reading;
  const { article } = sentence;
  return {
    ...shown(article, sentence.span),
    council: reading.council ?? null,
    speaker: speaker.name ?? speaker.kind,
    claims: claims.map(({ council, inspection, known, area, grade }) => ({
      council,
      inspection,
      known,
      area,
      grade,
    })),
    dates: reading.dates.map(({ span, edtf, known }) => ({
      ...shown(article, span),
      edtf: edtf ?? null,
      known,
    })),
    people: reading.people.map(({ name, role }) => ({ name, role: role ?? null })),
    numbers: reading.numbers.map((number) => ({
      ...shown(article, inArticle(reading, number.span)),
      value: number.value,
    })),
  };
}

/** A date that the text leaves open: what a clarification could settle. */
export interface ShownOpen extends Shown {
  readonly article: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** The dates that no year can be given to, in the order of the articles. */
export function shownOpen(library: Library): readonly ShownOpen[] {
  return library.readings.flatMap(({ sentence, text, dates }) =>
    dates
      .filter(({ edtf }) => edtf === undefined)
      .map(({ span }) => ({
        article: sentence.article.id,
        ...shown(sentence.article, span),
        sentence: text,
      })),
  );
}

/** Ratings of one area at one inspection that cannot both hold. */
export interface ShownConflict {
  readonly council: string;
  readonly inspection: string | null;
  readonly area: string;
  readonly claims: readonly ShownClaim[];
}

/** Where articles give different grades for the same area at the same inspection. */
export function shownConflicts(library: Library): readonly ShownConflict[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of library.claims) {
    if (claim.inspection === undefined) continue;
    const key = [claim.council, claim.inspection, claim.area].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ grade }) => grade)).size > 1)
    .flatMap((group) => {
      const claims = shownClaims(library, group);
      const [first] = claims;
      return first
        ? [{ council: first.council, inspection: first.inspection, area: first.area, claims }]
        : [];
    });
}
