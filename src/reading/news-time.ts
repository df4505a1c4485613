import type { Report } from './reports.ts';
import { daysBetween, lengthOf, overlaps } from './time.ts';

/** When an inspection was, and when the article tells of it. */
export type NewsTime = Partial<Pick<Report, 'visited' | 'reported'>>;

/** Whether a date is that of the inspection which an article reports. */
export function isNews(edtf: string, report: NewsTime | undefined): boolean {
  if (!report) return false;
  const { visited, reported } = report;
  if (visited !== undefined && overlaps(visited, edtf)) return true;
  return (
    reported !== undefined &&
    daysBetween(edtf, reported) < 300 &&
    daysBetween(edtf, reported) > -400 &&
    lengthOf(edtf) < 40
  );
}

/** Whether a date may be that of the news: also the year in which an article came out. */
export const mayBeNews = (edtf: string, news: NewsTime): boolean =>
  isNews(edtf, news) || (news.reported !== undefined && overlaps(news.reported, edtf));
