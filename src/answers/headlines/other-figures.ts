import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { ValueCandidate } from './value-candidates.ts';

const DENIED = /\b(?:not|never|no longer|rather than|instead of)(?: (?:by|at|about|the|just|only))? ?[£$€]?$/;
/** "Six in ten": no count of anything. */
const RATIO = /^ in(?: every)? (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)/;
const FROM = /\bfrom (?:about |around |some |nearly |just )*[£$€]?$/;

/** Whether a figure is denied, a part of a ratio, what it rose or fell from, or of grades that the question does not name. */
export function isFigureOfOther({ question }: Asked, { span, cited }: ValueCandidate): boolean {
  const { text, grades } = cited.evidence.reading;
  const [before, after] = [fold(text.slice(0, span.start)), fold(text.slice(span.end))];
  const asksRatio = RATIO_ASKED.test(question.folded);
  const isOfOtherGrade =
    question.grades.length === 1 && grades.length > 1 && / or /.test(after) && !/ and /.test(after);
  return (
    DENIED.test(before) ||
    (!asksRatio && RATIO.test(after)) ||
    (FROM.test(before) && /\bto\b/.test(after)) ||
    isOfOtherGrade
  );
}

const RATIO_ASKED = /\b(?:proportion|share|percentage|rate|in ten|in every|out of)\b/;
