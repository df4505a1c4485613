import { likelihood, type StatedRating } from './stated-rating.ts';

/** What other statements say of the same council and area: how likely the likeliest of them is, from 0 to 1. */
export interface Corroboration {
  /** The same grade, elsewhere in the article. */
  readonly here: number;
  /** Another grade of the same time, elsewhere in the article. */
  readonly contradictedHere: number;
  /** The same grade, in another article. */
  readonly elsewhere: number;
  /** The same grade of the same year, in another article. */
  readonly inYear: number;
  /** Another grade of the same year, in another article. */
  readonly contradictedInYear: number;
  /** No other article speaks of a grade of the council in this area. */
  readonly isAlone: boolean;
}

/** The likeliest statement of each of the two articles that have the likeliest. */
type Best = readonly StatedRating[];

const articleOf = ({ reading }: StatedRating) => reading.sentence.article;

/** Hears the statements of a whole folder; then tells of each what the others say. */
export function corroborate(all: readonly StatedRating[]): (stated: StatedRating) => Corroboration {
  const best = new Map<string, Best>();
  const inArticle = new Map<string, StatedRating[]>();
  const grades = new Set(all.map(({ grade }) => grade));
  for (const stated of all) {
    const { council, area, grade, year } = stated;
    const of = `${council}|${area}`;
    for (const key of [of, `${of}|${grade}`, ...(year === undefined ? [] : [`${of}|${grade}|${year}`])])
      best.set(key, withBetter(best.get(key) ?? [], stated));
    const here = `${articleOf(stated).id}|${of}`;
    const known = inArticle.get(here);
    if (known) known.push(stated);
    else inArticle.set(here, [stated]);
  }
  return (stated) => {
    const { council, area, grade, year, which, when, reading } = stated;
    const of = `${council}|${area}`;
    const elsewhere = (key: string): number =>
      most((best.get(key) ?? []).filter((one) => articleOf(one) !== articleOf(stated)));
    const inYear = (other: string): number => (year === undefined ? 0 : elsewhere(`${of}|${other}|${year}`));
    const others = (inArticle.get(`${articleOf(stated).id}|${of}`) ?? []).filter(
      (one) => one.reading !== reading,
    );
    const sameTime = (one: StatedRating): boolean =>
      one.which === which && one.when?.edtf === when?.edtf && one.grade !== grade;
    return {
      here: most(others.filter((one) => one.grade === grade)),
      contradictedHere: most(others.filter(sameTime)),
      elsewhere: elsewhere(`${of}|${grade}`),
      inYear: inYear(grade),
      contradictedInYear: Math.max(0, ...[...grades].filter((other) => other !== grade).map(inYear)),
      isAlone: (best.get(of) ?? []).every((one) => articleOf(one) === articleOf(stated)),
    };
  };
}

const most = (some: readonly StatedRating[]): number => Math.max(0, ...some.map(likelihood));

function withBetter(best: Best, stated: StatedRating): Best {
  const others = best.filter((one) => articleOf(one) !== articleOf(stated));
  const own = best.find((one) => articleOf(one) === articleOf(stated));
  const better = own && likelihood(own) >= likelihood(stated) ? own : stated;
  return [...others, better].toSorted((a, b) => likelihood(b) - likelihood(a)).slice(0, 2);
}
