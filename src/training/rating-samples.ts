import { lengthOf } from '../mentions/time.ts';
import { areaCandidates } from '../ratings/area-features.ts';
import { councilCandidates } from '../ratings/council-features.ts';
import { newsBy } from '../ratings/news.ts';
import { newsCandidates } from '../ratings/news-features.ts';
import { ratingFeatures } from '../ratings/rating-features.ts';
import { timeCandidates } from '../ratings/time-features.ts';
import type { AnnotatedRating } from './annotated-folder.ts';
import type { LeftOut } from './folds.ts';
import { type ArticleExamples, isInYear, isSameCouncil } from './rating-examples.ts';
import type { Sample } from './samples.ts';

/** Whether each grade word is a rating. */
export function* ratingSamples(examples: readonly ArticleExamples[]): Iterable<Sample> {
  for (const { folder, mentions } of examples)
    for (const { passage, at, gold } of mentions)
      yield { features: ratingFeatures(passage, at), label: gold.length > 0, folder };
}

/** Of which areas each rating is; words that stand for several are left out. */
export function* areaSamples(examples: readonly ArticleExamples[]): Iterable<Sample> {
  for (const { folder, mentions, context } of examples)
    for (const { passage, at, gold, isAmbiguous } of mentions) {
      if (gold.length === 0 || isAmbiguous) continue;
      for (const { area, features } of areaCandidates(passage, at, context))
        yield { features, label: gold.some((row) => row.area === area), folder };
    }
}

/** Whose each rating is. */
export function* councilSamples(examples: readonly ArticleExamples[]): Iterable<Sample> {
  for (const { folder, mentions, context } of examples)
    for (const { passage, at, gold, isAmbiguous } of mentions) {
      if (gold.length === 0 || isAmbiguous) continue;
      const group = {};
      for (const { council, features } of councilCandidates(passage, at, context.kinds))
        yield { features, label: gold.some((row) => isSameCouncil(row.council, council)), folder, group };
    }
}

/** The most exact date that is annotated for the news of a council, `null` where none is; `undefined` without news. */
function newsDateOf({ annotations }: ArticleExamples, council: string): string | null | undefined {
  const rows = annotations.ratings.map(({ row }) => row);
  const dates = rows
    .filter((row) => row.which === 'news' && isSameCouncil(row.council, council))
    .map(({ inspection }) => inspection);
  return dates.toSorted((a, b) => (a === null ? 1e6 : lengthOf(a)) - (b === null ? 1e6 : lengthOf(b)))[0];
}

/** When the inspection was that an article reports, of each council that it gives news of. */
export function* newsSamples(examples: readonly ArticleExamples[]): Iterable<Sample> {
  for (const example of examples) {
    const councils = new Set(example.annotations.ratings.map(({ row }) => row.council));
    for (const council of councils) {
      const gold = newsDateOf(example, council);
      if (gold === undefined) continue;
      const group = {};
      const exact = gold !== null && lengthOf(gold) < 130;
      for (const { kind, edtf, features } of newsCandidates(example.context.passages, council)) {
        const fits = isInYear(edtf, gold) && (exact ? edtf !== undefined && lengthOf(edtf) < 130 : true);
        const label =
          gold === null
            ? kind === 'none'
            : fits && (exact || kind === 'published' || lengthOf(edtf ?? '') > 130);
        yield { features, label, folder: example.folder, group };
      }
    }
  }
}

/** Which time each rating is of, by its sentence. */
export function* timeSamples(examples: readonly ArticleExamples[], news: LeftOut): Iterable<Sample> {
  for (const example of examples) {
    const newsFor = newsBy(example.context.passages, news.without(example.folder));
    for (const { passage, at, gold } of example.mentions) {
      const council = gold[0]?.council;
      if (council === undefined) continue;
      const group = {};
      const candidates = timeCandidates(passage, at, newsFor(council), example.context.told);
      for (const { kind, edtf, features } of candidates) {
        const label = gold.some((row) => isTimeOf(row, kind, edtf));
        yield { features, label, folder: example.folder, group };
      }
    }
  }
}

/** Whether a time is that of an annotated rating. */
export function isTimeOf(
  row: AnnotatedRating,
  kind: 'date' | 'news' | 'open',
  edtf: string | undefined,
): boolean {
  if (kind === 'news') return row.which === 'news';
  if (kind === 'open') return row.which !== 'news' && row.inspection === null;
  return isInYear(edtf, row.inspection);
}
