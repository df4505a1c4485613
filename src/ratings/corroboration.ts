import type { Article } from '../knowledge/article.ts';
import { likelihood, type StatedRating } from './stated-rating.ts';

/** What other statements say of the same council and area: how likely the likeliest of them is, from 0 to 1. */
export interface Corroboration {
  /** The same grade, elsewhere in the article. */
  readonly here: number;
  /** Another grade of the same time, elsewhere in the article. */
  readonly contradictedHere: number;
  /** Another grade of the same time, in the same sentence. */
  readonly contradictedBeside: number;
  /** The same grade, in another article. */
  readonly elsewhere: number;
  /** The same grade of the same year, in another article. */
  readonly inYear: number;
  /** Another grade of the same year, in another article. */
  readonly contradictedInYear: number;
  /** No other article speaks of a grade of the council in this area. */
  readonly isAlone: boolean;
}

/** How likely the likeliest statement of an article is; of the two articles that have the likeliest. */
interface Best {
  first?: { readonly article: Article; readonly likelihood: number };
  second?: Best['first'];
}

/** What a folder says of one council and area. */
interface Heard {
  readonly best: Best;
  /** By grade, and by grade and year. */
  readonly graded: Map<string, Best>;
  readonly inArticle: Map<Article, StatedRating[]>;
}

/** Hears the statements of a whole folder; then tells of each what the others say. */
export function corroborate(all: readonly StatedRating[]): (stated: StatedRating) => Corroboration {
  const folder = new Map<string, Heard>();
  const heardOf = ({ council, area }: StatedRating): Heard =>
    entry(folder, `${council}|${area}`, () => ({ best: {}, graded: new Map(), inArticle: new Map() }));
  const grades = [...new Set(all.map(({ grade }) => grade))];
  for (const stated of all) {
    const { best, graded, inArticle } = heardOf(stated);
    const { grade, year } = stated;
    takeIn(best, stated);
    takeIn(entry(graded, grade, noBest), stated);
    if (year !== undefined) takeIn(entry(graded, `${grade}|${year}`, noBest), stated);
    entry(inArticle, stated.reading.sentence.article, () => []).push(stated);
  }
  return (stated) => {
    const { grade, year, which, when, reading } = stated;
    const { article } = reading.sentence;
    const { best, graded, inArticle } = heardOf(stated);
    const elsewhere = (key: string): number => elsewhereThan(article, graded.get(key));
    const inYear = (other: string): number => (year === undefined ? 0 : elsewhere(`${other}|${year}`));
    const own = inArticle.get(article) ?? [];
    const others = own.filter((one) => one.reading !== reading);
    const sameTime = (one: StatedRating): boolean =>
      one.which === which && one.when?.edtf === when?.edtf && one.grade !== grade;
    return {
      here: most(others.filter((one) => one.grade === grade)),
      contradictedHere: most(others.filter(sameTime)),
      contradictedBeside: most(own.filter((one) => one.reading === reading && sameTime(one))),
      elsewhere: elsewhere(grade),
      inYear: inYear(grade),
      contradictedInYear: Math.max(0, ...grades.map((other) => (other === grade ? 0 : inYear(other)))),
      isAlone: best.second === undefined && (best.first === undefined || best.first.article === article),
    };
  };
}

const noBest = (): Best => ({});

/** The value of a key, made where there is none. */
function entry<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

const most = (some: readonly StatedRating[]): number => Math.max(0, ...some.map(likelihood));

const elsewhereThan = (article: Article, best: Best | undefined): number =>
  (best?.first?.article === article ? best.second : best?.first)?.likelihood ?? 0;

function takeIn(best: Best, stated: StatedRating): void {
  const one = { article: stated.reading.sentence.article, likelihood: likelihood(stated) };
  if (best.first === undefined || one.likelihood > best.first.likelihood) {
    if (best.first !== undefined && best.first.article !== one.article) best.second = best.first;
    best.first = one;
  } else if (
    best.first.article !== one.article &&
    (best.second === undefined || one.likelihood > best.second.likelihood)
  )
    best.second = one;
}
