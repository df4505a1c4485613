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
import { type LeftOutRatings, modelsWithout } from './folds.ts';
import { type ArticleExamples, goldOf, isSameCouncil, type MentionExample } from './rating-examples.ts';
import { isTimeOf } from './rating-samples.ts';
import type { Sample } from './samples.ts';

/** Councils as left-out models see them, the grades around heard. */
export function* councilAgreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
): Iterable<Sample> {
  for (const { folder, context, mentions } of examples) {
    const found = mentionsOf(context, modelsWithout(models, folder));
    for (const [index, { passage, at, candidates }] of found.entries()) {
      const mention = exampleAt(mentions, { passage, at });
      if (mention === undefined || mention.gold.length === 0 || mention.isAmbiguous) continue;
      const group = {};
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
): Iterable<Sample> {
  for (const { example, decisions } of decidedWithout(examples, models))
    for (const [index, { passage, at, council }] of decisions.entries()) {
      const mention = exampleAt(example.mentions, { passage, at });
      const gold = (mention?.gold ?? []).filter((row) => isSameCouncil(row.council, council));
      if (gold.length === 0 || mention?.isAmbiguous) continue;
      for (const [area, features] of areaAgreement(decisions, index))
        yield { features, label: gold.some((row) => row.area === area), folder: example.folder };
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
      decisions: decisionsOf(example.context, own, newsBy(example.context.passages, own.news)),
    };
  }
}

/** Times as left-out models see them, the grades around heard. */
export function* timeAgreementSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
): Iterable<Sample> {
  for (const { example, decisions } of decidedWithout(examples, models))
    for (const [index, { passage, at, candidates }] of decisions.entries()) {
      const gold = exampleAt(example.mentions, { passage, at })?.gold ?? [];
      if (gold.length === 0) continue;
      const group = {};
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
  return draftsOf(example.context, own, newsBy(example.context.passages, own.news)).map(statedBy);
}

/** Whether all of a statement is right, the others of its folder heard. */
export function* claimSamples(
  examples: readonly ArticleExamples[],
  models: LeftOutRatings,
): Iterable<Sample> {
  for (const own of groupedBy(examples, ({ folder }) => folder).values()) {
    const read = own.map((example) => ({ example, stated: statedWithout(example, models) }));
    const others = corroborate(read.flatMap(({ stated }) => stated));
    for (const { example, stated } of read)
      for (const one of stated)
        yield {
          features: claimFeatures(one, others(one)),
          label: isStated(example, one),
          folder: example.folder,
        };
  }
}

/** Whether a rating is annotated as a statement gives it, its words in the same sentence. */
const isStated = ({ annotations }: ArticleExamples, stated: StatedRating): boolean =>
  goldOf(annotations, stated).some(({ mentions }) =>
    mentions.some((mention) => touches(mention, stated.reading.sentence.span)),
  );
