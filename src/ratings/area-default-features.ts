import { isRow } from '../knowledge/rows.ts';
import { type Features, feature, together } from '../scoring/features.ts';
import { bucket } from './around-features.ts';
import { nearestTo, type Passage } from './passage.ts';

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
