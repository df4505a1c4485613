import type { DateMention } from '../mentions/dates.ts';
import { daysBetween, lengthOf, overlaps } from '../mentions/time.ts';
import type { Passage } from './passage.ts';
import { relativeTime } from './relative-time.ts';
import type { NewsTime } from './time-candidate.ts';

/** How long a date may last, as few classes. */
export const size = (edtf: string): string => {
  const days = lengthOf(edtf);
  return days < 1 ? 'day' : days < 46 ? 'month' : days < 130 ? 'season' : days < 400 ? 'year' : 'years';
};

/** How a date stands to the article's news and to its day. */
export function relation({ article }: Passage, date: DateMention, news: NewsTime): readonly string[] {
  const edtf = date.edtf ?? relativeTime(article, date, news.edtf ?? news.published);
  if (edtf === undefined) return ['undated'];
  const day = article.published;
  return [
    news.edtf === undefined
      ? 'no news'
      : overlaps(news.edtf, edtf)
        ? 'the news'
        : daysBetween(edtf, news.edtf) > 0
          ? daysBetween(edtf, news.edtf) > 300
            ? 'before the news'
            : 'shortly before the news'
          : daysBetween(news.edtf, edtf) > 250
            ? 'after the news'
            : 'shortly after the news',
    day === undefined
      ? 'undated article'
      : daysBetween(day, edtf) > 0
        ? 'to come'
        : daysBetween(edtf, day) > 400
          ? 'long past'
          : 'lately',
    date.known === 'clarified' ? 'stated' : date.known,
  ];
}
