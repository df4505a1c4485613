import { type Feature, type Features, feature, featureNamer, together } from '../scoring/features.ts';
import { legibleOf } from '../search/legible.ts';
import { bucket, cuesAround } from './around-features.ts';
import { columnOf, type Passage } from './passage.ts';
import type { Item } from './sequence.ts';

const [BEFORE, AFTER, FAR] = [12, 8, 60];

/** What speaks for and against a grade's word being a rating: the words around it, in order and as a bag. */
export function ratingFeatures(passage: Passage, at: number): Features {
  const { items } = passage;
  const key = (offset: number): string => items[at + offset]?.key ?? '·';
  const mention = items[at];
  if (!mention) return [];
  const word = legibleOf(passage.reading.text.slice(mention.span.start, mention.span.end)).text;
  const lower = word.toLowerCase();
  return together(
    [-4, -3, -2, -1, 1, 2, 3].map((offset) => feature`${offset} ${key(offset)}`),
    feature`-2-1 ${key(-2)} ${key(-1)}`,
    feature`+1+2 ${key(1)} ${key(2)}`,
    feature`-1+1 ${key(-1)} ${key(1)}`,
    feature`-3-2-1 ${key(-3)} ${key(-2)} ${key(-1)}`,
    feature`word ${lower}`,
    feature`word- ${key(-1)} ${lower}`,
    feature`word+ ${lower} ${key(1)}`,
    bag(left, clauseBefore(items, at)),
    bag(right, items.slice(at + 1, at + 1 + AFTER)),
    bag(far, [
      ...items.slice(Math.max(0, at - FAR), Math.max(0, at - BEFORE)),
      ...items.slice(at + 1 + AFTER, at + FAR),
    ]),
    formOf(word, key(-1), key(1)),
    placeOf(passage, at),
    neighboursOf(passage, at),
    aroundOf(passage),
    cuesAround(passage, at),
    strangersAround(passage, at),
  );
}

/** The words before a mention, back to another grade or a mark that ends a clause. */
function clauseBefore(items: readonly Item[], at: number): readonly Item[] {
  const window = items.slice(Math.max(0, at - BEFORE), at);
  const cut = window.findLastIndex(({ kind, key }) => kind === 'grade' || key === ';' || key === '.');
  return window.slice(cut + 1);
}

const [left, right, far] = [featureNamer('left'), featureNamer('right'), featureNamer('all')];
const [above, ahead] = [featureNamer('head'), featureNamer('before', 0.5)];

const bag = (named: (word: string) => Feature, items: readonly Item[]): Features =>
  [...new Set(items.filter(({ kind }) => kind !== 'mark').map(({ key }) => key))].map(named);

function formOf(word: string, left: string, right: string): Features {
  const marks = /["']/u;
  return together(
    marks.test(left) && marks.test(right) && feature`quoted`,
    marks.test(left) !== marks.test(right) && feature`half quoted`,
    /^\p{Lu}/u.test(word) && feature`capital`,
    /\p{L}/u.test(word) && word === word.toUpperCase() && feature`capitals`,
  );
}

function placeOf(passage: Passage, at: number): Features {
  const { reading, items, heads, header } = passage;
  const { kind } = reading.sentence.block;
  const title = reading.sentence.span.field === 'title';
  const speech = items.slice(0, at).filter(({ key }) => key === '"').length;
  return together(
    feature`block ${title ? 'title' : kind}`,
    feature`length ${Math.min(5, Math.floor(items.length / 8))}`,
    feature`place ${at < 2 ? 'first' : at > items.length - 3 ? 'last' : 'midst'}`,
    (items.at(-1)?.key === '?' || items.at(-2)?.key === '?') && feature`question`,
    speech % 2 === 1 && feature`in speech`,
    header !== undefined && feature`in a table`,
    columnOf(passage, at).map(({ key }) => feature`column ${key}`),
    heads.length > 0 && kind === 'item' && feature`under a head`,
    (items[0]?.key === '|' || items.some(({ key }) => key === '|')) && feature`bars`,
  );
}

function neighboursOf({ items, reading }: Passage, at: number): Features {
  const grades = items.flatMap(({ kind }, i) => (kind === 'grade' ? [i] : []));
  const order = grades.indexOf(at);
  const [previous, next] = [grades[order - 1], grades[order + 1]];
  const mention = items[at]?.id ?? '';
  const nearest = (kind: Item['kind']): Features => {
    const left = items.findLastIndex((item, i) => i < at && item.kind === kind);
    const right = items.findIndex((item, i) => i > at && item.kind === kind);
    return [
      feature`${kind} before ${left < 0 ? 'none' : bucket(at - left)}`,
      feature`${kind} after ${right < 0 ? 'none' : bucket(right - at)}`,
    ];
  };
  return together(
    nearest('area'),
    nearest('council'),
    nearest('date'),
    nearest('all'),
    feature`grades ${Math.min(4, grades.length)}`,
    feature`grade ${Math.min(3, order)} of ${Math.min(4, grades.length)}`,
    previous !== undefined && between('since grade', items, previous, at, mention),
    next !== undefined && between('to grade', items, at, next, mention),
    reading.councils.length === 0 && reading.council === undefined && feature`no council`,
  );
}

function between(name: string, items: readonly Item[], from: number, to: number, mention: string): Features {
  const inside = items.slice(from + 1, to).map(({ key }) => key);
  const other = items[from]?.id === mention ? items[to]?.id : items[from]?.id;
  return [
    feature`${name} ${inside.length > 3 ? 'far' : inside.join(' ')}`,
    feature`${name} ${mention} ${other ?? ''}`,
  ];
}

/** What the words above and before a sentence are about. */
function aroundOf({ heads, before, article, reading }: Passage): Features {
  return together(
    heads.flatMap(({ words }) => words.map(above)),
    before?.reading.sentence.block === reading.sentence.block && before.words.map(ahead),
    feature`kind ${article.kind}`,
  );
}

/** Names of what is no known council: before a grade they may be its subject. */
function strangersAround(passage: Passage, at: number): Features {
  const start = passage.items[at]?.span.start ?? 0;
  const { strangers } = passage;
  const before = strangers.filter(({ end }) => end <= start);
  const last = before.at(-1)?.end ?? -1;
  const council = passage.items.findLast(({ kind, span }) => kind === 'council' && span.end <= start);
  const nearer = last < 0 ? 'none' : council && council.span.end > last ? 'council nearer' : 'nearer';
  return [
    feature`strangers before ${Math.min(2, before.length)} ${nearer}`,
    feature`strangers after ${Math.min(2, strangers.length - before.length)}`,
    feature`strangers ${nearer}, council ${passage.reading.councils.length > 0 ? 'named' : 'not named'}`,
  ];
}
