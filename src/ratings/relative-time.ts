import type { Article } from '../knowledge/article.ts';
import { quoteOf } from '../knowledge/article.ts';
import { moveYears } from '../mentions/calendar.ts';
import type { DateMention } from '../mentions/dates.ts';
import { countOf } from '../mentions/dating.ts';
import { fold } from '../search/fold.ts';

const COUNTED = /^(?:a )?(\w+)[ -]years? ?(since|ago|earlier|before|later|after|on)?/;
const FOLLOWS = /^\s*(since|ago|earlier|before|previously)/;

/** "Ten years since", "three years earlier": counted back from the reference (EDTF), about; else `undefined`. */
export function relativeTime(
  article: Article,
  date: DateMention,
  reference: string | undefined,
): string | undefined {
  if (reference === undefined) return undefined;
  const match = COUNTED.exec(fold(quoteOf(article, date.span)));
  const next = FOLLOWS.exec(
    fold(quoteOf(article, { ...date.span, start: date.span.end, end: date.span.end + 12 })),
  );
  const direction = match?.[2] ?? next?.[1];
  if (!match || direction === undefined || ['later', 'after', 'on'].includes(direction)) return undefined;
  const count = countOf(match[1] ?? '');
  return Number.isNaN(count) ? undefined : `${moveYears(reference, -count).slice(0, 4)}~`;
}
