import type { Library } from '../library.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims, sayWhere } from './claims-cited.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { SAYS, sentenceCase } from './wording.ts';

const BEST =
  /\b(?:highest|best|top)\b(?: \w+){0,4} (?:ratings?|grades?|judge?ments?|marks?|result|outcome|score|verdict)\b/;
const WORST =
  /\b(?:lowest|worst|bottom|poorest)\b(?: \w+){0,4} (?:ratings?|grades?|judge?ments?|marks?|result|outcome|score|verdict)\b/;
const EVER =
  /\b(?:ever|all time|of all|so far|in (?:these|the) articles|over the years|on record|had|have had)\b/;

/** "The worst grade it ever had": the lowest (or highest) of all grades that are given, with the inspections that gave it. */
export function extremeAnswer(library: Library, question: Question, council: string): Answer | undefined {
  const { folded } = question;
  const [best, worst] = [BEST.test(folded), WORST.test(folded)];
  if (best === worst || !EVER.test(folded)) return undefined;
  const rank = (grade: string): number => library.vocabulary.grades.findIndex(({ id }) => id === grade);
  const inspections = inspectionsFor(library, question, council) ?? inspectionsOf(library, council);
  const claims = inspections.flatMap((inspection) => claimsAt(library, question, inspection));
  const overall = claims.filter(({ area }) => area === 'overall');
  const pool = question.areas.length > 0 || overall.length === 0 ? claims : overall;
  const ranks = pool.map(({ grade }) => rank(grade));
  const extreme = best ? Math.min(...ranks) : Math.max(...ranks);
  const cited = createCited();
  const shown = inspections.filter((inspection) =>
    pool.some((claim) => claim.inspection === inspection.id && rank(claim.grade) === extreme),
  );
  const lines = shown.map((inspection) => {
    const own = pool.filter((claim) => claim.inspection === inspection.id && rank(claim.grade) === extreme);
    return `${sentenceCase(sayClaims(library, own, inspection, cited))} (${sayWhere(library, inspection)}), ${SAYS.latest}.`;
  });
  return answered(
    library,
    question,
    lines.join('\n'),
    cited.all(),
    shown.flatMap((inspection) => notesOn(library, inspection)),
  );
}
