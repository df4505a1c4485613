import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import type { Known } from '../ratings/claim.ts';
import { type Shown, type ShownClaim, shown, shownClaims } from './shown.ts';

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

/** The articles as data: of each, the sentences in which a rating, date, person or number was read. */
export function shownArticles(library: Library, articles: readonly Article[]): readonly ShownArticle[] {
  const readings = groupedBy(library.readings, ({ sentence }) => sentence.article);
  const claims = groupedBy(library.claims, ({ reading }) => reading);
  return articles.map((article) => ({
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published ?? null,
    councils: article.councils,
    sentences: (readings.get(article) ?? [])
      .map((reading) => shownSentence(reading, shownClaims(library, claims.get(reading) ?? [])))
      .filter(
        ({ claims, dates, people, numbers }) =>
          claims.length + dates.length + people.length + numbers.length > 0,
      ),
  }));
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
