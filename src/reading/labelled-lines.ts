import { fold } from '../search/fold.ts';
import type { NameFinder } from './names.ts';
import type { Rating } from './ratings.ts';
import { areasOfLabel, isWhole, type RowWords, wholeGrade, without } from './rows.ts';
import { hasUnknownPlace } from './unknown-places.ts';

/** The label of a line such as "Leadership, 2018: Good", where nothing but a grade stands behind it. */
export function labelOf(line: string, grades: NameFinder): string | undefined {
  const [, label, grade] = /^(.{2,200}?)\s*(?::|\s[-–—]|\()\s*([^:]{2,40})$/u.exec(line.trim()) ?? [];
  if (label === undefined || grade === undefined || /[.!?]$/u.test(grade)) return undefined;
  return wholeGrade(grade, grades) === undefined ? undefined : label;
}

/** Whether a line such as "Music service: Good" gives its grade to something that is neither area nor known council. */
export function isOfSomethingElse(line: string, words: RowWords): boolean {
  const label = labelOf(line, words.grades);
  if (label === undefined) return false;
  const named = words.areas(label);
  if (named.length === 0) return label.length <= 60 && areasOfLabel(label, words).length === 0;
  // "Otherham, overall: good": what stands beside the area, parted by a comma, says whose it is, or when.
  const rest = without(label, [...named, ...words.places(label)]);
  return rest.includes(',') ? !isWhole(rest, words) : hasUnknownPlace(rest);
}

/** "Good (was Inadequate)": the grade in the bracket is said to be the old one. */
const FORMER =
  /\b(?:previously|formerly|was|before|last time|(?:up|down) from|compared (?:with|to))[ :]*["']?$/;

/**
 * Whether a labelled line holds a grade that no rule could read: "Adoption: Inadequate in 2018, Good in 2022". Which of
 * its grades is the news, nobody can tell.
 */
export function hidesGrades(line: string, ratings: readonly Rating[], words: RowWords): boolean {
  const found = words.grades(line);
  const [first] = found;
  if (first === undefined || found.length <= ratings.length) return false;
  const folded = fold(line);
  const [, label] = /^(.{2,150}?)(?::| -|\()[^.;]{0,40}$/u.exec(folded.slice(0, first.span.start)) ?? [];
  if (label === undefined || areasOfLabel(label, words).length === 0) return false;
  return found.some(
    ({ span }) =>
      !ratings.some((rating) => rating.span.start === span.start) &&
      (span === first.span || !FORMER.test(folded.slice(first.span.end, span.start))),
  );
}
