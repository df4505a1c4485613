import { madeOnce } from '../mentions/made-once.ts';
import { type Features, feature, together } from '../scoring/features.ts';
import { columnStateOf } from './council-features.ts';
import { type GradeMention, heardAround, neighboursOf } from './neighbours.ts';
import { idsOf } from './sequence.ts';

/**
 * What the grades around say of each council that a grade may be of: grades told one after the other are mostly of one
 * council, and one area of a council has one grade. `all` are the decisions of one article, in the order of the text.
 */
export function councilAgreement(all: readonly GradeMention[], index: number): readonly Features[] {
  const own = all[index];
  if (!own) return [];
  const neighbours = neighboursOf(all, index, own);
  const same = neighbours.around.filter((one) => one.area === own.area);
  const here = new Set(idsOf(own.passage.items, 'council'));
  const state = here.size === 0 ? 'none here' : here.size === 1 ? 'one here' : 'several here';
  const columns = columnStateOf(own.passage, own.at);
  return own.candidates.map(({ council }, i): Features => {
    const isOwn = own.passage.article.councils.includes(council) ? 'own' : 'other';
    const where = `${here.has(council) ? 'named' : 'unnamed'}, ${state}`;
    const column = columns(council);
    return together(
      ['own share', Math.log((own.shares[i] ?? 0) + 1e-3)],
      feature`is ${isOwn} ${where}`,
      column !== 'no column' && feature`is in ${column}`,
      heardAround(own, neighbours, same, (one) => shareOf(one, council), where),
      [`in the article, ${isOwn}`, massesOf(all).get(council) ?? 0],
    );
  });
}

/** The share that each council has of an article's ratings; an article may have thousands. */
const massesOf = madeOnce((all: readonly GradeMention[]): ReadonlyMap<string, number> => {
  const masses = new Map<string, number>();
  for (const { candidates, shares, rating } of all)
    for (const [i, { council }] of candidates.entries())
      masses.set(council, (masses.get(council) ?? 0) + rating * (shares[i] ?? 0));
  const whole = all.reduce((sum, { rating }) => sum + rating, 0) || 1;
  return new Map([...masses].map(([council, mass]) => [council, mass / whole]));
});

const shareOf = ({ candidates, shares }: GradeMention, council: string): number =>
  shares[candidates.findIndex((one) => one.council === council)] ?? 0;
