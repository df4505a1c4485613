import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { DateMention } from '../mentions/dates.ts';
import { groupedByEach } from '../mentions/grouped-by.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { type Passage, passagesOf } from './passage.ts';
import { namedAreas } from './sequence.ts';

/** What the decisions about one article have in common. */
export interface ArticleContext {
  /** Its sentences in their places, in order. */
  readonly passages: readonly Passage[];
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

/** The sentences of an article in their places, with what they have in common. */
export function contextOf(article: Article, read: ArticleReading, vocabulary: Vocabulary): ArticleContext {
  const passages = passagesOf(article, read);
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
    passages,
    areas: vocabulary.areas.map(({ id }) => id),
    named: groupedByEach(passages, ({ items }) => namedAreas(items)),
    judged: new Set(['overall', ...judged]),
    kinds: councilKinds(passages),
    told: toldTimes(passages),
  };
}

/** What kind of council each is, by the words that an article puts behind its name. */
export type CouncilKinds = ReadonlyMap<string, ReadonlySet<string>>;

/** Stems of words for a council of a kind: "the county". */
export const KINDS = ['counti', 'citi', 'borough', 'town', 'district', 'island', 'trust'] as const;

/** The kinds of the councils that an article names: "Xton City Council", "Yshire". */
function councilKinds(passages: readonly Passage[]): CouncilKinds {
  const kinds = new Map<string, Set<string>>();
  for (const { items } of passages)
    items.forEach(({ kind, id }, i) => {
      if (kind !== 'council') return;
      const known = kinds.get(id) ?? new Set<string>();
      kinds.set(id, known);
      if (/shire$/u.test(id)) known.add('counti');
      for (const word of KINDS)
        if (items.slice(i + 1, i + 4).some(({ key }) => key === word)) known.add(word);
    });
  return kinds;
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
