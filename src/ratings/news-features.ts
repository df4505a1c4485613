import type { DateMention } from '../mentions/dates.ts';
import { daysBetween, lengthOf } from '../mentions/time.ts';
import { type Features, feature, featureNamer, together } from '../scoring/features.ts';
import { bucket, classOf } from './around-features.ts';
import { columnStateOf } from './council-features.ts';
import { around, type Passage } from './passage.ts';
import { idsOf } from './sequence.ts';
import { isToCome } from './time-relation.ts';

/** When the inspection that an article reports may have been, and what speaks for it. */
export interface NewsCandidate {
  /** A date of the text, a year taken from the date of publication, or none. */
  readonly kind: 'date' | 'published' | 'none';
  readonly edtf?: string;
  readonly known: DateMention['known'];
  readonly date?: DateMention;
  readonly passage?: Passage;
  readonly features: Features;
}

/** The times at which inspectors may have come for the inspection that is the article's news of a council. */
export function newsCandidates(passages: readonly Passage[], council: string): readonly NewsCandidate[] {
  const published = passages[0]?.article.published;
  const own = (passages[0]?.article.councils ?? []).includes(council) ? 'own' : 'other';
  const dates = passages.flatMap((passage) =>
    passage.items.flatMap((item, i): NewsCandidate[] => {
      const date = item.kind === 'date' ? passage.reading.dates[Number(item.id)] : undefined;
      if (
        date?.edtf === undefined ||
        lengthOf(date.edtf) >= LONGEST ||
        isToCome(passage.article, date.edtf, date.known)
      )
        return [];
      const isClarified = date.known === 'clarified';
      const features = together(
        dateFeatures(passage, i, date.edtf, isClarified ? 'stated' : date.known),
        councilFeatures(passage, i, council),
        isClarified && feature`clarified`,
      );
      return [{ kind: 'date', edtf: date.edtf, known: date.known, date, passage, features }];
    }),
  );
  const near = dates.filter(
    ({ edtf }) =>
      edtf !== undefined && published !== undefined && Math.abs(daysBetween(edtf, published)) < 300,
  );
  const state = `${published === undefined ? 'undated' : 'dated'} ${near.length > 0 ? 'some' : 'none'} near`;
  const year = published?.slice(0, 4);
  const month = published?.slice(5, 7) ?? '';
  const season = month === '' ? 'unknown' : seasonOf(Number(month));
  const inYear = (back: number): NewsCandidate => ({
    kind: 'published',
    edtf: String(Number(year) - back),
    known: 'inferred',
    features: [
      feature`year of publication -${back}`,
      feature`year of publication -${back} ${season}`,
      feature`year of publication ${state} ${own}`,
    ],
  });
  return [
    ...dates,
    ...(year === undefined ? [] : [inYear(0), inYear(1)]),
    {
      kind: 'none',
      known: 'open',
      features: [
        feature`none`,
        feature`none ${state}`,
        feature`none ${own}`,
        published === undefined ? feature`none undated` : feature`none dated ${season}`,
      ],
    },
  ];
}

/** No visit lasts for years: so many days. */
const LONGEST = 400;

function councilFeatures(passage: Passage, i: number, council: string): Features {
  const { items, article, reading, header } = passage;
  const named = idsOf(items, 'council');
  const state = named.length === 0 ? 'none' : named.includes(council) ? 'it' : 'another';
  const spoken = reading.council === undefined ? 'unknown' : reading.council === council ? 'it' : 'another';
  return together(
    feature`spoken of ${spoken} ${article.councils.length > 1 ? 'several' : 'one'}`,
    feature`council ${state}`,
    header !== undefined && feature`council, ${columnStateOf(passage, i)(council)}`,
    feature`council ${state} ${article.councils.length > 1 ? 'several' : 'one'}`,
  );
}

const [left, right, inside] = [featureNamer('left'), featureNamer('right'), featureNamer('in', 0.5)];

const seasonOf = classOf([3, '1'], [5, '3'], [7, '5'], [Infinity, '7']);
const sizeOf = classOf([1, 'day'], [46, 'weeks'], [130, 'season'], [400, 'year'], [Infinity, 'years']);
const daysBefore = classOf(
  [-31, 'to come'],
  [8, 'at publication'],
  [120, 'months before'],
  [300, 'many months before'],
  [500, 'a year before'],
  [Infinity, 'long before'],
);

function dateFeatures(
  { items, reading, article }: Passage,
  i: number,
  edtf: string,
  known: string,
): Features {
  const published = article.published;
  const days = published === undefined ? undefined : daysBetween(edtf, published);
  const away = days === undefined ? 'unknown' : daysBefore(days);
  const size = sizeOf(lengthOf(edtf));
  const key = (k: number): string => items[k]?.key ?? '·';
  const kinds = new Set(items.map(({ kind }) => kind));
  return together(
    feature`away ${away}`,
    feature`size ${size}`,
    feature`away ${away} ${size}`,
    feature`${known} ${away}`,
    feature`- ${key(i - 1)}`,
    feature`-- ${key(i - 2)} ${key(i - 1)}`,
    feature`+ ${key(i + 1)}`,
    items.slice(Math.max(0, i - 8), i).map((item) => left(item.key)),
    items.slice(i + 1, i + 7).map((item) => right(item.key)),
    [...new Set(around(items, i).map((item) => item.key))].map(inside),
    feature`index ${bucket(Math.max(0, reading.sentence.index))}`,
    kinds.has('grade') && feature`with grade ${away}`,
    reading.dates.length > 1 && feature`several dates`,
    feature`block ${reading.sentence.span.field ?? reading.sentence.block.kind}`,
  );
}
