import { type Article, quoteOf } from '../knowledge/article.ts';
import { moveYears } from '../mentions/calendar.ts';
import type { DateMention } from '../mentions/dates.ts';
import { countOf } from '../mentions/dating.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { daysBetween, isAfter, lengthOf, overlaps } from '../mentions/time.ts';
import type { Features } from '../scoring/features.ts';
import { fold } from '../search/fold.ts';
import { classOf } from './around-features.ts';

/** When a grade may have been given, and what speaks for it. */
export interface TimeCandidate {
  /** A date of the text; the article's news; or another time, which nothing gives. */
  readonly kind: 'date' | 'news' | 'open';
  readonly edtf?: string;
  readonly known?: DateMention['known'];
  readonly date?: DateMention;
  readonly features: Features;
}

/** What is known of the inspection that an article reports. */
export interface NewsTime {
  readonly edtf?: string;
  readonly published?: string;
}

/** How a date stands to the inspection that its article reports. */
export interface TimeRelation {
  /** Absent where nobody can tell when it is. */
  readonly edtf?: string;
  /** In a few words each: to the news, to the day of publication, how it is known, how long it lasts. */
  readonly facts: readonly string[];
}

/** Whether a date is later than its article, so that no grade which that tells can be of then; an editor who clarified it has looked. */
export const isToCome = (
  { published }: Article,
  edtf: string | undefined,
  known: DateMention['known'] | undefined,
): boolean =>
  known !== 'clarified' && edtf !== undefined && published !== undefined && isAfter(edtf, published);

/** Each grade of an article asks it of the same dates. */
const toldOf = madeOnce((_news: NewsTime) => new Map<DateMention, TimeRelation>());

/** How a date of an article stands to its news and to its day. */
export function relationOf(article: Article, date: DateMention, news: NewsTime): TimeRelation {
  const known = toldOf(news);
  const relation = known.get(date) ?? newRelation(article, date, news);
  known.set(date, relation);
  return relation;
}

function newRelation(article: Article, date: DateMention, news: NewsTime): TimeRelation {
  const edtf = date.edtf ?? relativeTime(article, date, news.edtf ?? news.published);
  if (edtf === undefined) return { facts: ['undated', 'no date'] };
  const facts = [
    toNews(edtf, news.edtf),
    toDay(edtf, article.published),
    date.known === 'clarified' ? 'stated' : date.known,
    `long ${sizeOf(lengthOf(edtf))}`,
  ];
  return { edtf, facts };
}

function toNews(edtf: string, news: string | undefined): string {
  if (news === undefined) return 'no news';
  if (overlaps(news, edtf)) return 'the news';
  const days = daysBetween(edtf, news);
  if (days > 0) return days > 300 ? 'before the news' : 'shortly before the news';
  return daysBetween(news, edtf) > 250 ? 'after the news' : 'shortly after the news';
}

function toDay(edtf: string, day: string | undefined): string {
  if (day === undefined) return 'undated article';
  if (daysBetween(day, edtf) > 0) return 'to come';
  return daysBetween(edtf, day) > 400 ? 'long past' : 'lately';
}

/** How long a date may last, as few classes. */
const sizeOf = classOf([1, 'day'], [46, 'month'], [130, 'season'], [400, 'year'], [Infinity, 'years']);

const COUNTED = /^(?:a )?(\w+)[ -]years? ?(since|ago|earlier|before|later|after|on)?/;
const FOLLOWS = /^\s*(since|ago|earlier|before|previously)/;

/** "Ten years since", "three years earlier": counted back from the reference (EDTF), about; else `undefined`. */
function relativeTime(
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
