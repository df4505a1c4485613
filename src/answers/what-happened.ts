import type { Reading } from '../mentions/reading.ts';
import { lengthOf, overlaps } from '../mentions/time.ts';
import { otherMatters } from '../questions/unit-weights.ts';
import type { Asked } from './asked.ts';
import { isOfCouncilNamed } from './features/where-and-when.ts';

/** "What happened in February 2015?": nothing is asked but what there was at a time. */
export const asksWhatHappened = ({ question, finders }: Asked): boolean =>
  WHAT_HAPPENED.test(question.folded) &&
  question.time.dates.length === 1 &&
  question.time.side === undefined &&
  question.people.length + question.grades.length + question.areas.length === 0 &&
  otherMatters(question, finders).length === 0;

const WHAT_HAPPENED =
  /^(?:so |and |but )?(?:what|anything)(?: else)?(?:'s| was| had| has)? (?:happen(?:ed|ing)?|went on|go(?:ing|ne) on)\b/;

/** Whether a sentence gives a date of the time asked about, no less exact. */
export const isOfDayAsked = ({ question: { time } }: Asked, { dates }: Reading): boolean =>
  dates.some(({ edtf }) =>
    time.dates.some((date) => edtf !== undefined && overlaps(edtf, date) && lengthOf(edtf) <= lengthOf(date)),
  );

/** Whether a sentence is of the council that is named; in an article on several it has to name it. */
export const isSurelyOfCouncil = (asked: Asked, reading: Reading): boolean =>
  isOfCouncilNamed(asked, reading) &&
  (reading.sentence.article.councils.length < 2 ||
    asked.question.councils.every((council) => reading.councils.includes(council)));
