import { isRow } from '../knowledge/rows.ts';
import { type Features, featurePrefixer, present, when } from '../scoring/features.ts';
import { commonFeatures } from './area-default-features.ts';
import { aroundFeatures } from './areas-around.ts';
import type { ArticleContext } from './article-context.ts';
import { nearestTo, type Passage } from './passage.ts';
import { bucket } from './rating-features.ts';
import type { Item } from './sequence.ts';
import { wholeFeatures } from './whole-features.ts';

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

const [asOverall, asArea] = [featurePrefixer('o'), featurePrefixer('a')];

/** For an area that the sentence does not name: what the sentence is like. */
function defaultFeatures(area: string, common: Features): Features {
  return area === 'overall'
    ? [present('default o'), ...asOverall(common)]
    : [present('default a'), ...asArea(common)];
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
