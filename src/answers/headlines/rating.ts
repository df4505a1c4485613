import { areaName, gradeName, sayInspection, sentenceCase } from '../../answering/wording.ts';
import type { Claim } from '../../reading/reading.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { asksRating, isOfArea, isOfCouncil, isOfTime } from '../features/claims-and-people.ts';
import type { Prepared } from '../prepared.ts';

/** A grade with area and inspection, read from the claims of what is cited; `undefined` where none fits the question. */
export function ratingHeadline(
  prepared: Prepared,
  asked: Asked,
  cited: readonly Cited[],
): string | undefined {
  if (!asksRating(asked)) return undefined;
  const fitting = cited.flatMap(({ number, evidence }) =>
    prepared
      .claimsIn(evidence.reading)
      .filter((claim) => isOfCouncil(asked, claim) && isOfArea(asked, claim) && isOfTime(asked, claim))
      .map((claim) => ({ claim, number })),
  );
  const [best] = fitting;
  if (!best) return undefined;
  return `${sayClaim(prepared, best.claim)} [${best.number}]`;
}

/** "Good for adoption (Xton, the inspection of November 2017)". */
export function sayClaim({ library }: Prepared, { grade, area, council, inspection }: Claim): string {
  const { vocabulary, inspections } = library;
  const held = inspections.find(({ id }) => id === inspection);
  const of = area === 'overall' ? 'overall' : `for ${areaName(vocabulary, area)}`;
  const where = [council, ...(held ? [sayInspection(held, library)] : [])].join(', ');
  return `${sentenceCase(gradeName(vocabulary, grade))} ${of} (${where})`;
}
