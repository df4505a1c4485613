import type { Library } from '../library.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims, sayWhere } from './claims-cited.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { sentenceCase } from './wording.ts';

/** Several councils side by side, a line each: their grades at the time asked about, else at their latest inspection. */
export function councilsAnswer(library: Library, question: Question): Answer | undefined {
  const cited = createCited();
  const notes: string[] = [];
  const lines = question.councils.flatMap((council) => {
    const asked = inspectionsFor(library, question, council);
    const graded = (asked ?? inspectionsOf(library, council)).filter(
      (one) => claimsAt(library, question, one).length > 0,
    );
    const inspection = graded.at(-1);
    if (!inspection) return [];
    notes.push(...notesOn(library, inspection));
    const said = sayClaims(library, claimsAt(library, question, inspection), inspection, cited, 1);
    return [`${sentenceCase(sayWhere(library, inspection))}: ${said}.`];
  });
  return lines.length < 2
    ? undefined
    : answered(library, question, lines.join('\n'), cited.all(), notes, 'comparison');
}
