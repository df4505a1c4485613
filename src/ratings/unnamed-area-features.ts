import { isRow } from '../knowledge/rows.ts';
import { type Feature, type Features, feature, together } from '../scoring/features.ts';
import { kindOf } from './areas-in-sentence.ts';
import { bucket } from './around-features.ts';
import type { ArticleContext } from './article-context.ts';
import { exceptionsIn } from './exceptions.ts';
import { columnOf, nearestTo, type Passage } from './passage.ts';
import { between, idsOf, namedAreas } from './sequence.ts';

/** What is true of the sentence, whichever area is asked about. */
export function commonFeatures(passage: Passage, at: number): Features {
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
  return together(
    feature`areas ${sides}`,
    feature`nearest ${bucket(nearest)}`,
    feature`grade- ${key(-1)}`,
    feature`grade+ ${key(1)}`,
    feature`grade-2 ${key(-2)} ${key(-1)}`,
    feature`grade+2 ${key(1)} ${key(2)}`,
    [...new Set(windowed.map((item) => item.key))].map(
      (word) => feature`left ${word} ${nearest < 99 ? 'area' : ''}`,
    ),
    [...new Set(items.slice(at + 1, at + 6).map((item) => item.key))].map((word) => feature`right ${word}`),
    feature`all ${whole}`,
    feature`all ${whole} areas ${sides}`,
    areas.length > firm.length && feature`loose in it`,
    items.some(({ kind }) => kind === 'council') && feature`council in it`,
    isRow(reading.text) && feature`row`,
    reading.sentence.span.field === 'title' && feature`title`,
    feature`block ${reading.sentence.block.kind}`,
    feature`word ${items[at]?.text ?? ''}`,
  );
}

/** Whether a grade stands nearer to an area than another does, a grade behind it counted as a little farther. */
const isNearer = (one: number, other: number, area: number): boolean => away(one, area) < away(other, area);
const away = (grade: number, area: number): number => (grade > area ? grade - area : area - grade + 2);

/** What speaks for areas that the sentence may take over: those of the heading, the column, the sentence before. */
export function aroundFeatures(passage: Passage, at: number): ReadonlyMap<string, Features> {
  const found = new Map<string, Feature[]>();
  const add = (area: string, one: Feature): void => {
    found.set(area, [...(found.get(area) ?? []), one]);
  };
  for (const area of idsOf(columnOf(passage, at), 'area')) add(area, feature`column`);
  passage.heads.forEach((head, i) => {
    const areas = [...new Set(idsOf(head.items, 'area'))];
    const heading = head.reading.sentence.block.kind === 'heading';
    for (const area of areas) {
      add(
        area,
        feature`${i === 0 ? 'head' : 'upper head'} ${heading ? 'heading' : 'lead'} of ${Math.min(3, areas.length)}`,
      );
      add(area, feature`head ${passage.reading.sentence.block.kind}`);
    }
  });
  const { before } = passage;
  if (before) {
    const same = before.reading.sentence.block === passage.reading.sentence.block;
    const named = namedAreas(before.items);
    const graded = before.items.some(({ kind }) => kind === 'grade');
    named.forEach((area, i) => {
      const order = i === named.length - 1 ? 'last' : i === 0 ? 'first' : 'midst';
      add(
        area,
        feature`sentence before ${same ? 'same block' : 'other block'} ${graded ? 'graded' : 'plain'}`,
      );
      add(area, feature`sentence before ${order} of ${Math.min(3, named.length)}`);
      for (const word of passage.items.slice(0, Math.min(at, 4)))
        add(area, feature`sentence before, begins ${word.key}`);
    });
  }
  return found;
}

/** Where words for all areas stand, what speaks for each of them. */
export function wholeFeatures(passage: Passage, at: number, area: string, context: ArticleContext): Features {
  const { items, before, reading } = passage;
  const wholes = items.flatMap(({ kind }, i) => (kind === 'all' ? [i] : []));
  if (wholes.length === 0) return [];
  const nearest = wholes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;
  const phrase = items[nearest]?.text ?? '';
  const what = kindOf(area);
  const kind = items[nearest]?.id ?? '';
  const places = (context.named.get(area) ?? []).filter((place) => place.items !== items);
  const index = reading.sentence.index;
  const graded = places.filter((place) => place.items.some(({ kind: found }) => found === 'grade')).length;
  const near = places.filter((place) => Math.abs(place.reading.sentence.index - index) <= 6).length;
  const named = places.length === 0 ? 'unnamed' : graded > 0 ? 'graded' : near > 0 ? 'near' : 'named';
  const beside = new Set(namedAreas(items)).size;
  const parts = [...context.named.keys()].filter((id) => kindOf(id) === 'part').length;
  const known = `${named} ${context.judged.has(area) ? 'judged' : 'not judged'}`;
  const inside = between(items, at, nearest);
  const others = inside.filter(({ kind }) => kind === 'grade').length;
  return together(
    feature`all ${what} ${kind}`,
    feature`all ${what} ${phrase}`,
    feature`all ${what} ${kind} ${known}`,
    feature`all ${what} ${known} of ${Math.min(5, parts)}`,
    feature`all ${what} ${kind} of ${Math.min(5, parts)}`,
    feature`all ${what} ${kind} beside ${Math.min(3, beside)} named`,
    feature`all ${what} ${kind} next ${items[at + 1]?.key ?? ''}`,
    feature`all ${what} ${nearest < at ? 'before' : 'after'} ${bucket(Math.abs(at - nearest))} ${others}`,
    feature`all is ${area} ${context.judged.has(area) ? 'judged' : ''}`,
    inside.slice(-3).map(({ key }) => feature`all ${what} between ${key}`),
    exceptionsIn(passage).length > 0 &&
      feature`all ${what} excepting ${nearest < at ? 'before' : 'after'} ${others} ${context.judged.has(area) ? 'judged' : ''}`,
    (before?.items.some(({ kind, id }) => kind === 'area' && id === area) ?? false) &&
      feature`all ${what} before`,
  );
}
