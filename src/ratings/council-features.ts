import { type Features, feature, together } from '../scoring/features.ts';
import { bucket } from './around-features.ts';
import { type CouncilKinds, KINDS } from './article-context.ts';
import { columnOf, nearestTo, type Passage } from './passage.ts';
import { between, type Item, idsOf } from './sequence.ts';

/** A council that a grade may be of, and what speaks for it. */
export interface CouncilCandidate {
  readonly council: string;
  readonly features: Features;
}

/** The councils that a grade may be of: those named around it, carried from before, or the article's own. */
export function councilCandidates(
  passage: Passage,
  at: number,
  kinds: CouncilKinds,
): readonly CouncilCandidate[] {
  const found = new Map<string, Features[number][]>();
  const add = (council: string, features: Features): void => {
    found.set(council, [...(found.get(council) ?? []), ...features]);
  };
  const { items, article, heads, header } = passage;
  const named = nearestTo(items, at, 'council');
  const state = named.length === 0 ? 'none here' : named.length === 1 ? 'one here' : 'several here';
  for (const i of named) add(items[i]?.id ?? '', namedFeatures(passage, at, i, named));
  heads.forEach((head, i) => {
    const councils = namedIn(head);
    const kind = head.reading.sentence.block.kind;
    for (const council of councils)
      add(council, [feature`head ${i} ${kind} of ${Math.min(3, councils.length)} ${state}`]);
  });
  if (header) {
    const column = columnStateOf(passage, at);
    for (const council of namedIn(header))
      add(council, [feature`header ${state}`, feature`header, ${column(council)}`]);
  }
  carried(passage).forEach(({ council, back, same, order }) => {
    add(council, [
      feature`carried ${bucket(back)} ${same ? 'same block' : 'other block'} ${order} ${state}`,
      ...items.slice(0, 3).map(({ key }) => feature`carried, begins ${key} ${order}`),
    ]);
  });
  const many = article.councils.length > 1 ? 'of several' : 'alone';
  const headed = new Set(heads.flatMap(namedIn));
  article.councils.forEach((council, i) => {
    const head = headed.size === 0 ? 'no head' : headed.has(council) ? 'its head' : 'the head of another';
    add(council, [
      feature`own ${Math.min(i, 2)} ${many} ${state}`,
      feature`own ${many}`,
      feature`own ${Math.min(i, 2)} ${many} ${state}, ${head}`,
    ]);
  });
  const title = namedInTitle(passage);
  for (const council of title) add(council, [feature`in title of ${Math.min(3, title.length)} ${state}`]);
  const said = KINDS.filter((kind) =>
    items.some(({ key }, i) => key === kind && items[i - 1]?.key === 'the'),
  );
  return [...found].map(([council, features]) => ({
    council,
    features: [
      ...features,
      ...said.map((kind) => feature`says ${kinds.get(council)?.has(kind) ? 'its' : 'another'} kind`),
    ],
  }));
}

function namedFeatures(
  { items, article }: Passage,
  at: number,
  i: number,
  named: readonly number[],
): Features {
  const side = i < at ? 'before' : 'after';
  const inside = between(items, i, at);
  const grades = inside.filter(({ kind }) => kind === 'grade').length;
  const closer = named.filter((k) => (side === 'before' ? k > i && k < at : k < i && k > at)).length;
  const others = named.filter((k) => items[k]?.id !== items[i]?.id).length > 0 ? 'several' : 'one';
  const key = (k: number): string => items[k]?.key ?? '·';
  const own = article.councils.includes(items[i]?.id ?? '') ? 'own' : 'other';
  return together(
    feature`${side} ${others}`,
    feature`${side} closer ${Math.min(2, closer)} ${others}`,
    feature`${side} grades ${Math.min(2, grades)} ${others}`,
    feature`${side} gap ${bucket(inside.length)} ${others}`,
    feature`${side} ${own} ${others}`,
    feature`${side} - ${key(i - 1)}`,
    feature`${side} -- ${key(i - 2)} ${key(i - 1)}`,
    feature`${side} + ${key(i + 1)}`,
    inside.slice(0, 4).map((item) => feature`${side} then ${item.key}`),
    i === 0 && feature`${side} first`,
  );
}

/** Where a council stands in the row that heads a table: above the grade, above another of its row, or in a table whose columns name none there. */
export function columnStateOf(passage: Passage, at: number): (council: string) => string {
  const own = idsOf(columnOf(passage, at), 'council');
  return (council) =>
    own.length === 0 ? 'no column' : own.includes(council) ? 'its column' : 'another column';
}

const namedIn = ({ items }: Passage): readonly string[] => [...new Set(idsOf(items, 'council'))];

function namedInTitle(passage: Passage): readonly string[] {
  let first: Passage = passage;
  while (first.before) first = first.before;
  return namedIn(first);
}

interface Carried {
  readonly council: string;
  /** How many sentences back. */
  readonly back: number;
  readonly same: boolean;
  readonly order: 'last' | 'earlier';
}

const REACH = 12;

/** The councils of the last sentences before that name any, at most two such sentences. */
function carried(passage: Passage): readonly Carried[] {
  const found: Carried[] = [];
  let sentences = 0;
  let back = 1;
  for (let at = passage.before; at && sentences < 2 && back <= REACH; at = at.before, back++) {
    const councils = idsOf(at.items, 'council');
    if (councils.length === 0) continue;
    const same = at.reading.sentence.block === passage.reading.sentence.block;
    for (const council of new Set(councils)) {
      const order = sentences === 0 && council === councils.at(-1) ? 'last' : 'earlier';
      if (!found.some((one) => one.council === council)) found.push({ council, back, same, order });
    }
    sentences++;
  }
  return found;
}

const JOINS = new Set([',', ';', 'and', 'or', '&', 'both', 'counc', 'council', 'counti', 'citi']);

/** The councils that stand in one list with a council of the sentence: "Xton, Yton and Zton". */
export function listedWith(items: readonly Item[], council: string, at: number): readonly string[] {
  const places = items.flatMap(({ kind, id }, i) => (kind === 'council' && id === council ? [i] : []));
  const start = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (start === undefined) return [council];
  const isPart = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === 'council' || JOINS.has(item.key));
  let [from, to] = [start, start];
  while (isPart(items[from - 1])) from--;
  while (isPart(items[to + 1])) to++;
  return [...new Set(idsOf(items.slice(from, to + 1), 'council'))];
}
