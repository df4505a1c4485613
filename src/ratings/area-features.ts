import { isRow } from '../knowledge/rows.ts';
import { type Features, feature, featurePrefixer, together } from '../scoring/features.ts';
import { bucket } from './around-features.ts';
import type { ArticleContext } from './article-context.ts';
import { exceptedFrom, exceptionsIn } from './exceptions.ts';
import { isGraded, nearestTo, type Passage } from './passage.ts';
import { between, type Item } from './sequence.ts';
import { aroundFeatures, commonFeatures, wholeFeatures } from './unnamed-area-features.ts';

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
  const excepted = exceptedFrom(passage, at);
  const named = nearestTo(items, at, 'area')
    .filter((i) => !excepted.includes(i))
    .map((i): AreaCandidate => ({ area: items[i]?.id ?? '', features: namedFeatures(passage, at, i) }));
  const inside = (items[at]?.areas ?? []).map((area) => ({ area, features: [feature`inside the grade`] }));
  const here = [...named, ...inside];
  const around = aroundFeatures(passage, at);
  const common = commonFeatures(passage, at);
  // Each of a dozen areas has the same ones.
  const [ofOverall, ofArea] = [asOverall(common), asArea(common)];
  const hasWhole = items.some(({ kind }) => kind === 'all');
  const isHere = (area: string): boolean =>
    here.some((one) => one.area === area) || excepted.some((i) => items[i]?.id === area);
  const rest = context.areas.filter(
    (area) => !isHere(area) && (area === 'overall' || hasWhole || around.has(area)),
  );
  return [
    ...here.map(({ area, features }) => ({
      area,
      features: together(features, wholeFeatures(passage, at, area, context)),
    })),
    ...rest.map((area) => ({
      area,
      features: together(
        area === 'overall' ? feature`default o` : feature`default a`,
        area === 'overall' ? ofOverall : ofArea,
        around.get(area) ?? [],
        wholeFeatures(passage, at, area, context),
      ),
    })),
  ];
}

const [asOverall, asArea] = [featurePrefixer('o'), featurePrefixer('a')];

const LIST = new Set([',', 'and', 'or', '&', '/', 'for', 'both', 'the', 'plu', 'also', 'of']);

/** The words between two places, a run of areas with what joins them left out: it is one subject. */
function wordsBetween(items: readonly Item[], from: number, to: number): readonly string[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const keys = items.slice(low + 1, high);
  let [start, end] = [0, keys.length];
  const isJoint = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === 'area' || LIST.has(item.key));
  if (from < to) {
    while (isJoint(keys[start])) start++;
    while (start > 0 && keys[start - 1]?.kind !== 'area') start--;
  } else {
    while (isJoint(keys[end - 1])) end--;
    while (end < keys.length && keys[end]?.kind !== 'area') end++;
  }
  return keys.slice(start, end).map(({ key }) => key);
}

function namedFeatures(passage: Passage, at: number, i: number): Features {
  const { items, reading } = passage;
  const side = i < at ? 'before' : 'after';
  const raw = between(items, i, at);
  const words = wordsBetween(items, i, at);
  const grades = raw.filter(isGraded).length;
  const marks = raw.filter(({ key }) => key === ',' || key === ';').length;
  const others = nearestTo(items, at, 'grade');
  const nearest = others.every((other) => Math.abs(other - i) >= Math.abs(at - i));
  const gradeBefore = items.findLastIndex((item, k) => k < i && isGraded(item));
  const gradeAfter = items.findIndex((item, k) => k > i && isGraded(item));
  const key = (k: number): string => items[k]?.key ?? '·';
  const text = words.length <= 5 ? words.join(' ') : 'far';
  const area = items[i];
  return together(
    feature`${side}`,
    feature`${side} gap ${bucket(words.length)}`,
    feature`${side} raw ${bucket(raw.length)}`,
    feature`${side} between ${text}`,
    feature`${side} grades ${Math.min(2, grades)}`,
    feature`${side} marks ${Math.min(2, marks)}`,
    feature`${side} ${nearest ? 'nearest' : 'another nearer'} ${others.length > 0 ? 'of several' : 'only'}`,
    words.slice(-2).map((word) => feature`${side} near grade ${word}`),
    [...new Set(words)].map((word) => feature`${side} word ${word}`),
    i > at && feature`after starts ${key(at + 1)} ${key(at + 2)}`,
    i > at && feature`after mark ${key(at + 1)} ${key(at + 2)} ${key(at + 3)}`,
    feature`${side} area- ${key(i - 1)}`,
    feature`${side} area+ ${key(i + 1)}`,
    feature`${side} grade- ${key(at - 1)}`,
    feature`${side} grade+ ${key(at + 1)}`,
    feature`${side} +- ${key(i + 1)} ${key(at - 1)}`,
    feature`is ${area?.id ?? ''} ${side}`,
    area?.loose === true && feature`${side} loose`,
    area?.loose === true && feature`loose ${area?.text ?? ''}`,
    gradeBefore >= 0 &&
      gradeBefore !== at &&
      feature`${side} its grade before: ${bucket(i - gradeBefore)} ${key(gradeBefore + 1)} ${key(i - 1)}`,
    gradeAfter >= 0 &&
      gradeAfter !== at &&
      feature`${side} its grade after: ${bucket(gradeAfter - i)} ${key(i + 1)}`,
    raw.some(({ kind }) => kind === 'council') && feature`${side} council between`,
    raw.some(({ kind }) => kind === 'all') && feature`${side} all between`,
    isRow(reading.text) && feature`${side} row`,
    reading.sentence.span.field === 'title' && feature`${side} title`,
    i === 0 && feature`${side} first`,
    exceptionFeatures(passage, i, side),
  );
}

/** "Every area but adoption required improvement": what is said of all is not said of adoption. */
function exceptionFeatures(passage: Passage, i: number, side: string): Features {
  const exception = exceptionsIn(passage).find(({ at }) => at === i);
  if (exception === undefined) return [];
  const state = `${side} ${exception.isTold ? 'all told' : 'all untold'}`;
  return [feature`excepted ${state}`, feature`excepted ${state} then ${passage.items[i + 1]?.key ?? '·'}`];
}
