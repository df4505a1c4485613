import { isRow } from '../knowledge/rows.ts';
import { type Features, present, when } from '../scoring/features.ts';
import type { ArticleContext } from './article-context.ts';
import { columnOf, nearestTo, type Passage } from './passage.ts';
import { bucket } from './rating-features.ts';
import type { Item } from './sequence.ts';

/** An area that a grade may be of, and what speaks for it. */
export interface AreaCandidate {
  readonly area: string;
  readonly features: Features;
}

/** The areas that a grade may be of: those named around it, the whole, and all where the sentence says so. */
export function areaCandidates(
  passage: Passage,
  at: number,
  context: ArticleContext,
): readonly AreaCandidate[] {
  const { items } = passage;
  const named = nearestTo(items, at, 'area').map(
    (i): AreaCandidate => ({ area: items[i]?.id ?? '', features: namedFeatures(passage, at, i) }),
  );
  const inside = (items[at]?.areas ?? []).map((area) => ({ area, features: [present('inside the grade')] }));
  const here = [...named, ...inside];
  const around = aroundFeatures(passage, at);
  const common = commonFeatures(passage, at);
  const hasWhole = items.some(({ kind }) => kind === 'all');
  const isHere = (area: string): boolean => here.some((one) => one.area === area);
  const rest = context.areas.filter(
    (area) => !isHere(area) && (area === 'overall' || hasWhole || around.has(area)),
  );
  return [
    ...here.map(({ area, features }) => ({
      area,
      features: [...features, ...wholeFeatures(passage, at, area, context)],
    })),
    ...rest.map((area) => ({
      area,
      features: [
        ...defaultFeatures(area, common),
        ...(around.get(area) ?? []),
        ...wholeFeatures(passage, at, area, context),
      ],
    })),
  ];
}

/** For an area that the sentence does not name: what the sentence is like. */
function defaultFeatures(area: string, common: Features): Features {
  const what = area === 'overall' ? 'o' : 'a';
  return [present(`default ${what}`), ...common.map(([name, value]) => [`${what} ${name}`, value] as const)];
}

const LIST = new Set([',', 'and', 'or', '&', '/', 'for', 'both', 'the', 'plu', 'also', 'of']);

/** The words between two places, a run of areas with what joins them left out: it is one subject. */
function wordsBetween(items: readonly Item[], from: number, to: number): readonly string[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const keys = items.slice(low + 1, high);
  let [start, end] = [0, keys.length];
  const isJoint = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === 'area' || LIST.has(item.key));
  if (from < to) {
    const last = keys.findLastIndex((item, i) => item.kind === 'area' && keys.slice(0, i + 1).every(isJoint));
    start = last + 1;
  } else {
    const first = keys.findIndex((item, i) => item.kind === 'area' && keys.slice(i).every(isJoint));
    end = first < 0 ? keys.length : first;
  }
  return keys.slice(start, end).map(({ key }) => key);
}

function namedFeatures({ items, reading }: Passage, at: number, i: number): Features {
  const side = i < at ? 'before' : 'after';
  const raw = items.slice(Math.min(i, at) + 1, Math.max(i, at));
  const words = wordsBetween(items, i, at);
  const grades = raw.filter(({ kind }) => kind === 'grade').length;
  const marks = raw.filter(({ key }) => key === ',' || key === ';').length;
  const others = nearestTo(items, at, 'grade');
  const nearest = others.every((other) => Math.abs(other - i) >= Math.abs(at - i));
  const gradeBefore = items.findLastIndex(({ kind }, k) => k < i && kind === 'grade');
  const gradeAfter = items.findIndex(({ kind }, k) => k > i && kind === 'grade');
  const key = (k: number): string => items[k]?.key ?? '·';
  const text = words.length <= 5 ? words.join(' ') : 'far';
  const area = items[i];
  return [
    present(`${side}`),
    present(`${side} gap ${bucket(words.length)}`),
    present(`${side} raw ${bucket(raw.length)}`),
    present(`${side} between ${text}`),
    present(`${side} grades ${Math.min(2, grades)}`),
    present(`${side} marks ${Math.min(2, marks)}`),
    present(`${side} ${nearest ? 'nearest' : 'another nearer'} ${others.length > 0 ? 'of several' : 'only'}`),
    ...words.slice(-2).map((word) => present(`${side} near grade ${word}`)),
    ...[...new Set(words)].map((word) => present(`${side} word ${word}`)),
    ...when(i > at, `after starts ${key(at + 1)} ${key(at + 2)}`),
    ...when(i > at, `after mark ${key(at + 1)} ${key(at + 2)} ${key(at + 3)}`),
    present(`${side} area- ${key(i - 1)}`),
    present(`${side} area+ ${key(i + 1)}`),
    present(`${side} grade- ${key(at - 1)}`),
    present(`${side} grade+ ${key(at + 1)}`),
    present(`${side} +- ${key(i + 1)} ${key(at - 1)}`),
    present(`is ${area?.id ?? ''} ${side}`),
    ...when(area?.loose === true, `${side} loose`),
    ...when(area?.loose === true, `loose ${area?.text ?? ''}`),
    ...(gradeBefore >= 0 && gradeBefore !== at
      ? [
          present(
            `${side} its grade before: ${bucket(i - gradeBefore)} ${key(gradeBefore + 1)} ${key(i - 1)}`,
          ),
        ]
      : []),
    ...(gradeAfter >= 0 && gradeAfter !== at
      ? [present(`${side} its grade after: ${bucket(gradeAfter - i)} ${key(i + 1)}`)]
      : []),
    ...when(
      raw.some(({ kind }) => kind === 'council'),
      `${side} council between`,
    ),
    ...when(
      raw.some(({ kind }) => kind === 'all'),
      `${side} all between`,
    ),
    ...when(isRow(reading.text), `${side} row`),
    ...when(reading.sentence.span.field === 'title', `${side} title`),
    ...when(i === 0, `${side} first`),
  ];
}

/** What is true of the sentence, whichever area is asked about. */
function commonFeatures(passage: Passage, at: number): Features {
  const { items, reading } = passage;
  const areas = nearestTo(items, at, 'area');
  const grades = nearestTo(items, at, 'grade');
  const firm = areas.filter((i) => !items[i]?.loose);
  const own = firm.filter((i) => !grades.some((grade) => grade !== at && isNearer(grade, at, i)));
  const left = own.filter((i) => i < at).length;
  const key = (offset: number): string => items[at + offset]?.key ?? '·';
  const nearest = own.reduce((least, i) => Math.min(least, Math.abs(i - at)), 99);
  const sides = firm.length === 0 ? 'none' : `${Math.min(2, left)} ${Math.min(2, own.length - left)}`;
  const whole = items.find(({ kind }) => kind === 'all')?.id ?? '';
  const windowed = items.slice(Math.max(0, at - 8), at);
  return [
    present(`areas ${sides}`),
    present(`nearest ${bucket(nearest)}`),
    present(`grade- ${key(-1)}`),
    present(`grade+ ${key(1)}`),
    present(`grade-2 ${key(-2)} ${key(-1)}`),
    present(`grade+2 ${key(1)} ${key(2)}`),
    ...[...new Set(windowed.map((item) => item.key))].map((word) =>
      present(`left ${word} ${nearest < 99 ? 'area' : ''}`),
    ),
    ...[...new Set(items.slice(at + 1, at + 6).map((item) => item.key))].map((word) =>
      present(`right ${word}`),
    ),
    present(`all ${whole}`),
    present(`all ${whole} areas ${sides}`),
    ...when(areas.length > firm.length, 'loose in it'),
    ...when(
      items.some(({ kind }) => kind === 'council'),
      'council in it',
    ),
    ...when(isRow(reading.text), 'row'),
    ...when(reading.sentence.span.field === 'title', 'title'),
    present(`block ${reading.sentence.block.kind}`),
    present(`word ${items[at]?.text ?? ''}`),
  ];
}

/** Whether a grade stands nearer to an area than another does, a grade behind it counted as a little farther. */
const isNearer = (one: number, other: number, area: number): boolean => away(one, area) < away(other, area);
const away = (grade: number, area: number): number => (grade > area ? grade - area : area - grade + 2);

/** What speaks for areas that the sentence may take over: those of the heading, the column, the sentence before. */
function aroundFeatures(passage: Passage, at: number): ReadonlyMap<string, Features> {
  const found = new Map<string, [string, number][]>();
  const add = (area: string, name: string): void => {
    found.set(area, [...(found.get(area) ?? []), [name, 1]]);
  };
  for (const area of columnAreas(passage, at)) add(area, 'column');
  passage.heads.forEach((head, i) => {
    const areas = [...new Set(head.items.filter(({ kind }) => kind === 'area').map(({ id }) => id))];
    const heading = head.reading.sentence.block.kind === 'heading';
    for (const area of areas) {
      add(
        area,
        `${i === 0 ? 'head' : 'upper head'} ${heading ? 'heading' : 'lead'} of ${Math.min(3, areas.length)}`,
      );
      add(area, `head ${passage.reading.sentence.block.kind}`);
    }
  });
  const { before } = passage;
  if (before) {
    const same = before.reading.sentence.block === passage.reading.sentence.block;
    const firm = before.items.filter(({ kind, loose }) => kind === 'area' && !loose);
    const graded = before.items.some(({ kind }) => kind === 'grade');
    firm.forEach((item, i) => {
      const order = i === firm.length - 1 ? 'last' : i === 0 ? 'first' : 'midst';
      add(item.id, `sentence before ${same ? 'same block' : 'other block'} ${graded ? 'graded' : 'plain'}`);
      add(item.id, `sentence before ${order} of ${Math.min(3, firm.length)}`);
      for (const word of passage.items.slice(0, Math.min(at, 4)))
        add(item.id, `sentence before, begins ${word.key}`);
    });
  }
  return found;
}

/** The areas that head the column in which a row's grade stands. */
const columnAreas = (passage: Passage, at: number): readonly string[] =>
  columnOf(passage, at)
    .filter(({ kind }) => kind === 'area')
    .map(({ id }) => id);

/** Where words for all areas stand, what speaks for each of them. */
function wholeFeatures(
  { items, before, reading }: Passage,
  at: number,
  area: string,
  context: ArticleContext,
): Features {
  const wholes = items.flatMap(({ kind }, i) => (kind === 'all' ? [i] : []));
  if (wholes.length === 0) return [];
  const nearest = wholes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;
  const phrase = items[nearest]?.text ?? '';
  const what = area === 'overall' ? 'overall' : area === 'other' ? 'other' : 'part';
  const kind = items[nearest]?.id ?? '';
  const places = (context.named.get(area) ?? []).filter((place) => place.items !== items);
  const index = reading.sentence.index;
  const graded = places.filter((place) => place.items.some(({ kind: found }) => found === 'grade')).length;
  const near = places.filter((place) => Math.abs(place.reading.sentence.index - index) <= 6).length;
  const named = places.length === 0 ? 'unnamed' : graded > 0 ? 'graded' : near > 0 ? 'near' : 'named';
  const beside = new Set(items.filter(({ kind: one, loose }) => one === 'area' && !loose).map(({ id }) => id))
    .size;
  const parts = [...context.named.keys()].filter((id) => id !== 'overall' && id !== 'other').length;
  const known = `${named} ${context.judged.has(area) ? 'judged' : 'not judged'}`;
  const between = items.slice(Math.min(at, nearest) + 1, Math.max(at, nearest));
  const others = between.filter(({ kind }) => kind === 'grade').length;
  return [
    present(`all ${what} ${kind}`),
    present(`all ${what} ${phrase}`),
    present(`all ${what} ${kind} ${known}`),
    present(`all ${what} ${known} of ${Math.min(5, parts)}`),
    present(`all ${what} ${kind} of ${Math.min(5, parts)}`),
    present(`all ${what} ${kind} beside ${Math.min(3, beside)} named`),
    present(`all ${what} ${kind} next ${items[at + 1]?.key ?? ''}`),
    present(`all ${what} ${nearest < at ? 'before' : 'after'} ${bucket(Math.abs(at - nearest))} ${others}`),
    present(`all is ${area} ${context.judged.has(area) ? 'judged' : ''}`),
    ...between.slice(-3).map(({ key }) => present(`all ${what} between ${key}`)),
    ...when(
      before?.items.some(({ kind, id }) => kind === 'area' && id === area) ?? false,
      `all ${what} before`,
    ),
  ];
}
