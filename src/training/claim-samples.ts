import { touches } from '../knowledge/article.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { areaAgreement } from '../ratings/area-agreement.ts';
import { corroborate } from '../ratings/corroboration.ts';
import { councilAgreement } from '../ratings/council-agreement.ts';
import { decisionsOf, draftsOf } from '../ratings/decide.ts';
import { mentionsOf } from '../ratings/grade-mentions.ts';
import { claimFeatures } from '../ratings/likely-rating.ts';
import type { Decision, PlacedGrade } from '../ratings/neighbours.ts';
import { newsBy } from '../ratings/news.ts';
import { statedBy } from '../ratings/read-ratings.ts';
import type { StatedRating } from '../ratings/stated-rating.ts';
import { timeAgreement } from '../ratings/time-agreement.ts';
import type { AnnotatedRating } from './annotated-folder.ts';
import { type LeftOutRatings, modelsWithout } from './left-out-ratings.ts';
import { type ArticleExamples, isSameCouncil, type MentionExample } from './rating-examples.ts';
import { isTimeOf, type Numbers } from './rating-samples.ts';
import type { Sample } from './samples.ts';

/** Councils as left-out models see them, the grades around heard. */
export function* councilAgreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
  next: Numbers,
): Iterable<Sample> {
  for (const { folder, passages, context, mentions } of examples) {
    const found = mentionsOf(passages, context, modelsWithout(models, folder));
    for (const [index, { passage, at, candidates }] of found.entries()) {
      const mention = exampleAt(mentions, { passage, at });
      if (mention === undefined || mention.gold.length === 0 || mention.isAmbiguous) continue;
      const group = next();
      for (const [i, features] of councilAgreement(found, index).entries()) {
        const { council = '' } = candidates[i] ?? {};
        const label = mention.gold.some((row) => isSameCouncil(row.council, council));
        yield { features, label, folder, group };
      }
    }
  }
}

/** Areas as left-out models see them, the grade's other areas and the grades around heard. */
export function* areaAgreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
  next: Numbers,
): Iterable<Sample> {
  for (const { example, decisions } of decidedWithout(examples, models))
    for (const [index, { passage, at, council }] of decisions.entries()) {
      const mention = exampleAt(example.mentions, { passage, at });
      const gold = (mention?.gold ?? []).filter((row) => isSameCouncil(row.council, council));
      if (gold.length === 0 || mention?.isAmbiguous) continue;
      for (const [area, features] of areaAgreement(decisions, index))
        yield {
          features,
          label: gold.some((row) => row.area === area),
          folder: example.folder,
          group: next(),
        };
    }
}

/** What was annotated of a grade's word. */
const exampleAt = (
  mentions: readonly MentionExample[],
  { passage, at }: PlacedGrade,
): MentionExample | undefined => mentions.find((one) => one.passage === passage && one.at === at);

/** What left-out models decide of each grade's word, its neighbours not heard. */
function* decidedWithout(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
): Iterable<{ readonly example: ArticleExamples; readonly decisions: readonly Decision[] }> {
  for (const example of examples) {
    const own = modelsWithout(models, example.folder);
    yield {
      example,
      decisions: decisionsOf(example.passages, example.context, own, newsBy(example.passages, own.news)),
    };
  }
}

/** Times as left-out models see them, the grades around heard. */
export function* timeAgreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
  next: Numbers,
): Iterable<Sample> {
  for (const { example, decisions } of decidedWithout(examples, models))
    for (const [index, { passage, at, candidates }] of decisions.entries()) {
      const gold = exampleAt(example.mentions, { passage, at })?.gold ?? [];
      if (gold.length === 0) continue;
      const group = next();
      for (const [i, features] of timeAgreement(decisions, index).entries()) {
        const { kind, edtf } = candidates[i] ?? { kind: 'open' as const, edtf: undefined };
        const label = gold.some((row) => isTimeOf(row, kind, edtf));
        yield { features, label, folder: example.folder, group };
      }
    }
}

/** What left-out models would draft of an article. */
function statedWithout(example: ArticleExamples, models: LeftOutRatings): readonly StatedRating[] {
  const own = modelsWithout(models, example.folder);
  const newsFor = newsBy(example.passages, own.news);
  return draftsOf(example.passages, example.context, own, newsFor).map(statedBy);
}

/** Whether all of a statement is right, the others of its folder heard. */
export function* claimSamples(
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
function goldOf(
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
