import type { Library } from '../library.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims, sayLine } from './claims-cited.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { SAYS } from './wording.ts';

/** The grade, first; then area and inspection. `undefined` where the articles state none for what is asked. */
export function ratingAnswer(
  library: Library,
  question: Question,
  council: string,
  placed?: readonly Inspection[],
): Answer | undefined {
  const asked = placed ?? inspectionsFor(library, question, council);
  const all = inspectionsOf(library, council);
  const withClaims = (asked ?? all).filter(
    (inspection) => claimsAt(library, question, inspection).length > 0,
  );
  const chosen = asked === undefined ? [...withClaims].reverse() : withClaims;
  if (chosen.length === 0) return undefined;
  const missed = notGiven(library, question, chosen);
  if (missed) return missed;
  const cited = createCited();
  const lines = chosen.map((inspection, i) =>
    sayLine(
      library,
      inspection,
      sayClaims(
        library,
        asked === undefined && i > 0
          ? overallOnly(claimsAt(library, question, inspection))
          : claimsAt(library, question, inspection),
        inspection,
        cited,
        chosen.length > 2 ? 1 : 2,
      ),
    ),
  );
  const latest = question.time.order === 'latest' || asked === undefined;
  const end = latest && chosen[0] === all.at(-1) ? `, ${SAYS.latest}` : '';
  const [first = '', ...rest] = lines;
  const headline = [`${first}${end}.`, ...rest.map((line) => `${line}.`)].join('\n');
  return answered(
    library,
    question,
    headline,
    cited.all(),
    chosen.flatMap((inspection) => notesOn(library, inspection)),
  );
}

/** Of inspections that were not asked about, the overall grade says enough. */
function overallOnly(claims: readonly Claim[]): readonly Claim[] {
  const overall = claims.filter(({ area }) => area === 'overall');
  return overall.length > 0 ? overall : claims;
}

const WHICH_PART =
  /\b(?:which|what)(?: \w+){0,3} (?:part|area|bit|service|judge?ment|one)s?\b.*\b(?:miss\w*|not|n't|fail\w*|wasn't|weren't|lower|fell short|except|let down)\b|\ball but\b/;

/** "Which area missed out on …": the areas of the inspection with another grade. */
function notGiven(library: Library, question: Question, chosen: readonly Inspection[]): Answer | undefined {
  const [inspection] = chosen;
  const { grades, folded } = question;
  if (!inspection || grades.length === 0 || !WHICH_PART.test(folded)) return undefined;
  const others = claimsAt(library, question, inspection).filter(({ grade }) => !grades.includes(grade));
  if (others.length === 0) return undefined;
  const cited = createCited();
  const headline = `${sayLine(library, inspection, sayClaims(library, others, inspection, cited))}.`;
  return answered(library, question, headline, cited.all(), notesOn(library, inspection));
}
