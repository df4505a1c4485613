import { type Article, quoteOf, type Span } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { fold } from '../search/fold.ts';
import { contextOf } from './article-context.ts';
import { type Draft, draftsOf } from './decide.ts';
import { editorsRatings } from './editors-ratings.ts';
import type { RatingModels } from './models.ts';
import { type News, newsBy } from './news.ts';
import type { Passage } from './passage.ts';
import type { ArticleRatings, StatedNews, StatedRating } from './stated-rating.ts';
import type { TimeCandidate } from './time-relation.ts';

/** Reads what articles say of grades with the models given; made once for a vocabulary. */
export function createRatingReader(
  vocabulary: Vocabulary,
  models: RatingModels,
): (article: Article, read: ArticleReading) => ArticleRatings {
  // An editor may have written others, which is told as a problem of the file.
  const areas = new Set(vocabulary.areas.map(({ id }) => id));
  const grades = new Set(vocabulary.grades.map(({ id }) => id));
  return (article, read) => {
    const context = contextOf(article, read, vocabulary);
    const known = new Map<string, News>();
    const newsFor = newsBy(context.passages, models.news, known);
    const drafts = draftsOf(context, models, newsFor);
    const corrected = article.ratings.flatMap((rating) => ('none' in rating ? [] : rating.councils));
    for (const council of [...article.councils, ...corrected]) newsFor(council);
    return {
      article,
      stated: editorsRatings(article, read.readings, drafts.map(statedBy)).filter(
        ({ area, grade }) => areas.has(area) && grades.has(grade),
      ),
      news: [...known].map(([council, news]) => statedNews(article, council, news)),
    };
  };
}

/** A draft without the passage that it was made from: what is kept of an article. */
export function statedBy({ passage, at, council, area, grade, time, news, parts }: Draft): StatedRating {
  const when =
    time.edtf !== undefined && time.known !== undefined ? { edtf: time.edtf, known: time.known } : undefined;
  const year = (time.kind === 'news' ? news.edtf : time.edtf)?.slice(0, 4);
  return {
    reading: passage.reading,
    span: passage.items[at]?.span ?? { start: 0, end: 0 },
    council,
    area,
    grade,
    by: 'reading',
    which: time.kind === 'date' ? (when ? 'dated' : 'open') : time.kind,
    ...(when && time.kind === 'date'
      ? { when: isOfReport(passage, time) ? { ...when, isReport: true } : when }
      : {}),
    ...(year === undefined ? {} : { year }),
    parts,
  };
}

const OF_REPORT =
  /\b(?:published|released|issued|reported|unveiled|came out)\b[^,;.]{0,20}$|\breport (?:of|from|dated)\s*$/;

/** "The report, published on …": not when inspectors came. */
function isOfReport({ reading }: Passage, { date }: TimeCandidate): boolean {
  if (!date) return false;
  const at = date.span.start - reading.sentence.span.start;
  return OF_REPORT.test(fold(reading.text.slice(Math.max(0, at - 60), Math.max(0, at))));
}

function statedNews(article: Article, council: string, { edtf, known, date, passage }: News): StatedNews {
  // The year of publication says when the report came out; that is known without it.
  const isReport = date === undefined && edtf === article.published?.slice(0, 4);
  if (edtf === undefined || isReport)
    return { council, known: article.published === undefined ? 'open' : 'inferred' };
  return {
    council,
    visited: edtf,
    known,
    ...(date?.basis === undefined ? {} : { basis: date.basis }),
    ...(date && passage ? { phrase: phraseOf(article, date.span) } : {}),
  };
}

/** A date with the "in" before it, as the article has them. */
function phraseOf(article: Article, span: Span): string {
  const before = quoteOf(article, { ...span, start: Math.max(0, span.start - 3), end: span.start });
  return quoteOf(article, { ...span, start: span.start - (/^in $/iu.test(before) ? 3 : 0) });
}
