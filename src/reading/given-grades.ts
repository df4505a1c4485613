import type { Stated } from './claim-places.ts';
import { inspectionsIn } from './inspections.ts';
import { isUndated } from './rating-dates.ts';
import type { Inspection } from './reading.ts';
import { isAbout } from './time.ts';

/** Whether an article reports an inspection as its news with this grade, or a dated mention gives it. */
export type GivenGrades = (inspection: Inspection, area: string, grade: string) => boolean;

const ANY = '*';

/** What is given of one council's inspections, found once for all of its ratings. */
export function givenGrades(stated: readonly Stated[], inspections: readonly Inspection[]): GivenGrades {
  const given = new Map<Inspection, Set<string>>(inspections.map((inspection) => [inspection, new Set()]));
  const dated = new Map<string, readonly Inspection[]>();
  for (const { council, when, rating, reading, report, article } of stated) {
    const areas = rating.areas === 'all' ? [ANY] : rating.areas;
    // "Ten years ago" may miss the inspection by more than a year: it proves nothing of any.
    if (when && isAbout(when.edtf)) continue;
    if (when) {
      const at = dated.get(when.edtf) ?? inspectionsIn(inspections, council, when.edtf);
      dated.set(when.edtf, at);
      for (const one of at) for (const area of areas) given.get(one)?.add(`${area}|${rating.grade}`);
    } else if (!rating.previous && !isUndated(reading, rating, report)) {
      const reported = [...(report?.grades ?? [])].flatMap(([area, grade]) =>
        grade === rating.grade && (rating.areas === 'all' || rating.areas.includes(area)) ? [area] : [],
      );
      for (const one of inspections.filter(({ articles }) => articles.includes(article.id))) {
        for (const area of reported) given.get(one)?.add(`${area}|${rating.grade}`);
      }
    }
  }
  return (inspection, area, grade) => {
    const found = given.get(inspection);
    return found !== undefined && (found.has(`${area}|${grade}`) || found.has(`${ANY}|${grade}`));
  };
}
