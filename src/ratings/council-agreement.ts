import { madeOnce } from '../mentions/made-once.ts';
import { type Features, feature, together } from '../scoring/features.ts';
import type { CouncilCandidate } from './council-features.ts';
import { gradeOf, neighboursOf, type PlacedGrade } from './neighbours.ts';

/** A grade's word with the councils that it may be of, before its neighbours are heard. */
export interface CouncilDecision extends PlacedGrade {
  /** How likely it is a rating at all. */
  readonly rating: number;
  /** The likeliest area. */
  readonly area: string;
  readonly candidates: readonly CouncilCandidate[];
  /** The share of each candidate, by the sentence alone. */
  readonly shares: readonly number[];
}

/**
 * What the grades around say of each council that a grade may be of: grades told one after the other are mostly of one
 * council, and one area of a council has one grade. `all` are the decisions of one article, in the order of the text.
 */
export function councilAgreement(all: readonly CouncilDecision[], index: number): readonly Features[] {
  const own = all[index];
  if (!own) return [];
  const { before, after, behind, ahead, around } = neighboursOf(all, index, own);
  const [previous, next] = [before[0], after[0]];
  const same = around.filter((one) => one.area === own.area);
  const here = new Set(own.passage.items.filter(({ kind }) => kind === 'council').map(({ id }) => id));
  const state = here.size === 0 ? 'none here' : here.size === 1 ? 'one here' : 'several here';
  return own.candidates.map(({ council }, i): Features => {
    const heard = (one: CouncilDecision | undefined): number =>
      one ? one.rating * shareOf(one, council) : 0;
    const most = (some: readonly CouncilDecision[]): number =>
      some.reduce((highest, one) => Math.max(highest, heard(one)), 0);
    const place = here.has(council) ? 'named' : 'unnamed';
    const isOwn = own.passage.article.councils.includes(council) ? 'own' : 'other';
    const where = `${place}, ${state}`;
    const unlike = most(same.filter((one) => gradeOf(one) !== gradeOf(own)));
    const alike = most(same.filter((one) => gradeOf(one) === gradeOf(own)));
    return together(
      ['own share', Math.log((own.shares[i] ?? 0) + 1e-3)],
      feature`is ${isOwn} ${where}`,
      [behind, heard(previous)],
      [`${behind}, ${where}`, heard(previous)],
      [ahead, heard(next)],
      [`${ahead}, ${where}`, heard(next)],
      ['farther before', most(before.slice(1))],
      ['farther after', most(after.slice(1))],
      ['said again', alike],
      ['contradicted', unlike],
      [`contradicted, ${where}`, unlike],
      [`in the article, ${isOwn}`, massesOf(all).get(council) ?? 0],
    );
  });
}

/** The share that each council has of an article's ratings; an article may have thousands. */
const massesOf = madeOnce((all: readonly CouncilDecision[]): ReadonlyMap<string, number> => {
  const masses = new Map<string, number>();
  for (const { candidates, shares, rating } of all)
    for (const [i, { council }] of candidates.entries())
      masses.set(council, (masses.get(council) ?? 0) + rating * (shares[i] ?? 0));
  const whole = all.reduce((sum, { rating }) => sum + rating, 0) || 1;
  return new Map([...masses].map(([council, mass]) => [council, mass / whole]));
});

const shareOf = ({ candidates, shares }: CouncilDecision, council: string): number =>
  shares[candidates.findIndex((one) => one.council === council)] ?? 0;
