import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { type Contribution, contributionsOf } from '../scoring/contributions.ts';
import type { Features } from '../scoring/features.ts';
import { choose, type Model, probabilityOf } from '../scoring/model.ts';
import { areaCandidates } from './area-features.ts';
import { contextOf } from './article-context.ts';
import { councilCandidates } from './council-features.ts';
import { newsOf } from './news.ts';
import { isGraded, type Passage, passagesOf } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';
import type { RatingModels } from './rating-models.ts';
import { timeCandidates } from './time-features.ts';

/** One decision about a grade's words: what may be chosen, how likely it is, and what weighed most. */
export interface Decided {
  readonly decision: 'rating' | 'area' | 'council' | 'time';
  /** An area's id, a council, a date or a word for the time; `yes` for whether it is a rating. */
  readonly choice: string;
  /** From 0 to 1. */
  readonly probability: number;
  /** The strongest first. */
  readonly because: readonly Contribution[];
}

/** A grade's words in an article, with the decisions about them, the likeliest choices first. */
export interface ExplainedGrade {
  readonly passage: Passage;
  /** The grade's place among the passage's items. */
  readonly at: number;
  readonly decided: readonly Decided[];
}

/** Features and choices that are told of each decision. */
const [MOST, CHOICES] = [6, 3];
/** Less likely choices explain nothing. */
const LEAST = 0.05;

/** Why the grades of an article were read as they were. */
export function explainRatings(
  article: Article,
  read: ArticleReading,
  vocabulary: Vocabulary,
  models: RatingModels,
): readonly ExplainedGrade[] {
  const passages = passagesOf(article, read);
  const context = contextOf(article, passages, vocabulary);
  return passages.flatMap((passage) =>
    passage.items.flatMap((item, at): readonly ExplainedGrade[] => {
      if (!isGraded(item)) return [];
      const councils = chosen(
        'council',
        models.council,
        councilCandidates(passage, at, context.kinds),
        (one) => one.council,
      );
      const news = newsOf(passages, councils[0]?.choice ?? '', models.news);
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
            ...chosen('time', models.time, times, ({ kind: time, edtf }) =>
              edtf === undefined ? time : `${time} ${edtf}`,
            ),
          ],
        },
      ];
    }),
  );
}

const isLikely = ({ probability }: Decided): boolean => probability >= LEAST;

/** Choices that are decided one by one: each may hold. Of the same choice, the likeliest. */
function judged(
  decision: Decided['decision'],
  model: Model,
  candidates: readonly { readonly choice: string; readonly features: Features }[],
): readonly Decided[] {
  const best = new Map<string, Decided>();
  for (const { choice, features } of candidates) {
    const probability = probabilityOf(model, features);
    if (probability > (best.get(choice)?.probability ?? -1))
      best.set(choice, { decision, choice, probability, because: contributionsOf(model, features, MOST) });
  }
  return likeliest([...best.values()]);
}

/** Choices of which just one holds. */
function chosen<Candidate extends { readonly features: Features }>(
  decision: Decided['decision'],
  model: Model,
  candidates: readonly Candidate[],
  sayChoice: (candidate: Candidate) => string,
): readonly Decided[] {
  const { all } = choose(model, candidates);
  return likeliest(
    candidates.map((candidate, index) => ({
      decision,
      choice: sayChoice(candidate),
      probability: all[index] ?? 0,
      because: contributionsOf(model, candidate.features, MOST),
    })),
  ).filter(isLikely);
}

const likeliest = (decided: readonly Decided[]): readonly Decided[] =>
  decided.toSorted((a, b) => b.probability - a.probability).slice(0, CHOICES);
