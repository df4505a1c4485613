import { type Article, type EditorGrade, type Span, touches } from '../knowledge/article.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import type { StatedRating } from './stated-rating.ts';

/**
 * What an editor has read in an article replaces what was read in the same words. Ratings that an editor gives are
 * certain; words of which an editor says that they rate nothing are silent.
 */
export function editorsRatings(
  article: Article,
  readings: readonly Reading[],
  stated: readonly StatedRating[],
): readonly StatedRating[] {
  if (article.ratings.length === 0) return stated;
  const kept = stated.filter(
    ({ reading, span }) => !article.ratings.some((rating) => touches(rating.span, inArticle(reading, span))),
  );
  const given = article.ratings.flatMap((rating): readonly StatedRating[] => {
    const reading = readings.find(({ sentence }) => holds(sentence.span, rating.span));
    if (!reading || 'none' in rating) return [];
    const own = reading.council ?? article.councils[0];
    const councils = rating.councils.length > 0 ? rating.councils : own === undefined ? [] : [own];
    const { start } = reading.sentence.span;
    const span = {
      start: rating.span.start - start,
      end: Math.min(rating.span.end - start, reading.text.length),
    };
    return councils.flatMap((council) =>
      timesOf(rating).flatMap((time) =>
        rating.areas.map((area) => ({
          reading,
          span,
          council,
          area,
          grade: rating.grade,
          by: 'editor' as const,
          parts: { rating: 1, area: 1, council: 1, time: 1, rival: 0 },
          ...time,
        })),
      ),
    );
  });
  return [...kept, ...given];
}

type Time = Pick<StatedRating, 'which' | 'when'>;

function timesOf({ inspections }: EditorGrade): readonly Time[] {
  if (inspections === 'open') return [{ which: 'open' }];
  if (inspections.length === 0) return [{ which: 'news' }];
  return inspections.map((edtf): Time => ({ which: 'dated', when: { edtf, known: 'clarified' } }));
}

const holds = (sentence: Span, span: Span): boolean =>
  sentence.field === span.field && sentence.start <= span.start && span.start < sentence.end;
