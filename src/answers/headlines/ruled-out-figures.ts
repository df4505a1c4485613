import type { Span } from '../../knowledge/article.ts';
import type { Named } from '../../mentions/names.ts';
import { fold } from '../../search/fold.ts';
import { numbersIn } from '../../search/number-words.ts';
import { tokensOf } from '../../search/tokens.ts';
import { type Asked, LIKELY, shareOf } from '../asked.ts';
import { clausesOf } from './clauses.ts';
import type { ValueCandidate } from './value-candidates.ts';

type Figure = Extract<ValueCandidate, { kind: 'number' }>;

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
 * Whether a figure is surely none that is asked for: denied, of others than those told of before, a part of a ratio, what it rose
 * or fell from, or in another clause than the grade that the question names.
 */
export function isFigureOfOther({ question }: Asked, { span, cited }: Figure): boolean {
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

const SHARE = /%|\bper ?cent|\bpercent\w*|\bproportion|\bshare\b/;

/** "How many plans?": no share of anything. */
export const isShareUnasked = ({ openings, question }: Asked, unit: string): boolean =>
  unit === '%' && openings.includes('how many') && !SHARE.test(question.folded);

/** "How many of the 52?", "how many over-18s": a figure of the question, unless it is asked which of several it is. */
export const isAskedOf = (asked: Asked, value: number): boolean =>
  (numbersIn(tokensOf(asked.question.text)).some((own) => own.value === value) ||
    new RegExp(`(?<![\\d.,])${value}(?:st|nd|rd|th|s)\\b`).test(asked.question.folded)) &&
  shareOf(asked, (kind) => kind === 'conflict') <= LIKELY;
