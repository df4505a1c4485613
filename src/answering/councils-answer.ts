import type { Library } from '../library.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims, sayWhere } from './claims-cited.ts';
import { councilsCovered, sayCouncils } from './covered.ts';
import { sayOpenClaims } from './open-rating.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { SAYS, sentenceCase } from './wording.ts';

const WHICH = /\b(?:which|what)(?: (?:of the|other|local))? (?:councils?|authorit(?:y|ies))\b/;

/** "Never", "better than", "used to be": another set of councils than those with the grade. */
const OTHERWISE =
  /\b(?:not|never|no longer|isn't|aren't|wasn't|weren't|haven't|hasn't|without|except|than|used to|improv\w*|once)\b/;

/** Whether a question asks which councils there are of a kind. */
export const asksWhichCouncils = ({ folded }: Question): boolean => WHICH.test(folded);

const PRESENT = /\b(?:is|are|currently|now)\b(?!.*\b(?:was|were|ever|been)\b)/;

/** "Which councils are good?": a line for each council with the grades asked about, at the latest inspection that gave one. */
export function whichCouncils(library: Library, question: Question): Answer | undefined {
  const { councils, grades, folded } = question;
  if (councils.length > 0 || !asksWhichCouncils(question) || OTHERWISE.test(folded)) return undefined;
  const gave = (inspection: Inspection): boolean =>
    grades.length === 0 ||
    claimsAt(library, question, inspection).some(
      ({ grade, area }) => grades.includes(grade) && (question.areas.length > 0 || area === 'overall'),
    );
  // "Which are good" asks for the latest grade of each; "which were" for any.
  const choose = (graded: readonly Inspection[]) =>
    (PRESENT.test(folded) ? graded.slice(-1) : graded).filter(gave).at(-1);
  return sideBySide(library, { ...question, councils: councilsCovered(library) }, choose, false);
}

/** As many lines as one reads at a glance. */
const MOST = 12;

/** Several councils side by side, a line each: their grades at the time asked about, else at their latest inspection. */
export function councilsAnswer(library: Library, question: Question): Answer | undefined {
  return sideBySide(library, question, (graded) => graded.at(-1), true);
}

function sideBySide(
  library: Library,
  question: Question,
  choose: (graded: readonly Inspection[]) => Inspection | undefined,
  named: boolean,
): Answer | undefined {
  const chosen = question.councils.flatMap((council) => {
    const asked = inspectionsFor(library, question, council);
    const graded = (asked ?? inspectionsOf(library, council)).filter(
      (one) => claimsAt(library, question, one).length > 0,
    );
    return choose(graded) ?? [];
  });
  const [shown, left] = [chosen.slice(0, MOST), chosen.slice(MOST)];
  const cited = createCited();
  const lines = shown.map((inspection) => {
    const said = sayClaims(library, claimsAt(library, question, inspection), inspection, cited, 1);
    return `${sentenceCase(sayWhere(library, inspection))}: ${said}.`;
  });
  const missing = named
    ? question.councils.filter((name) => !chosen.some(({ council }) => council === name))
    : [];
  const open = missing.map((council) => sayOpenClaims(library, question, council, cited));
  const none = missing.filter((_, index) => open[index] === undefined);
  const all = [...lines, ...open.flatMap((line) => line ?? [])];
  const notes = [
    ...shown.flatMap((inspection) => notesOn(library, inspection)),
    ...(left.length > 0 ? [SAYS.alsoCouncils(sayCouncils(left.map(({ council }) => council)))] : []),
    ...(none.length > 0 ? [SAYS.noneFor(sayCouncils(none))] : []),
  ];
  return all.length === 0
    ? undefined
    : answered(library, question, all.join('\n'), cited.all(), notes, 'comparison');
}
