import { earliest } from '../knowledge/edtf.ts';
import type { Library } from '../library.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Knowhow } from './knowhow.ts';
import { passagesFor } from './passages.ts';
import type { Question } from './question.ts';
import { inspectionsOf } from './scope.ts';
import { type Unit, unitsOf } from './units.ts';
import { isKnown, TELLING, weightOf } from './weights.ts';

const EVENT =
  /\b(after|following|since|in the wake of|before|prior to|when|while|during|(?:in )?the year(?: that| when)?) (?:the )?(.{3,60}?)(?:,|$|\bwhat\b|\bhow\b|\bwho\b)/;

/**
 * The inspections that a question places by an event ("after the Doe report"): the event's year is read from the sentence
 * that tells of it with a date; the first inspection after it, those before it, or the one of its year, if there is one.
 * `undefined` where the year is not told.
 */
export function inspectionsByEvent(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): readonly Inspection[] | undefined {
  const match = EVENT.exec(question.folded);
  const how = match?.[1];
  const event = match?.[2];
  if (how === undefined || event === undefined) return undefined;
  const units = unitsOf(library.lexicon, tokensOf(event), () => false).filter(
    (unit) => !unit.common && weightOf(unit, knowhow) >= TELLING,
  );
  if (units.length === 0 || units.some((unit) => !isKnown(unit, knowhow))) return undefined;
  const year = yearOf(library, knowhow, question, council, units);
  if (year === undefined) return undefined;
  const dated = inspectionsOf(library, council).flatMap((inspection) => {
    const at = inspection.visited ?? inspection.reported;
    return at === undefined ? [] : [{ inspection, at }];
  });
  if (/before|prior/.test(how))
    return dated.filter(({ at }) => earliest(at) < earliest(year)).map(({ inspection }) => inspection);
  const same = dated.filter(({ at }) => overlaps(at, year));
  const later = dated.filter(({ at }) => earliest(at) >= earliest(year));
  const found = same.length > 0 ? same : /after|following|since|wake/.test(how) ? later.slice(0, 1) : [];
  return found.slice(0, 1).map(({ inspection }) => inspection);
}

/** The one year that sentences about the event give it; `undefined` where they give several or none. */
function yearOf(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
  units: readonly Unit[],
): string | undefined {
  const asked: Question = {
    ...question,
    units,
    kind: 'date',
    people: [],
    grades: [],
    areas: [],
    time: { dates: [], months: [], spans: [] },
  };
  const told = passagesFor(library, knowhow, asked, { council }).filter(({ coverage }) => coverage >= 0.95);
  const years = told.flatMap(({ reading }) => {
    const [date] = reading.dates.filter(
      ({ edtf, known }) => known === 'stated' && edtf !== undefined && !edtf.includes('/'),
    );
    return date?.edtf === undefined ? [] : [date.edtf.slice(0, 4)];
  });
  const [first] = years;
  const most = years.filter((year) => year === first).length;
  return first !== undefined && most * 2 > years.length ? first : undefined;
}
