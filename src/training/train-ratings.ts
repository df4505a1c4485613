import { groupedBy } from '../mentions/grouped-by.ts';
import { lengthOf } from '../mentions/time.ts';
import { areaCandidates } from '../ratings/area-features.ts';
import { claimFeatures } from '../ratings/claim-features.ts';
import { corroborate } from '../ratings/corroboration.ts';
import { councilCandidates } from '../ratings/council-features.ts';
import { decisionsOf, draftsOf, type News, newsOf, type RatingModels } from '../ratings/decide.ts';
import { newsCandidates } from '../ratings/news-features.ts';
import { ratingFeatures } from '../ratings/rating-features.ts';
import { statedBy } from '../ratings/read-ratings.ts';
import type { StatedRating } from '../ratings/stated-rating.ts';
import { agreementFeatures } from '../ratings/time-agreement.ts';
import { timeCandidates } from '../ratings/time-features.ts';
import type { AnnotatedRating } from './annotated-folder.ts';
import { touches } from './annotations.ts';
import type { FitOptions } from './fit.ts';
import { fitLeftOut, type LeftOut } from './folds.ts';
import { type ArticleExamples, isInYear, isSameCouncil } from './rating-examples.ts';
import { collectSamples, type Sample } from './samples.ts';

/** The models of every decision, each with those that were learned without a folder. */
export type LeftOutRatings = Readonly<Record<keyof RatingModels, LeftOut>>;

/** The models for a folder that they never saw; without a name, those that ship. */
export function modelsWithout(models: LeftOutRatings, folder?: string): RatingModels {
  const of = (one: LeftOut) => (folder === undefined ? one.whole : one.without(folder));
  return {
    rating: of(models.rating),
    area: of(models.area),
    council: of(models.council),
    news: of(models.news),
    time: of(models.time),
    agreement: of(models.agreement),
    claim: of(models.claim),
  };
}

/** Learns to read ratings (`sentences`: single ones, for wordings that folders lack); what builds on an earlier decision is learned from decisions about left-out folders. */
export function trainRatings(
  examples: readonly ArticleExamples[],
  sentences: readonly ArticleExamples[],
  folds: ReadonlyMap<string, number>,
): LeftOutRatings {
  const learn = (samples: Iterable<Sample>, options: Partial<FitOptions> = {}): LeftOut =>
    fitLeftOut(collectSamples(samples), folds, options);
  const numbered = numbers();
  const rating = learn(ratingSamples([...examples, ...sentences], numbered), { l2: 0.01, averageFrom: 3 });
  const area = learn(areaSamples([...examples, ...sentences], numbered), { l2: 0.02, averageFrom: 3 });
  const council = learn(councilSamples(examples, numbered), {
    choice: true,
    l2: 0.01,
    passes: 12,
    averageFrom: 3,
  });
  const news = learn(newsSamples(examples, numbered), { choice: true, l2: 0.02, passes: 12, averageFrom: 3 });
  const time = learn(timeSamples(examples, news, numbered), {
    choice: true,
    l2: 0.02,
    passes: 12,
    averageFrom: 3,
    atLeast: 5,
  });
  const alone = { rating, area, council, news, time, agreement: time, claim: rating };
  const agreement = learn(agreementSamples(examples, alone, numbered), { choice: true, l2: 0.001 });
  const first = { ...alone, agreement };
  const claim = learn(claimSamples(examples, first, numbered), { l2: 0.001, passes: 30 });
  return { ...first, claim };
}

type Numbers = () => number;
function numbers(): Numbers {
  let next = 0;
  return () => next++;
}

function* ratingSamples(examples: readonly ArticleExamples[], next: Numbers): Iterable<Sample> {
  for (const { folder, mentions } of examples)
    for (const { passage, at, gold } of mentions)
      yield { features: ratingFeatures(passage, at), label: gold.length > 0, folder, group: next() };
}

function* areaSamples(examples: readonly ArticleExamples[], next: Numbers): Iterable<Sample> {
  for (const { folder, mentions, context } of examples)
    for (const { passage, at, gold, isAmbiguous } of mentions) {
      if (gold.length === 0 || isAmbiguous) continue;
      for (const { area, features } of areaCandidates(passage, at, context))
        yield { features, label: gold.some((row) => row.area === area), folder, group: next() };
    }
}

function* councilSamples(examples: readonly ArticleExamples[], next: Numbers): Iterable<Sample> {
  for (const { folder, mentions, context } of examples)
    for (const { passage, at, gold, isAmbiguous } of mentions) {
      if (gold.length === 0 || isAmbiguous) continue;
      const group = next();
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

function* newsSamples(examples: readonly ArticleExamples[], next: Numbers): Iterable<Sample> {
  for (const example of examples) {
    const councils = new Set(example.annotations.ratings.map(({ row }) => row.council));
    for (const council of councils) {
      const gold = newsDateOf(example, council);
      if (gold === undefined) continue;
      const group = next();
      const exact = gold !== null && lengthOf(gold) < 130;
      for (const { kind, edtf, features } of newsCandidates(example.passages, council)) {
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

/** The news of each council of an article, by models that never saw its folder. */
export function newsBy({ passages, folder }: ArticleExamples, news: LeftOut): (council: string) => News {
  const known = new Map<string, News>();
  return (council) => {
    const found = known.get(council) ?? newsOf(passages, council, news.without(folder));
    known.set(council, found);
    return found;
  };
}

function* timeSamples(examples: readonly ArticleExamples[], news: LeftOut, next: Numbers): Iterable<Sample> {
  for (const example of examples) {
    const newsFor = newsBy(example, news);
    for (const { passage, at, gold } of example.mentions) {
      const council = gold[0]?.council;
      if (council === undefined) continue;
      const group = next();
      for (const { kind, edtf, features } of timeCandidates(
        passage,
        at,
        newsFor(council),
        example.context.told,
      ))
        yield {
          features,
          label: gold.some((row) => isTimeOf(row, kind, edtf)),
          folder: example.folder,
          group,
        };
    }
  }
}

/** Times as left-out models see them, the grades around heard. */
function* agreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
  next: Numbers,
): Iterable<Sample> {
  for (const example of examples) {
    const own = modelsWithout(models, example.folder);
    const decisions = decisionsOf(example.passages, example.context, own, newsBy(example, models.news));
    for (const [index, { passage, at, candidates }] of decisions.entries()) {
      const gold = example.mentions.find((one) => one.passage === passage && one.at === at)?.gold ?? [];
      if (gold.length === 0) continue;
      const group = next();
      for (const [i, features] of agreementFeatures(decisions, index).entries()) {
        const { kind, edtf } = candidates[i] ?? { kind: 'open' as const, edtf: undefined };
        const label = gold.some((row) => isTimeOf(row, kind, edtf));
        yield { features, label, folder: example.folder, group };
      }
    }
  }
}

function isTimeOf(row: AnnotatedRating, kind: 'date' | 'news' | 'open', edtf: string | undefined): boolean {
  if (kind === 'news') return row.which === 'news';
  if (kind === 'open') return row.which !== 'news' && row.inspection === null;
  return isInYear(edtf, row.inspection);
}

/** What left-out models would draft of an article. */
export function statedWithout(example: ArticleExamples, models: LeftOutRatings): readonly StatedRating[] {
  const own = modelsWithout(models, example.folder);
  const newsFor = newsBy(example, models.news);
  return draftsOf(example.passages, example.context, own, newsFor).map(statedBy);
}

function* claimSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
  next: Numbers,
): Iterable<Sample> {
  for (const own of groupedBy(examples, ({ folder }) => folder).values()) {
    const read = own.map((example) => ({ example, stated: statedWithout(example, models) }));
    const others = corroborate(read.flatMap(({ stated }) => stated));
    for (const { example, stated } of read)
      for (const one of stated)
        yield {
          features: claimFeatures(one, others(one)),
          label: goldOf(example, one) !== undefined,
          folder: example.folder,
          group: next(),
        };
  }
}

/** The annotated rating that a statement gives: council, area and grade in the same sentence. */
export function goldOf(
  { annotations }: ArticleExamples,
  { reading, council, area, grade }: Pick<StatedRating, 'reading' | 'council' | 'area' | 'grade'>,
): AnnotatedRating | undefined {
  const sentence = reading.sentence.span;
  return annotations.ratings.find(
    ({ row, quotes, mentions }) =>
      row.area === area &&
      row.grade === grade &&
      isSameCouncil(row.council, council) &&
      quotes.some((quote) => touches(quote, sentence)) &&
      mentions.some((mention) => touches(mention, sentence)),
  )?.row;
}
