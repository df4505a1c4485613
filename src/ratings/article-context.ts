import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { DateMention } from '../mentions/dates.ts';
import { type CouncilKinds, councilKinds } from './council-kinds.ts';
import type { Passage } from './passage.ts';

/** What the decisions about one article have in common. */
export interface ArticleContext {
  /** All areas that the vocabulary knows, the whole (`overall`) first. */
  readonly areas: readonly string[];
  /** Where the article names areas: the sentences, in order. */
  readonly named: ReadonlyMap<string, readonly Passage[]>;
  /** Areas that were judged at the time that the article tells of. */
  readonly judged: ReadonlySet<string>;
  /** What kind of council each is that the article names. */
  readonly kinds: CouncilKinds;
  /** Dates beside a grade or an inspection, wherever the article gives them. */
  readonly told: readonly ToldTime[];
}

/** What all passages of one article have in common. */
export function contextOf(
  article: Article,
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): ArticleContext {
  const told = passages.flatMap(({ reading }) =>
    reading.dates.flatMap(({ edtf, known }) =>
      edtf !== undefined && known === 'stated' ? [edtf.slice(0, 4)] : [],
    ),
  );
  const year = Number(article.published?.slice(0, 4) ?? told.sort().at(-1) ?? Number.NaN);
  const judged = vocabulary.frameworks
    .filter(({ from, to }) => year >= from && year <= (to ?? 9999))
    .flatMap(({ areas }) => areas);
  return {
    areas: vocabulary.areas.map(({ id }) => id),
    named: namedAreas(passages),
    judged: new Set(['overall', ...judged]),
    kinds: councilKinds(passages),
    told: toldTimes(passages),
  };
}

/** The sentences in which an article names each area by one of its names. */
function namedAreas(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const named = new Map<string, Passage[]>();
  for (const passage of passages) {
    const areas = passage.items.filter(({ kind, loose }) => kind === 'area' && !loose).map(({ id }) => id);
    for (const area of new Set(areas)) named.set(area, [...(named.get(area) ?? []), passage]);
  }
  return named;
}

/** A date that an article gives beside a grade or an inspection, and where. */
export interface ToldTime {
  readonly date: DateMention;
  readonly of: Passage;
}

/** So many times an article may tell of elsewhere: hardly any has as many. */
const MOST_TOLD = 24;

/** The dates of an article in sentences that tell of grades or inspections: what "the previous inspection" may be. */
function toldTimes(passages: readonly Passage[]): readonly ToldTime[] {
  return passages
    .filter(({ items }) => items.some(({ kind, key }) => kind === 'grade' || key === 'inspect'))
    .flatMap((of) => of.reading.dates.filter(({ edtf }) => edtf !== undefined).map((date) => ({ date, of })))
    .filter(({ date, of }, i, all) => {
      const same = all.findIndex((one) => one.date.edtf === date.edtf);
      // A second place of the same date is needed where the first is the grade's own sentence.
      return (
        same === i ||
        (all[same]?.of !== of && i === all.findIndex((one, k) => k > same && one.date.edtf === date.edtf))
      );
    })
    .slice(0, MOST_TOLD);
}
