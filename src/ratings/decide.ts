import { choose, likeliest, probabilityOf, shares } from '../scoring/model.ts';
import { areaAgreement } from './area-agreement.ts';
import type { ArticleContext } from './article-context.ts';
import { councilAgreement } from './council-agreement.ts';
import { listedWith } from './council-features.ts';
import { FAINT, mentionsOf } from './grade-mentions.ts';
import type { RatingModels } from './models.ts';
import type { Decision, GradeMention, PlacedGrade } from './neighbours.ts';
import type { News } from './news.ts';
import type { Passage } from './passage.ts';
import type { StatedRating } from './stated-rating.ts';
import { timeAgreement, timeKey } from './time-agreement.ts';
import { timeCandidates } from './time-features.ts';
import { isToCome, type TimeCandidate } from './time-relation.ts';

/** What one grade's word may state: one area, council and time, and how sure each decision is. */
export interface Draft extends PlacedGrade {
  readonly grade: string;
  readonly area: string;
  readonly council: string;
  readonly time: TimeCandidate;
  readonly news: News;
  readonly parts: StatedRating['parts'];
}

/** What is decided of each grade's word of an article, its times by its sentence alone; of a list of councils, for each. */
export function decisionsOf(
  context: ArticleContext,
  models: Pick<RatingModels, 'rating' | 'area' | 'council' | 'councilAgreement' | 'time'>,
  newsFor: (council: string) => News,
): readonly Decision[] {
  const mentions = mentionsOf(context, models);
  return mentions.flatMap((mention, index): readonly Decision[] => {
    const { passage, at } = mention;
    const owners = ownersOf(mention, shares(models.councilAgreement, councilAgreement(mentions, index)));
    return owners.councils.map((council) => {
      const news = newsFor(council);
      const candidates = timeCandidates(passage, at, news, context.told);
      return {
        ...mention,
        council,
        news,
        candidates,
        shares: choose(models.time, candidates).all,
        keys: candidates.map((one) => timeKey(one, news)),
        owner: owners.probability,
      };
    });
  });
}

/** Everything that the grades of an article may state. */
export function draftsOf(
  context: ArticleContext,
  models: RatingModels,
  newsFor: (council: string) => News,
): readonly Draft[] {
  const decisions = decisionsOf(context, models, newsFor);
  return decisions.flatMap((decision, index): readonly Draft[] => {
    const { passage, at, council, rating, news, owner, candidates } = decision;
    const areas = areaAgreement(decisions, index)
      .map(([area, features]) => [area, probabilityOf(models.areaAgreement, features)] as const)
      .filter(([, p]) => p >= FAINT);
    const times = shares(models.timeAgreement, timeAgreement(decisions, index));
    const best = likeliest(times);
    const chosen = candidates[best];
    if (!chosen) return [];
    return timesListed(passage, chosen).flatMap((time) =>
      areas.map(([area, p]) => ({
        passage,
        at,
        grade: passage.items[at]?.id ?? '',
        area,
        council,
        time,
        news,
        parts: { rating, area: p, council: owner, time: times[best] ?? 0, rival: rivalOf(areas, area) },
      })),
    );
  });
}

/** The likeliest area but one. */
const rivalOf = (areas: readonly (readonly [string, number])[], area: string): number =>
  Math.max(0, ...areas.filter(([other]) => other !== area).map(([, p]) => p));

/** The council that a grade is of, with those that stand in one list with it. */
function ownersOf(
  { passage, at, candidates }: GradeMention,
  all: readonly number[],
): { readonly councils: readonly string[]; readonly probability: number } {
  const owner = candidates[likeliest(all)]?.council;
  if (owner === undefined) return { councils: [], probability: 0 };
  const councils = listedWith(passage.items, owner, at);
  const together = all.filter((_, i) => councils.includes(candidates[i]?.council ?? ''));
  return { councils, probability: together.reduce((sum, share) => sum + share, 0) };
}

/** "In 2010 and 2012": each of the dates that stand in one list with the chosen one. */
function timesListed({ article, items, reading }: Passage, chosen: TimeCandidate): readonly TimeCandidate[] {
  const at = items.findIndex(({ kind, id }) => kind === 'date' && reading.dates[Number(id)] === chosen.date);
  if (at < 0 || chosen.edtf === undefined) return [chosen];
  const isJoint = (i: number): boolean => items[i]?.key === 'and' && items[i + 1]?.kind === 'date';
  const before = items[at - 1]?.key === 'and' && items[at - 2]?.kind === 'date' ? [at - 2] : [];
  const places = [...before, at, ...(isJoint(at + 1) ? [at + 2] : [])];
  return places.flatMap((i): readonly TimeCandidate[] => {
    const date = reading.dates[Number(items[i]?.id)];
    if (i === at) return [chosen];
    if (date?.edtf === undefined || isToCome(article, date.edtf, date.known)) return [];
    return [{ ...chosen, date, edtf: date.edtf, known: date.known }];
  });
}
