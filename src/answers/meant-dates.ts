import type { DateMention } from '../mentions/dates.ts';
import { overlaps } from '../mentions/time.ts';
import type { Asked } from './asked.ts';

/** "The last inspection" is the one that comes last: no date of another one will do. */
export const isOfMeant = ({ question, meant }: Asked, { edtf }: DateMention): boolean =>
  question.time.order === undefined ||
  meant === undefined ||
  (edtf !== undefined &&
    meant.some(({ visited, reported }) =>
      [visited, reported].some((when) => when !== undefined && overlaps(when, edtf)),
    ));
