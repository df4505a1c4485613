import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import type { Known } from '../ratings/claim.ts';
import { type Shown, type ShownClaim, shown, shownClaims } from './shown.ts';

type ShownRating = Pick<
  ShownClaim,
  'council' | 'inspection' | 'known' | 'area' | 'grade' | 'probability' | 'by'
>;

/** One sentence with all that was read in it. */
export interface ShownSentence extends Shown {
  readonly council: string | null;
  readonly speaker: string;
  readonly claims: readonly ShownRating[];
  /** Read, but not surely enough to be told. */
  readonly unsure: readonly ShownRating[];
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

function shownSentence(
  reading: Reading,
  claims: readonly ShownClaim[],
  unsure: readonly ShownClaim[],
): ShownSentence {
  const { sentence, speaker } = reading;
  const { article } = sentence;
  return {
    ...shown(article, sentence.span),
    council: reading.council ?? null,
    speaker: speaker.name ?? speaker.kind,
    claims: claims.map(shownRating),
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

const shownRating = ({
  council,
  inspection,
  known,
  area,
  grade,
  probability,
  by,
}: ShownClaim): ShownRating => ({ council, inspection, known, area, grade, probability, by });

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
