import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { areaCandidates } from './area-features.ts';
import { contextOf } from './article-context.ts';
import { councilCandidates } from './council-features.ts';
import { decisionsOf } from './decide.ts';
import { chosen, type Decided, isLikely, judged, sayTime } from './decided.ts';
import { explainAgreement } from './explain-agreement.ts';
import { mentionsOf } from './grade-mentions.ts';
import type { PlacedGrade } from './neighbours.ts';
import { type News, newsOf } from './news.ts';
import { isGraded, passagesOf } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';
import type { RatingModels } from './rating-models.ts';
import { timeCandidates } from './time-features.ts';

/** A grade's words in an article, with the decisions about them, the likeliest choices first. */
export interface ExplainedGrade extends PlacedGrade {
  readonly decided: readonly Decided[];
}

/** Why the grades of an article were read as they were. */
export function explainRatings(
  article: Article,
  read: ArticleReading,
  vocabulary: Vocabulary,
  models: RatingModels,
): readonly ExplainedGrade[] {
  const passages = passagesOf(article, read);
  const context = contextOf(article, passages, vocabulary);
  const newsFor = (council: string): News => newsOf(passages, council, models.news);
  const mentions = mentionsOf(passages, context, models);
  const decisions = decisionsOf(passages, context, models, newsFor);
  return passages.flatMap((passage) =>
    passage.items.flatMap((item, at): readonly ExplainedGrade[] => {
      if (!isGraded(item)) return [];
      const councils = chosen(
        'council',
        models.council,
        councilCandidates(passage, at, context.kinds),
        (one) => one.council,
      );
      const decision = decisions.find((one) => one.passage === passage && one.at === at);
      const news = decision?.news ?? newsFor(councils[0]?.choice ?? '');
      const times = timeCandidates(passage, at, news, context.told);
      return [
        {
          passage,
          at,
          decided: [
            ...judged('rating', models.rating, [{ choice: 'yes', features: ratingFeatures(passage, at) }]),
            ...judged(
              'area',
              models.area,
              areaCandidates(passage, at, context).map(({ area, features }) => ({ choice: area, features })),
            ).filter(isLikely),
            ...councils,
            ...chosen('time', models.time, times, sayTime),
            ...explainAgreement({ passage, at }, mentions, decisions, models),
          ],
        },
      ];
    }),
  );
}
