import { type Article, lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
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

/** One article, and every sentence of it in which something was read. */
export type ShownArticle = ReturnType<typeof shownArticles>[number];

/** One sentence with all that was read in it. */
export type ShownSentence = ReturnType<typeof shownSentence>;

/** A date that the text leaves open: what a clarification could settle. */
export type ShownOpen = ReturnType<typeof shownOpen>[number];

/** The articles as data: of each, the sentences in which a rating, date, person or number was read. */
export function shownArticles(library: Library, articles: readonly Article[]) {
  const readings = groupedBy(library.readings, ({ sentence }) => sentence.article);
  const claims = groupedBy(library.claims, ({ reading }) => reading);
  const unsure = groupedBy(library.unsure, ({ reading }) => reading);
  return articles.map((article) => ({
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published ?? null,
    councils: article.councils,
    sentences: (readings.get(article) ?? [])
      .map((reading) =>
        shownSentence(
          reading,
          shownClaims(library, claims.get(reading) ?? []),
          shownClaims(library, unsure.get(reading) ?? []),
        ),
      )
      .filter(
        ({ claims, unsure, dates, people, numbers }) =>
          claims.length + unsure.length + dates.length + people.length + numbers.length > 0,
      ),
  }));
}

function shownSentence(reading: Reading, claims: readonly ShownClaim[], unsure: readonly ShownClaim[]) {
  const { sentence, speaker } = reading;
  const { article } = sentence;
  return {
    ...shown(article, sentence.span),
    council: reading.council ?? null,
    speaker: speaker.name ?? speaker.kind,
    claims: claims.map(shownRating),
    /** Read, but not surely enough to be told. */
    unsure: unsure.map(shownRating),
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

/** Without where it stands, which the sentence says. */
function shownRating({
  article: _,
  field: _field,
  quote: _quote,
  start: _s,
  end: _e,
  line: _l,
  ...rating
}: ShownClaim) {
  return rating;
}

/** The dates that no year can be given to, in the order of the articles. */
export function shownOpen(library: Library) {
  return library.readings.flatMap(({ sentence, text, dates }) =>
    dates
      .filter(({ edtf }) => edtf === undefined)
      .map(({ span }) => ({
        article: sentence.article.id,
        ...shown(sentence.article, span),
        /** The one that it stands in. */
        sentence: text,
      })),
  );
}
