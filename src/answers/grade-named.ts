import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';
import { NAMED_BEFORE } from '../ratings/same-grade.ts';

/** What tells which sentence names a grade. */
export type Graded = Pick<Library, 'readings' | 'claims'>;

/**
 * Of each sentence that gives a grade by "the same" and its like: the sentence before it that names the grade, from which a
 * quotation has to begin. Absent where that is too far away.
 */
export const gradeNamedIn = madeOnce(({ readings, claims }: Graded): ReadonlyMap<Reading, Reading> => {
  const refers = new Map(claims.filter(isNamedBefore).map((claim) => [claim.reading, claim.grade] as const));
  const found = new Map<Reading, Reading>();
  for (const [id, reading] of readings.entries()) {
    const grade = refers.get(reading);
    if (grade === undefined) continue;
    const { article, span } = reading.sentence;
    const before = readings
      .slice(Math.max(0, id - NAMED_BEFORE), id)
      .filter(({ sentence }) => sentence.article === article && sentence.span.field === span.field);
    const named = before.findLast(({ grades }) => grades.some((one) => one.id === grade));
    if (named && goOn(article, named, reading)) found.set(reading, named);
  }
  return found;
});

/** An editor may give a grade to any words. */
const isNamedBefore = ({ by, reading, grade }: Claim): boolean =>
  by === 'reading' && reading.grades.every(({ id }) => id !== grade);

/** Whether two sentences are of one paragraph or list, or stand so near that a quotation may hold both. */
const goOn = (article: Article, named: Reading, reading: Reading): boolean =>
  named.sentence.block === reading.sentence.block ||
  reading.sentence.span.start - named.sentence.span.end <= NEAR ||
  isBeside(article.text.slice(named.sentence.span.end, reading.sentence.span.start));

/** So many characters may stand between. */
const NEAR = 400;

/** Between two sentences side by side stand blanks, marks of quotation, or a bullet, and no more. */
const BESIDE = /^[\s”’"'*_)\]]*(?:(?:[-–•*+·]|\(?\d{1,2}[.)])\s*)?[\s“‘"'*_(]*$/u;

/** Whether what stands between two sentences leaves them side by side. */
export const isBeside = (between: string): boolean => BESIDE.test(between);
