import type { Citation } from '../answering/answer.ts';
import { createCited } from '../answering/cited.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea } from './features/claims-and-people.ts';
import type { Prepared } from './prepared.ts';

/** Evidence under its number. */
export interface Cited {
  readonly number: number;
  readonly evidence: Evidence;
}

export const MOST_QUOTED = 3;
/** So many where each of several parts needs its own. */
export const MOST_OF_SET = 6;

const SEVERAL: ReadonlySet<string> = new Set(['compare', 'timeline', 'conflict']);
const LIKELY = 0.35;

const shareOf = ({ kinds }: Asked, wanted: (kind: string) => boolean): number =>
  kinds.reduce((sum, [kind, share]) => sum + (wanted(kind) ? share : 0), 0);

/** Whether a question asks for several ratings: of councils, areas or inspections beside each other. */
export const asksCourse = (asked: Asked): boolean =>
  shareOf(asked, (kind) => kind === 'compare' || kind === 'timeline') > LIKELY;

/**
 * The sentences that an answer quotes, best first, each once: up to three; up to six where the question has several
 * parts, among them the best for each inspection whose grades are compared.
 */
export function chosenEvidence(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (shareOf(asked, (kind) => SEVERAL.has(kind)) <= LIKELY) return evidence.slice(0, MOST_QUOTED);
  const parts = asksCourse(asked) && isAboutGrades(asked) ? ofInspections(prepared, asked, evidence) : [];
  const chosen = new Set(
    [...parts.slice(0, MOST_OF_SET), ...evidence].slice(0, Math.max(MOST_OF_SET, parts.length)),
  );
  return evidence.filter((one) => chosen.has(one)).slice(0, MOST_OF_SET);
}

const isAboutGrades = (asked: Asked): boolean =>
  asksRating(asked) || asked.question.grades.length > 0 || asked.question.areas.length > 0;

/** For each inspection asked about the best sentence with a grade of the area asked about. */
function ofInspections(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const found = comparedInspections(prepared, asked).flatMap(({ id }) => {
    const best = evidence.find(({ reading }) =>
      prepared.claimsIn(reading).some((claim) => claim.inspection === id && isOfArea(asked, claim)),
    );
    return best ? [best] : [];
  });
  return [...new Set(found)];
}

/** The inspections that a question holds against each other: those its time means, else all of the councils it names. */
export function comparedInspections(prepared: Prepared, asked: Asked): readonly Inspection[] {
  const { question, council, meant } = asked;
  if (meant !== undefined && meant.length > 1) return meant;
  const councils = question.councils.length > 0 ? question.councils : council === undefined ? [] : [council];
  if (councils.length < 2) return councils.flatMap((name) => prepared.inspectionsOf(name));
  return councils.flatMap((name) => {
    const own = prepared.inspectionsOf(name);
    const then = own.filter(({ visited, reported }) =>
      question.time.dates.some((date) =>
        [visited, reported].some((one) => one?.startsWith(date.slice(0, 4))),
      ),
    );
    return then.length > 0 ? then : own.slice(-1);
  });
}

/** The chosen evidence with its numbers, and the citations of a reply. */
export function cite(chosen: readonly Evidence[]): {
  readonly cited: readonly Cited[];
  readonly citations: readonly Citation[];
} {
  const cites = createCited();
  const cited = chosen.map((evidence) => ({ number: cites.cite(evidence.reading), evidence }));
  return { cited, citations: cites.all() };
}
