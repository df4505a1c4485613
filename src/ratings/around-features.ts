import { type Features, feature, together } from '../scoring/features.ts';
import type { Passage } from './passage.ts';

/** Numbers as few classes: the name of the first limit that is above one; of the last, where none is. */
export const classOf =
  (...limits: readonly (readonly [below: number, name: string])[]) =>
  (value: number): string =>
    (limits.find(([below]) => value < below) ?? limits.at(-1))?.[1] ?? '';

/** Distances as few classes. */
export const bucket = (distance: number): string =>
  distance <= 3 ? String(distance) : distance <= 6 ? '6' : distance <= 12 ? '12' : 'far';

/** Classes of words around a mention: in its clause, elsewhere in the sentence, in the sentence before and above. */
export function cuesAround({ reading, items, heads, before }: Passage, at: number): Features {
  const { start, end } = items[at]?.span ?? { start: 0, end: 0 };
  const marks = items.filter(
    ({ key, kind }) => kind === 'grade' || key === ';' || key === '.' || key === ',',
  );
  const from = marks.findLast(({ span }) => span.end <= start)?.span.end ?? 0;
  const to = marks.find(({ span }) => span.start >= end)?.span.start ?? reading.text.length;
  const own = reading.cues.flatMap(({ id, span }) => {
    const side = span.end <= start ? 'left' : 'right';
    const place = span.start >= from && span.end <= to ? 'clause' : 'sentence';
    const gap = side === 'left' ? start - span.end : span.start - end;
    const placed = feature`cue ${id} ${side} ${place}`;
    return gap < 12 ? [placed, feature`cue ${id} ${side} near`] : [placed];
  });
  const nearest = reading.cues.filter(({ span }) => span.end <= start).at(-1)?.id ?? 'none';
  const all = together(
    own,
    feature`cue nearest ${nearest}`,
    heads.flatMap((head) => head.reading.cues.map(({ id }) => feature`cue ${id} head`)),
    before?.reading.sentence.block === reading.sentence.block &&
      before.reading.cues.map(({ id }) => feature`cue ${id} before`),
  );
  return [...new Map(all.map((one) => [one[0], one])).values()];
}
