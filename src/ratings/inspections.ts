import { earliest, latest } from '../knowledge/edtf.ts';
import { daysBetween, lengthOf, overlaps } from '../mentions/time.ts';
import type { Inspection, Known } from './claim.ts';
import type { Report } from './reports.ts';
import { canBeSame, isRecalled, isSame } from './same-inspection.ts';

/** A mention of an inspection by date in an article that reports another one. */
export interface DatedMention {
  readonly council: string;
  readonly when: string;
  readonly known: Known;
  /** The date is that of its report. */
  readonly isReport?: boolean;
  /** What it is said to have given: areas and grades, each as "area|grade". */
  readonly given: readonly string[];
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
  for (const mention of [...mentions].sort((a, b) => Number(a.isReport ?? 0) - Number(b.isReport ?? 0)))
    takeIn(mention, found, mentions);
  return inOrder(withIds(found), groups);
}

/** A report comes out within months of its visit: an article of years later only recalls it. */
const MOST_DAYS = 240;

/** Adds the inspection that a mention tells of, unless it is there; the date of a report may be that of a visit which is said to have given the same grade. */
function takeIn(
  { council, when, known, isReport, given }: DatedMention,
  found: Inspection[],
  all: readonly DatedMention[],
): void {
  if (inspectionsIn(found, when).length > 0) return;
  const at = found.findLastIndex(
    ({ council: other, visited, reported }) =>
      isReport &&
      other === council &&
      visited !== undefined &&
      reported === undefined &&
      daysBetween(visited, when) >= 0 &&
      daysBetween(visited, when) < MOST_DAYS &&
      all.some((one) => one.when === visited && one.given.some((grade) => given.includes(grade))),
  );
  const visit = found[at];
  if (visit) found[at] = { ...visit, reported: when };
  else
    found.push({
      id: '',
      council,
      known,
      articles: [],
      ...(isReport ? { reported: when } : { visited: when }),
    });
}

/** A year may be that of one inspection's report and of another's visit; a month is not. */
const MONTH = 31;

/** Those of a council's inspections that were carried out at a time; where none was, those reported on that day or in that month. */
export function inspectionsIn(inspections: readonly Inspection[], when: string): readonly Inspection[] {
  const held = inspections.filter((inspection) => isAt(inspection, when));
  return held.length > 0
    ? held
    : inspections.filter(
        ({ reported }) => reported !== undefined && lengthOf(when) <= MONTH && overlaps(reported, when),
      );
}

/** Whether an inspection was carried out, or else reported, at the time given. */
function isAt({ visited, reported }: Inspection, when: string): boolean {
  return (
    (visited !== undefined && overlaps(visited, when)) ||
    (visited === undefined && reported !== undefined && overlaps(reported, when))
  );
}

const exactness = ({ visited, reported }: Report): number =>
  visited !== undefined ? lengthOf(visited) : reported !== undefined ? 400 : 800;

function inspectionOf(group: readonly Report[]): Inspection {
  const best = group[0];
  if (!best) throw new RangeError('a group of reports is never empty');
  const reported = group
    .flatMap(({ reported }) => reported ?? [])
    .filter((date) => best.visited === undefined || daysBetween(best.visited, date) < MOST_DAYS)
    .sort()[0];
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
      .map(latest)
      .sort()
      .at(-1);
    return `${after ?? '0000'}~`;
  };
  return [...inspections].sort((a, b) => a.council.localeCompare(b.council) || (key(a) < key(b) ? -1 : 1));
}
