import { z } from 'zod';
import { lineOf, quoteOf } from '../knowledge/article.ts';
import { placedRating, type RatingEntry, ratingEntrySchema } from '../knowledge/rating-entry.ts';
import { quoteAt } from '../knowledge/rating-quote.ts';
import { unknownIds } from '../knowledge/unknown-ids.ts';
import type { Library } from '../library/library.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import { readLines } from '../terminal/knowledge-review-text.ts';
import { entriesOf, givenBy } from '../views/given-rating.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import type { Review, ReviewRow } from './review-shapes.ts';

/** Writes an editor's entries into an article's file; rejects with an error that says what to do. */
export type SaveRatings = (file: string, entries: readonly RatingEntry[]) => Promise<void>;

/** As many as a person looks through at once; more where they have chosen an article. */
const [MOST, MOST_OF_ONE] = [40, 400];

const Decided = z.object({ article: z.string(), entries: z.array(ratingEntrySchema).min(1) });
/** Which are shown: those of one article, and also what is sure or reviewed. */
const Shown = z.object({ of: z.string().optional(), all: z.boolean().default(false) });

/**
 * What there is to review, the least sure first: of all articles or of one, what is unsure or everything; with a
 * decision in what was `sent`, after that has been written and the folder loaded again. Never rejects: what could not
 * be written is said.
 */
export async function review(
  sent: unknown,
  live: LiveLibrary,
  save: SaveRatings | undefined,
): Promise<Review> {
  const { data } = Decided.safeParse(sent);
  const failure = data && (await decide(data, live, save));
  const library = live.current();
  const { of, all } = Shown.parse(Shown.safeParse(sent).data ?? {});
  const items = reviewItems(library);
  const unsure = items.filter(isUnsure);
  const wanted = unsureFirst(
    (all ? items : unsure).filter(({ article }) => of === undefined || article.id === of),
  );
  const { areas, grades } = library.vocabulary;
  const named = ({ id, name }: Review['areas'][number]) => ({ id, name });
  return {
    rows: wanted.slice(0, of === undefined ? MOST : MOST_OF_ONE).map((item) => rowOf(item, library)),
    count: wanted.length,
    unsure: wanted.filter(isUnsure).length,
    articles: library.articles.map(({ id, title }) => ({
      id,
      name: `${title} (${unsure.filter(({ article }) => article.id === id).length} unsure)`,
    })),
    areas: areas.map(named),
    grades: grades.map(named),
    ...(failure === undefined ? {} : { failure }),
  };
}

async function decide(
  { article: id, entries }: z.infer<typeof Decided>,
  live: LiveLibrary,
  save: SaveRatings | undefined,
): Promise<string | undefined> {
  const library = live.current();
  const article = library.articles.find((one) => one.id === id);
  if (!article) return 'The article is no longer there.';
  if (!save) return 'Nothing is written where others can reach the page; open it on this machine alone.';
  const ratings = entries.map((entry) => placedRating(entry, article, 1));
  const [unknown] = unknownIds({ ...article, ratings }, library.vocabulary);
  if (unknown) return unknown.message;
  try {
    await save(article.file, entries);
    await live.reload();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function rowOf(item: ReviewItem, library: Library): ReviewRow {
  const { article, span, sentence, before, after, proposed, grade, council } = item;
  const given = proposed.map((claim) => givenBy(claim, library));
  return {
    article: article.id,
    place: `${article.file}, line ${lineOf(article, span)}`,
    before: before ? quoteOf(article, before) : '',
    head: quoteOf(article, { ...sentence, end: span.start }),
    words: quoteOf(article, span),
    tail: quoteOf(article, { ...sentence, start: span.end }),
    after: after ? quoteOf(article, after) : '',
    readings: [...readLines(item, library)],
    yes: [...entriesOf(item, given)],
    no: [...entriesOf(item, { none: 'no rating' })],
    quoted: quoteAt(article, span, sentence),
    grade: given[0]?.grade ?? grade,
    areas: given.map(({ area }) => area),
    council: given[0]?.council ?? council ?? article.councils[0] ?? '',
    inspection: given[0]?.inspection ?? '',
  };
}
