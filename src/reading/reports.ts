import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import type { DateMention } from './dates.ts';
import { PREVIOUS } from './frames.ts';
import { isUndated } from './rating-dates.ts';
import type { Rating } from './ratings.ts';
import { isOfOnePlace } from './ratings.ts';
import type { Known, Reading } from './reading.ts';
import { daysBetween, lengthOf } from './time.ts';

/** One article's news of one council's inspection: what the article gives as its own, before articles are compared. */
export interface Report {
  readonly article: Article;
  readonly council: string;
  readonly visited?: string;
  readonly known: Known;
  readonly basis?: string;
  /** The article's own words for the date. */
  readonly phrase?: string;
  readonly reported?: string;
  /** The grades it gives as the news: area id to grade id, the first statement of each. */
  readonly grades: ReadonlyMap<string, string>;
  /** Dates of earlier inspections that it mentions: it comes after them. */
  readonly after: readonly string[];
}

const INSPECTION = /\b(?:inspect\w*|ofsted|visit\w*|fieldwork|on-?site|watchdog|assessment)\b/;
const VISIT =
  /\b(?:carried out|conducted|took place|taking place|visit\w*|inspection (?:in|of|at|from|between|dates?|during|held|earlier|last|this)|inspected|inspectors (?:were|came|spent|arrived|watched|returned)|fieldwork|on-?site|were in|was in|came back|spent)\b/;
/** Visits that give no grade. */
const NO_INSPECTION = /\b(?:focus+ed|monitoring|peer|follow-up|improvement) (?:visits?|review)\b/;
/** Inspections that are none of Ofsted's, or of other services. */
const OTHER_INSPECTION =
  /\b(?:mock|practice|draft|self)[- ]|\bjoint(?: \w+)? inspection\b|\bcare quality commission\b|\bcqc\b|\bspecial educational needs\b/;
const AWAY =
  /\b(?:published|released|report (?:of|from|dated|published)|announced|inquiry|review|resign\w*|appointed|since)\b[^,;.]{0,25}$/;

/** The reports of an article: one for each council that it gives a rating or a visit of. */
export function reportsOf(article: Article, readings: readonly Reading[]): readonly Report[] {
  const councils = [
    ...new Set(readings.flatMap(({ council, ratings }) => (council && ratings.length > 0 ? [council] : []))),
  ];
  const main = article.councils[0];
  const all = main !== undefined && !councils.includes(main) ? [main, ...councils] : councils;
  return all.map((council) =>
    reportOf(
      article,
      council,
      readings.filter((reading) => reading.council === council),
    ),
  );
}

function reportOf(article: Article, council: string, readings: readonly Reading[]): Report {
  const short = NO_INSPECTION.test(fold(article.text));
  const visits = readings
    .flatMap((reading) => visitsIn(article, reading))
    .filter(({ date }) => !short || lengthOf(date) > 4);
  const visit = [...visits].sort(
    (a, b) => Number(b.strong) - Number(a.strong) || lengthOf(a.date) - lengthOf(b.date),
  )[0];
  const news = {
    ...(visit ? { visited: visit.date } : {}),
    ...(article.published === undefined ? {} : { reported: article.published }),
  };
  const grades = new Map<string, string>();
  const own = readings.flatMap((reading) =>
    reading.ratings
      .filter((rating) => !rating.previous && !isUndated(reading, rating, news))
      .map((rating) => ({ rating, old: isOld(reading, rating, visit?.date ?? article.published) })),
  );
  for (const { rating } of own.sort((a, b) => Number(a.old) - Number(b.old))) {
    const areas = rating.areas === 'all' ? ['overall'] : rating.areas;
    for (const area of areas) if (!grades.has(area)) grades.set(area, rating.grade);
  }
  const after = readings
    .filter(({ text }) => PREVIOUS.test(fold(text)) && INSPECTION.test(fold(text)))
    .flatMap(({ dates }) =>
      dates.flatMap(({ edtf, known }) => (edtf !== undefined && known === 'stated' ? [edtf] : [])),
    );
  return {
    article,
    council,
    known: visit?.known ?? (article.published ? 'inferred' : 'open'),
    ...(visit ? { visited: visit.date, phrase: visit.phrase } : {}),
    ...(visit?.basis === undefined ? {} : { basis: visit.basis }),
    ...(article.published === undefined ? {} : { reported: article.published }),
    grades,
    after,
  };
}

/** The clause gives a time long before the article's news: its grade is the news only where no other is given. */
function isOld(
  { dates, headDates = [], sentence }: Reading,
  { clause }: Rating,
  news: string | undefined,
): boolean {
  const inside = dates.filter(({ span }) => {
    const start = span.start - sentence.span.start;
    return start >= clause.start && start < clause.end;
  });
  return (inside.length > 0 ? inside : headDates).some(
    ({ edtf }) => edtf !== undefined && news !== undefined && daysBetween(edtf, news) > 300,
  );
}

interface Visit {
  readonly date: string;
  readonly known: Known;
  readonly basis?: string;
  readonly phrase: string;
  readonly strong: boolean;
}

/** The dates of a sentence that may be those of the inspection the article reports. */
function visitsIn(article: Article, reading: Reading): readonly Visit[] {
  const folded = fold(reading.text);
  if (
    !INSPECTION.test(folded) ||
    NO_INSPECTION.test(folded) ||
    OTHER_INSPECTION.test(folded) ||
    isOfOnePlace(reading.text)
  )
    return [];
  return reading.dates.flatMap((mention): Visit[] => {
    const { edtf, known, basis } = mention;
    const start = mention.span.start - reading.sentence.span.start;
    const before = folded.slice(Math.max(0, start - 60), start);
    if (edtf === undefined || PREVIOUS.test(before) || AWAY.test(before) || !fits(article, mention))
      return [];
    const preposition = /\bin $/.test(before) ? 3 : 0;
    const phrase = article.text.slice(mention.span.start - preposition, mention.span.end);
    const strong =
      VISIT.test(before) ||
      /\b(?:inspection|visit|inspected|visited) $/.test(before) ||
      /^[^,;.]{0,30}\binspection\b/.test(folded.slice(start));
    if (!strong && known === 'inferred' && lengthOf(edtf) < 20) return [];
    return [{ date: edtf, known, phrase, strong, ...(basis === undefined ? {} : { basis }) }];
  });
}

/** An inspection is reported within months; without a date of publication only an exact or clarified date will do. */
function fits(article: Article, { edtf, known }: DateMention): boolean {
  if (edtf === undefined || lengthOf(edtf) > 100) return false;
  if (article.published === undefined) return known === 'clarified' || known === 'stated';
  const days = daysBetween(edtf, article.published);
  return days > -32 && days < 300;
}
