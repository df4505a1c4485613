import { daysBetween, overlaps } from '../mentions/time.ts';
import type { Report } from './reports.ts';

/** No council is inspected twice within weeks: dates that near are two accounts of one visit. */
function isNear(a: string, b: string): boolean {
  return (
    overlaps(a, b) ||
    (daysBetween(a, b) > 0 ? daysBetween(a, b) < 46 : daysBetween(b, a) > 0 && daysBetween(b, a) < 46)
  );
}

/** Nothing speaks against the two reports being of one inspection: where both give a visit, it decides, whatever grades they give. */
export function canBeSame(a: Report, b: Report): boolean {
  if (a.council !== b.council) return false;
  if (a.visited !== undefined && b.visited !== undefined) return isNear(a.visited, b.visited);
  for (const [area, grade] of a.grades) {
    const other = b.grades.get(area);
    if (other !== undefined && other !== grade) return false;
  }
  return true;
}

/** Something speaks for it: the same visit, a report soon after it, reports at the same time, or words quoted from the same report. */
export function isSame(a: Report, b: Report): boolean {
  if (a.visited !== undefined && b.visited !== undefined) return isNear(a.visited, b.visited);
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (x.visited !== undefined && y.reported !== undefined) {
      const days = daysBetween(x.visited, y.reported);
      return days > -31 && days < 200;
    }
  }
  if (a.reported !== undefined && b.reported !== undefined)
    return Math.abs(daysBetween(a.reported, b.reported)) < 75;
  return sharesQuotation(a.article.text, b.article.text);
}

/** An article about another council mentions a grade in passing: that of the last inspection before it, up to three years back. */
export function isRecalled(known: Report, passing: Report): boolean {
  const date = known.visited ?? known.reported;
  if (passing.article.councils.includes(passing.council) || passing.visited !== undefined) return false;
  if (date === undefined || passing.reported === undefined) return false;
  const shares = [...passing.grades].some(([area, grade]) => known.grades.get(area) === grade);
  const days = daysBetween(date, passing.reported);
  return shares && days > 0 && days < 1100;
}

/** Seven words in a row inside quotation marks in both texts. */
function sharesQuotation(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const other = plain(b);
  return longQuotations(a).some((quote) => {
    const words = plain(quote).trim().split(' ');
    return words.some((_, i) => i + 7 <= words.length && other.includes(words.slice(i, i + 7).join(' ')));
  });
}

/** What stands in double quotation marks, 30 characters at least. A pattern would look for a missing mark again and again. */
function longQuotations(text: string): readonly string[] {
  let open = false;
  return text.split(/(?<=[”"])/u).flatMap((part) => {
    const from = open ? 0 : part.indexOf('“') + 1;
    const quote = /[”"]$/u.test(part) && (open || from > 0) ? part.slice(from, -1) : '';
    const found = [...quote].length >= 30;
    open = !found && part.endsWith('"');
    return found ? [quote] : [];
  });
}
