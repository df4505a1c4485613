import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { moveYears } from './calendar.ts';
import type { StatedTime } from './claim-places.ts';
import type { DateMention } from './dates.ts';
import { countOf } from './dating.ts';
import { isNews } from './news-time.ts';
import { datesOfRating } from './rating-dates.ts';
import type { Rating } from './ratings.ts';
import type { Reading } from './reading.ts';
import type { Report } from './reports.ts';
import { isAbout, lengthOf } from './time.ts';

/** The date of a rating (else that of its list's heading), and those joined to it, unless it is that of the news. */
export function timesOf(
  article: Article,
  reading: Reading,
  rating: Rating,
  report: Report | undefined,
): readonly StatedTime[] {
  const reference = article.published ?? report?.visited;
  const { joined } = datesOfRating(reading, rating);
  return (joined.length > 0 ? joined : (reading.headDates ?? [])).flatMap((date) => {
    const edtf = date.edtf ?? relativeTo(reading, date, reference, rating);
    if (edtf === undefined || isNews(edtf, report)) return [];
    if (isAbout(edtf) ? !rating.previous : lengthOf(edtf) > 800) return [];
    const known = date.edtf === undefined ? 'inferred' : date.known;
    return [isOfReport(reading, date) ? { edtf, known, isReport: true } : { edtf, known }];
  });
}

const OF_REPORT =
  /\b(?:published|released|issued|reported|unveiled|came out)\b[^,;.]{0,20}$|\breport (?:of|from|dated)\s*$/;

/** "The report, published on …": not when inspectors came. */
function isOfReport({ text, sentence }: Reading, { span }: DateMention): boolean {
  const at = span.start - sentence.span.start;
  return OF_REPORT.test(fold(text.slice(Math.max(0, at - 60), at)));
}

/** "ten years since we were found", "three years earlier": counted back from the article's own time, about. */
function relativeTo(
  reading: Reading,
  date: DateMention,
  reference: string | undefined,
  rating: Rating,
): string | undefined {
  const at = date.span.start - reading.sentence.span.start;
  const folded = fold(reading.text.slice(at, at + 40));
  const match =
    /^(?:a )?(\w+) years? (since|ago|earlier|before)\b/.exec(folded) ?? /^(\w+)[ -]years?\b/.exec(folded);
  if (!match || reference === undefined || (!match[2] && !rating.previous)) return undefined;
  const count = countOf(match[1] ?? '');
  return Number.isNaN(count) ? undefined : `${moveYears(reference, -count).slice(0, 4)}~`;
}
