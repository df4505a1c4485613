import { type Features, feature } from '../scoring/features.ts';
import { gradeOf, neighboursOf, type PlacedGrade } from './neighbours.ts';
import type { NewsTime, TimeCandidate } from './time-candidate.ts';

/** A grade's word of one council with the times that it may be of, before its neighbours are heard. */
export interface TimeDecision extends PlacedGrade {
  readonly council: string;
  /** How likely it is a rating at all. */
  readonly rating: number;
  /** The likeliest area. */
  readonly area: string;
  readonly news: NewsTime;
  readonly candidates: readonly TimeCandidate[];
  /** The share of each candidate, by the sentence alone. */
  readonly shares: readonly number[];
  /** Of each candidate: those of the same year are one time. */
  readonly keys: readonly string[];
}

/**
 * What the grades around say of each time that a grade may be of: grades told one after the other are mostly of one time;
 * one area has one grade at a time. `all` are the decisions of one article, in the order of the text.
 */
export function timeAgreement(all: readonly TimeDecision[], index: number): readonly Features[] {
  const own = all[index];
  if (!own) return [];
  const isOfCouncil = (one: TimeDecision): boolean => one.council === own.council;
  const { before, after, behind, ahead, around } = neighboursOf(all, index, own, isOfCouncil);
  const same = around.filter((one) => one.area === own.area && one.rating > 0.5);
  const [alike, unlike] = [true, false].map((wanted) =>
    same.filter((one) => (gradeOf(one) === gradeOf(own)) === wanted),
  );
  const [previous, next] = [before[0], after[0]];
  const isOwn = own.passage.article.councils.includes(own.council);
  return own.candidates.map(({ kind }, i): Features => {
    const key = own.keys[i];
    const heard = (one: TimeDecision | undefined): number => (one ? one.rating * shareOf(one, key) : 0);
    const most = (some: readonly TimeDecision[] = []): number =>
      some.reduce((highest, one) => Math.max(highest, heard(one)), 0);
    const contradicted = most(unlike);
    return [
      ['own share', Math.log((own.shares[i] ?? 0) + 1e-3)],
      feature`is ${kind}`,
      feature`is ${kind} of ${isOwn ? 'own' : 'other'}`,
      [behind, heard(previous)],
      [`${behind}, ${kind}`, heard(previous)],
      [ahead, heard(next)],
      [`${ahead}, ${kind}`, heard(next)],
      ['farther before', most(before.slice(1))],
      ['farther after', most(after.slice(1))],
      ['said again', most(alike)],
      ['contradicted', contradicted],
      [`contradicted, ${kind}`, contradicted],
    ];
  });
}

/** What time a candidate is: those of the same year are one. */
export function timeKey({ kind, edtf }: TimeCandidate, news: NewsTime): string {
  const year = (kind === 'news' ? news.edtf : edtf)?.slice(0, 4);
  return kind === 'open' ? 'open' : (year ?? kind);
}

function shareOf({ keys, shares }: TimeDecision, key: string | undefined): number {
  return shares.reduce((sum, share, i) => sum + (keys[i] === key ? share : 0), 0);
}
