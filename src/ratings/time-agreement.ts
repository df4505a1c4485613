import { type Features, feature, together } from '../scoring/features.ts';
import { type Decision, heardAround, neighboursOf } from './neighbours.ts';
import type { NewsTime, TimeCandidate } from './time-relation.ts';

/**
 * What the grades around say of each time that a grade may be of: grades told one after the other are mostly of one time;
 * one area has one grade at a time. `all` are the decisions of one article, in the order of the text.
 */
export function timeAgreement(all: readonly Decision[], index: number): readonly Features[] {
  const own = all[index];
  if (!own) return [];
  const neighbours = neighboursOf(all, index, own, ({ council }) => council === own.council);
  const same = neighbours.around.filter((one) => one.area === own.area && one.rating > 0.5);
  const isOwn = own.passage.article.councils.includes(own.council) ? 'own' : 'other';
  return own.candidates.map(({ kind }, i): Features => {
    const key = own.keys[i];
    return together(
      ['own share', Math.log((own.shares[i] ?? 0) + 1e-3)],
      feature`is ${kind}`,
      feature`is ${kind} of ${isOwn}`,
      heardAround(own, neighbours, same, (one) => shareOf(one, key), kind),
    );
  });
}

/** What time a candidate is: those of the same year are one. */
export function timeKey({ kind, edtf }: TimeCandidate, news: NewsTime): string {
  const year = (kind === 'news' ? news.edtf : edtf)?.slice(0, 4);
  return kind === 'open' ? 'open' : (year ?? kind);
}

const shareOf = ({ keys, shares }: Decision, key: string | undefined): number =>
  shares.reduce((sum, share, i) => sum + (keys[i] === key ? share : 0), 0);
