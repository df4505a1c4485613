import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { type Contribution, contributionsOf } from '../scoring/contributions.ts';
import type { Features } from '../scoring/features.ts';
import { choose, type Model, probabilityOf } from '../scoring/model.ts';
import { areaAgreement } from './area-agreement.ts';
import { areaCandidates } from './area-features.ts';
import { contextOf } from './article-context.ts';
import { councilAgreement } from './council-agreement.ts';
import { councilCandidates } from './council-features.ts';
import { type Decision, decisionsOf } from './decide.ts';
import { type GradeMention, mentionsOf } from './grade-mentions.ts';
import { type News, newsOf } from './news.ts';
import { isGraded, type Passage, passagesOf } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';
import type { RatingModels } from './rating-models.ts';
import { timeAgreement } from './time-agreement.ts';
import type { TimeCandidate } from './time-candidate.ts';
import { timeCandidates } from './time-features.ts';

type Look = 'rating' | 'area' | 'council' | 'time';

/** One decision about a grade's words: what may be chosen, how likely it is, and what weighed most. */
export interface Decided {
  readonly decision: Look | `${Exclude<Look, 'rating'>}, the grades around heard`;
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
      const news = newsFor(councils[0]?.choice ?? '');
      const isHere = (one: { readonly passage: Passage; readonly at: number }): boolean =>
        one.passage === passage && one.at === at;
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
            ...heard(mentions, mentions.findIndex(isHere), decisions, decisions.findIndex(isHere), models),
          ],
        },
      ];
    }),
  );
}

const sayTime = ({ kind, edtf }: Pick<TimeCandidate, 'kind' | 'edtf'>): string =>
  edtf === undefined ? kind : `${kind} ${edtf}`;

/** The second look at council, area and time: nothing where the first found the words to be no rating. */
function heard(
  mentions: readonly GradeMention[],
  mentionAt: number,
  decisions: readonly Decision[],
  decisionAt: number,
  models: RatingModels,
): readonly Decided[] {
  const [mention, decision] = [mentions[mentionAt], decisions[decisionAt]];
  if (!mention || !decision) return [];
  const councils = councilAgreement(mentions, mentionAt);
  const times = timeAgreement(decisions, decisionAt);
  return [
    ...chosen(
      'council, the grades around heard',
      models.councilAgreement,
      mention.candidates.map(({ council }, i) => ({ council, features: councils[i] ?? [] })),
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
      decision.candidates.map(({ kind, edtf }, i) => ({
        kind,
        ...(edtf === undefined ? {} : { edtf }),
        features: times[i] ?? [],
      })),
      sayTime,
    ),
  ];
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
