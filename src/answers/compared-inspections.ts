import { inspectionsAt } from '../questions/inspections-at.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { gaveAsked, isOfArea } from './features/claims.ts';
import { NEARLY } from './leading-sentence.ts';

/** For each inspection asked about the best sentence with a grade of the area asked about. */
export function ofInspections(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const found = comparedInspections(asked).flatMap((inspection) => {
    const stating = evidence.filter(({ reading }) =>
      asked.claimsIn(reading).some((claim) => claim.inspection === inspection.id && isOfArea(asked, claim)),
    );
    const [best] = stating;
    if (best === undefined) return [];
    const ofText = stating.filter(
      ({ probability, reading: { sentence } }) =>
        probability >= NEARLY * best.probability &&
        sentence.span.field !== 'title' &&
        sentence.block.kind !== 'heading',
    );
    // What gives nothing but the grade asked for says it best; a title or heading is in fewer words than the text below it.
    const plain = ofText.filter(({ reading }) =>
      asked.claimsIn(reading).every((claim) => isOfArea(asked, claim)),
    );
    const ofReport = plain.find(({ reading }) => inspection.articles.includes(reading.sentence.article.id));
    return ofReport ?? plain[0] ?? ofText[0] ?? best;
  });
  return [...new Set(found)];
}

/**
 * The inspections that a question holds against each other: of one council those its time means, else all. Of several the
 * graded ones of each that its time means; of a council that was not inspected then what it had at that date, and the latest
 * where no time is named, or "now" beside a date.
 */
export function comparedInspections(asked: Asked): readonly Inspection[] {
  const { question, council, meant } = asked;
  const { councils, time } = question;
  if (councils.length < 2) {
    if (meant !== undefined && meant.length > 1) return meant;
    return council === undefined ? [] : asked.inspectionsOf(council);
  }
  return councils.flatMap((name) => {
    const graded = asked.inspectionsOf(name).filter((one) => gaveAsked(asked, one));
    const then = inspectionsAt(time, graded);
    if (then === undefined) return graded.slice(-1);
    if (then.length > 0 || time.side !== undefined) return then;
    return time.order === 'latest' ? graded.slice(-1) : heldAt(graded, time.dates[0]);
  });
}

/** What was given last before a date; an undated inspection may have been before or after it. */
const heldAt = (graded: readonly Inspection[], date = ''): readonly Inspection[] =>
  graded.filter(({ visited, reported }) => (visited ?? reported ?? date) < date).slice(-1);
