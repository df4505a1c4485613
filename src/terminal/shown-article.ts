import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import { type ShownClaim, shown, shownClaims } from './shown.ts';

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
