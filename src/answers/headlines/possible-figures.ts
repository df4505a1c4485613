import type { Span } from '../../knowledge/article.ts';
import type { Named } from '../../mentions/names.ts';
import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import { isKnown } from '../../questions/unit-weights.ts';
import { fold } from '../../search/fold.ts';
import { numbersIn } from '../../search/number-words.ts';
import { tokensOf } from '../../search/tokens.ts';
import { type Asked, LIKELY, shareOf } from '../asked.ts';
import { clausesOf } from './clauses.ts';
import { isOfOtherTime } from './figure-times.ts';
import type { ValueCandidate } from './value-candidates.ts';

const SHARE = /%|\bper ?cent|\bpercent\w*|\bproportion|\bshare\b/;

type Figure = Extract<ValueCandidate, { kind: 'number' }>;

/** Whether a figure may be what is asked for: none that the question gives itself, denied, of other things, or a share unasked. */
export const isPossibleFigure = (asked: Asked, value: Figure): boolean =>
  !isAskedOf(asked, value.mention.value) &&
  !isFigureOfOther(asked, value) &&
  !countsAnother(asked, value.mention.counted) &&
  !isOfNearerCouncil(asked, value) &&
  !isOfYearBehind(asked, value) &&
  !isOfOtherTime(asked, value) &&
  (value.mention.unit !== '%' || !asked.openings.includes('how many') || SHARE.test(asked.question.folded));

/** "268 in Xton and 311 in Yton": whether the next council behind a figure, in its clause, is another than the one asked about. */
function isOfNearerCouncil({ finders, question: { councils } }: Asked, { span, cited }: Figure): boolean {
  if (councils.length !== 1) return false;
  const [clause = ''] = cited.evidence.reading.text.slice(span.end).split(/[,;]| and | but | while /);
  const [next] = finders.councils(clause);
  return next !== undefined && !councils.includes(next.council);
}

const GOES_ON =
  /^["“‘']?(?:in|by|at|during) .*\b(?:it|that|they|this|the figure|the number) (?:was|were|had been|stood)\b/iu;

/** "It is 18. In 2017 it was 34": whether the next sentence gives the figure of the year asked about. */
function isOfYearBehind({ library, question: { time } }: Asked, { cited: { evidence } }: Figure): boolean {
  const isAsked = ({ dates }: Reading): boolean =>
    dates.some(({ edtf }) => edtf !== undefined && time.dates.some((date) => overlaps(edtf, date)));
  const next = library.readings[evidence.id + 1];
  return (
    next?.sentence.block === evidence.reading.sentence.block &&
    GOES_ON.test(next.text) &&
    isAsked(next) &&
    !isAsked(evidence.reading)
  );
}

/** "How many of the 52?", "how many over-18s": a figure of the question is no answer, unless the question is which of several it is. */
const isAskedOf = (asked: Asked, value: number): boolean =>
  (numbersIn(tokensOf(asked.question.text)).some((own) => own.value === value) ||
    new RegExp(`(?<![\\d.,])${value}(?:st|nd|rd|th|s)\\b`).test(asked.question.folded)) &&
  shareOf(asked, (kind) => kind === 'conflict') <= LIKELY;

/** "How many reports?", and nothing more: a figure of children is none of reports. With more words the weights know better. */
function countsAnother({ finders, telling, question }: Asked, counted: readonly string[]): boolean {
  const [{ unit } = {}, ...others] = telling.filter((one) => !one.unit.common);
  if (unit === undefined || others.length > 0 || counted.length === 0) return false;
  if (!question.folded.includes(`how many ${unit.text}`)) return false;
  const names = [...unit.same, ...unit.loose, ...unit.parts];
  return isKnown(unit, finders) && !counted.some((stem) => names.includes(stem));
}

const DENIED = /\b(?:not|never|no longer|rather than|instead of)(?: (?:by|at|about|the|just|only))? ?[£$€]?$/;
/** "A lead inspector and three more": not all of them. */
const BEYOND = /^ (?:more|others?|further|additional)\b/;
const BEYOND_ASKED = /\b(?:more|others?|further|additional|extra)\b/;
/** "Six in ten": no count of anything. */
const RATIO = /^ in(?: every)? (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)/;
const OF_RATIO = /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine) in (?:every )?$/;
const RATIO_ASKED = /\b(?:proportion|share|percentage|rate|in ten|in every|out of)\b/;
const FROM = /\bfrom (?:about |around |some |nearly |just )*[£$€]?$/;

/**
 * Whether a figure is denied, a part of a ratio, what it rose or fell from, or in another clause than the grade that the
 * question names.
 */
function isFigureOfOther({ question }: Asked, { span, cited }: Figure): boolean {
  const { text, grades } = cited.evidence.reading;
  const [before, after] = [fold(text.slice(0, span.start)), fold(text.slice(span.end))];
  const asksRatio = RATIO_ASKED.test(question.folded);
  return (
    DENIED.test(before) ||
    (BEYOND.test(after) && !BEYOND_ASKED.test(question.folded)) ||
    (!asksRatio && (RATIO.test(after) || OF_RATIO.test(before))) ||
    (FROM.test(before) && /\bto\b/.test(after)) ||
    isApart(
      text,
      span,
      grades.filter(({ id }) => question.grades.includes(id)),
    )
  );
}

/** Whether a grade that the question names stands in the sentence, and in no clause of the figure's. */
function isApart(text: string, { start }: Span, asked: readonly Named[]): boolean {
  const isOneClause = clausesOf(text);
  return asked.length > 0 && asked.every((grade) => !isOneClause(grade.span.start, start));
}
