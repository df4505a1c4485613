import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { areaAgreement } from './area-agreement.ts';
import { areaCandidates } from './area-features.ts';
import { contextOf } from './article-context.ts';
import { councilAgreement } from './council-agreement.ts';
import { councilCandidates } from './council-features.ts';
import { decisionsOf } from './decide.ts';
import { chosen, type Decided, isLikely, judged, sayTime } from './decided.ts';
import { mentionsOf } from './grade-mentions.ts';
import type { RatingModels } from './models.ts';
import type { Decision, GradeMention, PlacedGrade } from './neighbours.ts';
import { newsBy } from './news.ts';
import { isGraded } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';
import { timeAgreement } from './time-agreement.ts';
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
  const context = contextOf(article, read, vocabulary);
  const newsFor = newsBy(context.passages, models.news);
  const mentions = mentionsOf(context, models);
  const decisions = decisionsOf(context, models, newsFor);
  return context.passages.flatMap((passage) =>
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

/** The second look at council, area and time: nothing where the first found the words to be no rating. */
function explainAgreement(
  grade: PlacedGrade,
  mentions: readonly GradeMention[],
  decisions: readonly Decision[],
  models: RatingModels,
): readonly Decided[] {
  const isHere = (one: PlacedGrade): boolean => one.passage === grade.passage && one.at === grade.at;
  const [mentionAt, decisionAt] = [mentions.findIndex(isHere), decisions.findIndex(isHere)];
  const [mention, decision] = [mentions[mentionAt], decisions[decisionAt]];
  if (!mention || !decision) return [];
  const councils = councilAgreement(mentions, mentionAt);
  const times = timeAgreement(decisions, decisionAt);
  return [
    ...chosen(
      'council, the grades around heard',
      models.councilAgreement,
      mention.candidates.map((one, i) => ({ ...one, features: councils[i] ?? [] })),
      ({ council }) => council,
    ),
    ...judged(
      'area, the grades around heard',
      models.areaAgreement,
      areaAgreement(decisions, decisionAt).map(([choice, features]) => ({ choice, features })),
    ).filter(isLikely),
    ...chosen(
      'time, the grades around heard',
      models.timeAgreement,
      decision.candidates.map((one, i) => ({ ...one, features: times[i] ?? [] })),
      sayTime,
    ),
  ];
}
