import { earliest } from '../knowledge/edtf.ts';
import type { Inspection, Known } from './reading.ts';
import type { Report } from './reports.ts';
import { daysBetween, lengthOf, overlaps } from './time.ts';

/** A mention of an inspection by date in an article that reports another one. */
export interface DatedMention {
  readonly council: string;
  readonly when: string;
  readonly known: Known;
}

/**
 * The inspections of all councils, oldest first within each council: reports of the same visit are one; earlier
 * inspections that are only mentioned stand by the date that is given for them.
 */
export function inspectionsOf(
  reports: readonly Report[],
  mentions: readonly DatedMention[],
): readonly Inspection[] {
  const groups: Report[][] = [];
  const own = (report: Report): number => (report.article.councils.includes(report.council) ? 0 : 1);
  const exactFirst = [...reports].sort((a, b) => own(a) - own(b) || exactness(a) - exactness(b));
  for (const report of exactFirst) {
    const group = groups.find(
      (members) =>
        members.every((member) => canBeSame(member, report)) &&
        members.some((m) => isSame(m, report) || isRecalled(m, report)),
    );
    if (group) group.push(report);
    else groups.push([report]);
  }
  const found = groups.map(inspectionOf);
  for (const mention of mentions) {
    if (!found.some((inspection) => isAt(inspection, mention.council, mention.when))) {
      found.push({
        id: `${mention.council} ${mention.when}`,
        council: mention.council,
        visited: mention.when,
        known: mention.known,
        articles: [],
      });
    }
  }
  return inOrder(withIds(found), groups);
}

/** Whether an inspection was carried out, or else reported, at the time given. */
export function isAt(inspection: Inspection, council: string, when: string): boolean {
  if (inspection.council !== council) return false;
  const { visited, reported } = inspection;
  return (
    (visited !== undefined && overlaps(visited, when)) ||
    (visited === undefined && reported !== undefined && overlaps(reported, when))
  );
}

const exactness = ({ visited, reported }: Report): number =>
  visited !== undefined ? lengthOf(visited) : reported !== undefined ? 400 : 800;

/** No council is inspected twice within weeks: dates that near are two accounts of one visit. */
function isNear(a: string, b: string): boolean {
  return (
    overlaps(a, b) ||
    (daysBetween(a, b) > 0 ? daysBetween(a, b) < 46 : daysBetween(b, a) > 0 && daysBetween(b, a) < 46)
  );
}

/** Nothing speaks against the two reports being of one inspection. */
function canBeSame(a: Report, b: Report): boolean {
  if (a.council !== b.council) return false;
  for (const [area, grade] of a.grades) {
    const other = b.grades.get(area);
    if (other !== undefined && other !== grade) return false;
  }
  return a.visited === undefined || b.visited === undefined || isNear(a.visited, b.visited);
}

/** Something speaks for it: the same visit, a report soon after it, reports at the same time, or words quoted from the same report. */
function isSame(a: Report, b: Report): boolean {
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
function isRecalled(known: Report, passing: Report): boolean {
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

function inspectionOf(group: readonly Report[]): Inspection {
  const best = group[0];
  if (!best) throw new RangeError('a group of reports is never empty');
  const reported = group.flatMap(({ reported }) => reported ?? []).sort()[0];
  return {
    id: '',
    council: best.council,
    known: best.known,
    articles: group.map(({ article }) => article.id),
    ...(best.visited === undefined ? {} : { visited: best.visited }),
    ...(best.basis === undefined ? {} : { basis: best.basis }),
    ...(best.phrase === undefined ? {} : { phrase: best.phrase }),
    ...(reported === undefined ? {} : { reported }),
  };
}

function withIds(inspections: readonly Inspection[]): readonly Inspection[] {
  return inspections.map((inspection) => ({
    ...inspection,
    id: `${inspection.council} ${inspection.visited ?? inspection.reported ?? inspection.articles[0] ?? ''}`,
  }));
}

/** By date; an undated one after the earlier inspections that its articles mention. */
function inOrder(
  inspections: readonly Inspection[],
  groups: readonly (readonly Report[])[],
): readonly Inspection[] {
  const afterOf = new Map(
    groups.flatMap((group) =>
      group.map((report) => [`${report.council}|${report.article.id}`, report.after] as const),
    ),
  );
  const key = ({ visited, reported, council, articles }: Inspection): string => {
    const date = visited ?? reported;
    if (date !== undefined) return earliest(date);
    const after = articles
      .flatMap((id) => afterOf.get(`${council}|${id}`) ?? [])
      .map(earliest)
      .sort()
      .at(-1);
    return `${after ?? '0000'}~`;
  };
  return [...inspections].sort((a, b) => a.council.localeCompare(b.council) || (key(a) < key(b) ? -1 : 1));
}
