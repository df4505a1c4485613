import type { Library } from '../library/library.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims, sayLine } from './claims-cited.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { gradeName, listed, SAYS } from './wording.ts';

/** A question put in the negative: "yes" could mean either, so the grades speak for themselves. */
const NEGATIVE = /\bnever\b|n't\b|\bnot\b/;

/** "Was it ever …", "has any part been …": yes with every claim of that grade, or no with what was given instead. */
export function gradeCheck(library: Library, question: Question, council: string): Answer | undefined {
  const asked = inspectionsFor(library, question, council);
  const pool = (asked ?? inspectionsOf(library, council))
    .map((inspection) => ({ inspection, claims: claimsAt(library, question, inspection) }))
    .filter(({ claims }) => claims.length > 0);
  if (pool.length === 0 || question.grades.length === 0) return undefined;
  const ofGrade = (claims: readonly Claim[]): readonly Claim[] =>
    claims.filter(({ grade }) => question.grades.includes(grade));
  const yes = pool.filter(({ claims }) => ofGrade(deciding(question, claims)).length > 0);
  const universal = UNIVERSAL.test(question.folded)
    ? (pool.filter(({ claims }) => ofGrade(claims).length > 0).at(-1) ?? pool[0])
    : undefined;
  if (universal) return everyArea(library, question, universal.inspection, universal.claims);
  const cited = createCited();
  const shown = yes.length > 0 ? yes : pool;
  const lines = shown.map(({ inspection, claims }) => {
    const graded = yes.length > 0 ? ofGrade(claims) : claims;
    const rest =
      yes.length > 0
        ? claims.filter(({ area }) => area !== 'overall' && !graded.some((claim) => claim.area === area))
        : [];
    const said = [
      sayClaims(library, graded, inspection, cited),
      ...(asked !== undefined && rest.length > 0 ? [sayClaims(library, rest, inspection, cited)] : []),
    ].join('; ');
    return `${sayLine(library, inspection, said)}.`;
  });
  const headline =
    yes.length > 0
      ? `${NEGATIVE.test(question.folded) || question.kind !== 'yes-no' ? '' : 'Yes. '}${lines.join('\n')}`
      : `${notAsAsked(library, question, pool[0]?.claims ?? [])}${lines.join('\n')}`;
  return answered(
    library,
    question,
    headline,
    cited.all(),
    shown.flatMap(({ inspection }) => notesOn(library, inspection)),
  );
}

const PARTS = /\b(?:any|anything|some|parts?|areas?|aspects?|judge?ments?|ever)\b/;

/** "Is Xton good?" asks about the whole, where there is a grade for the whole. */
function deciding({ areas, folded, kind }: Question, claims: readonly Claim[]): readonly Claim[] {
  if (kind !== 'yes-no' || areas.length > 0 || PARTS.test(folded)) return claims;
  const overall = claims.filter(({ area }) => area === 'overall');
  return overall.length > 0 ? overall : claims;
}

const UNIVERSAL = /\b(?:every|everything|all|both|each)\b/;

/** "Was every area good?": yes only if all are; all of them are shown. */
function everyArea(
  library: Library,
  question: Question,
  inspection: Inspection,
  claims: readonly Claim[],
): Answer | undefined {
  const cited = createCited();
  const all = claims.every(({ grade }) => question.grades.includes(grade));
  const said = sayLine(library, inspection, sayClaims(library, claims, inspection, cited));
  return answered(
    library,
    question,
    `${all ? 'Yes, all that are named' : 'Not all'}. ${said}.`,
    cited.all(),
    notesOn(library, inspection),
  );
}

function notAsAsked({ vocabulary }: Library, { grades }: Question, claims: readonly Claim[]): string {
  const overall = claims.find(({ area }) => area === 'overall') ?? claims[0];
  const asked = listed(grades.map((id) => gradeName(vocabulary, id)));
  return overall ? `${SAYS.notSo(asked, gradeName(vocabulary, overall.grade))}. ` : '';
}

const ASSERTED =
  /\b(?:rated|graded|judged|ranked|found|given|gave|get|got|getting|gets|was|were|is|are|be|been|being|call(?:ed|ing|s)?|became|become|went|deemed|declared|marked|as)\b[^,;.?]{0,45}\b(?:outstanding|good|requires improvement|adequate|inadequate|failing|top marks|highest|lowest)\b/;

/** Whether a question says a grade of something ("was it good"), not only names it ("after the good report"). */
export const isAsserted = ({ folded }: Question): boolean => ASSERTED.test(folded);

/** A question that takes a grade for granted which the articles contradict: what they say instead. */
export function correction(library: Library, question: Question, council: string): Answer | undefined {
  const asked = inspectionsFor(library, question, council);
  if (asked === undefined || asked.length === 0 || question.grades.length !== 1) return undefined;
  if (question.time.side !== undefined || !isAsserted(question)) return undefined;
  const claims = asked.flatMap((inspection) => claimsAt(library, question, inspection));
  const wanted = question.areas.length > 0 ? claims : claims.filter(({ area }) => area === 'overall');
  if (wanted.length === 0 || wanted.some(({ grade }) => question.grades.includes(grade))) return undefined;
  return gradeCheck(library, question, council);
}
