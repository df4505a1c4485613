import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Article, quoteOf, touches } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import type { Claim } from '../ratings/claim.ts';
import { givenBy } from '../views/given-rating.ts';
import { isUnsure, type ReviewItem, reviewItems, wordsOf } from '../views/review.ts';
import { ImportError } from './import-error.ts';

/**
 * Writes the articles in which nothing is left to review as an annotated folder below `target`, under the folder's own
 * name: `npm run train -- --with target` learns from it. Resolves to where it is and which articles were left out.
 * Rejects with an ImportError where something stands there already: what an export before left would be learned from as well.
 */
export async function exportAnnotated(
  folder: string,
  target: string,
  library: Library,
): Promise<{ readonly path: string; readonly exported: number; readonly leftOut: readonly Article[] }> {
  const items = reviewItems(library);
  const open = new Set(items.filter(isUnsure).map(({ article }) => article));
  const articles = library.articles.filter((article) => !open.has(article));
  const path = join(target, basename(resolve(folder)));
  const there = await readdir(path).catch(() => []);
  if (there.length > 0)
    throw new ImportError(`${path} holds something already; take it away, or export to another directory`);
  await mkdir(join(path, 'articles'), { recursive: true });
  for (const { file } of articles) await copyFile(join(folder, file), join(path, 'articles', file));
  const told = items
    .filter(({ article }) => !open.has(article))
    .map((item) => ({ item, claims: item.claims.filter((claim) => library.claims.includes(claim)) }));
  const ratings = told.flatMap(({ item, claims }) => claims.map((claim) => ratingRow(item, claim, library)));
  const others = told
    .filter(({ claims }) => claims.length === 0)
    .map(({ item }) => ({ ...placeOf(item), why: whyOf(item) }));
  await writeFile(join(path, 'ratings.jsonl'), jsonLines(ratings));
  await writeFile(join(path, 'not-ratings.jsonl'), jsonLines(others));
  await writeFile(join(path, 'questions.jsonl'), '');
  return { path, exported: articles.length, leftOut: [...open] };
}

function ratingRow(item: ReviewItem, claim: Claim, library: Library): Readonly<Record<string, unknown>> {
  const { council, area, grade } = givenBy(claim, library);
  const at = library.inspections.find(({ id }) => id === claim.inspection);
  const isOwn = item.article.councils.includes(council);
  // Whatever gave its date: the inspection that the article reports is its news.
  const isNews = claim.which === 'news' || (isOwn && at?.articles.includes(item.article.id) === true);
  const which = isNews ? 'news' : isOwn ? 'earlier' : 'other';
  const when = givenTime(item, claim) ?? at?.visited ?? (isNews ? null : (at?.reported ?? null));
  const known = when === null ? 'open' : claim.known === 'inferred' ? 'inferred' : 'stated';
  return { ...placeOf(item), council, inspection: when, known, which, area, grade };
}

/** When an editor says that the inspection was: as exactly as the editor has it, whatever other articles say. */
function givenTime({ article, span }: ReviewItem, { council, area, grade }: Claim): string | undefined {
  const times = article.ratings.flatMap((rating) =>
    !('none' in rating) &&
    rating.inspections !== 'open' &&
    touches(rating.span, span) &&
    rating.grade === grade &&
    rating.areas.includes(area) &&
    (rating.councils.length === 0 || rating.councils.includes(council))
      ? rating.inspections
      : [],
  );
  return times.length === 1 ? times[0] : undefined;
}

const placeOf = (item: ReviewItem) => ({
  article: item.article.id,
  quote: quoteOf(item.article, item.sentence),
  mention: wordsOf(item),
});

function whyOf({ article, span }: ReviewItem): string {
  const given = article.ratings.find((rating) => touches(rating.span, span));
  return given && 'none' in given ? given.none : 'ordinary use';
}

const jsonLines = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
