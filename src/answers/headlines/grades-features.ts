import { OF_ONE_PART } from '../../questions/question-kind.ts';
import type { Features } from '../../scoring/features.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { asksRating, isOfArea, shapeOf } from '../features/claims.ts';
import { type Collector, collector } from '../features/collector.ts';
import { tellingOf } from '../features/telling.ts';
import { councilFit } from '../features/where-and-when.ts';
import { gradesSought } from '../wanted-claims.ts';
import type { GradesDraft } from './grades-draft.ts';

/** Scores are bounded: beyond these nothing more is sure. */
const [LEAST, MOST] = [-6, 4];

/** What is known of grades as the answer to a question, by names that weights are learned for. */
export function gradesFeatures(asked: Asked, draft: GradesDraft, [best]: readonly Evidence[]): Features {
  const found = collector(asked);
  const { put } = found;
  draftFeatures(found, asked, draft);
  questionFeatures(found, asked, draft);
  put('best', Math.max(LEAST, Math.min(MOST, best?.score ?? LEAST)) / 2);
  for (const [name, held] of tellingOf(best)) put(`its ${name}`, held);
  for (const [name, held] of asked.phrases) put(`asks ${name}`, held);
  return found.all;
}

/** What would be said, and of what. */
function draftFeatures({ on, byKind }: Collector, asked: Asked, { shown, form, text }: GradesDraft): void {
  const { councils, areas } = asked.question;
  const [{ claim }] = shown;
  const hasVerdict = BEGINS_WITH_VERDICT.test(text);
  for (const name of [`form.${form}`, `verdict.${hasVerdict}`]) {
    on(name);
    byKind(name);
  }
  on(`grades.${Math.min(3, new Set(shown.map((one) => one.claim.grade)).size)}`);
  on(`area.${isOfArea(asked, claim)}.${areas.length > 0}`);
  on(`council.${councilFit(asked.council, claim.reading)}.${councils.length}`);
}

/** "Yes. Good overall [1]" */
const BEGINS_WITH_VERDICT = /^[^[]*\. /;

/** What the question asks of them. */
function questionFeatures({ on }: Collector, asked: Asked, { shown }: GradesDraft): void {
  const { folded, grades, areas } = asked.question;
  on(`shape.${shapeOf(asked)}.${asksRating(asked)}`);
  if (grades.length > 0) on(`names grade.${shown.some(({ claim }) => grades.includes(claim.grade))}`);
  if (OF_ONE_PART.test(folded) && areas.length === 0 && gradesSought(asked) === undefined) on('of one part');
}
