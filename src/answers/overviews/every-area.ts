import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { byDirectness } from '../claim-order.ts';
import { type CitedClaim, sayGradesFirst } from '../headlines/say-grades.ts';
import { UNSETTLED, verdictOnAll } from '../headlines/verdict.ts';
import type { Overview } from './overview.ts';

/** Areas as such, all of them. */
const EVERY_AREA =
  /\b(?:every|all|each)\b(?: \w+){0,3} (?:areas?|judge?ments?|parts?|aspects?|categor(?:y|ies)|bits?|services?)\b|\bacross the board\b|\beverything\b/;

/** The grades of all areas at each inspection that is meant, the latest without a time: for "was every area good?". */
export function everyAreaOverview(asked: Asked): Overview | undefined {
  const { council, question, meant } = asked;
  const grades = [...new Set(asked.finders.grades(question.text).map(({ id }) => id))];
  if (council === undefined || grades.length !== 1 || question.areas.length > 0) return undefined;
  if (!EVERY_AREA.test(question.folded)) return undefined;
  const own = asked.claimsOf(council);
  const lines = (meant ?? asked.inspectionsOf(council))
    .map((inspection) => ({ inspection, claims: surest(own, inspection) }))
    .filter(({ claims }) => new Set(claims.map(({ area }) => area)).size > 1);
  const shown = meant === undefined ? lines.slice(-1) : lines;
  const claims = shown.flatMap((line) => line.claims);
  if (claims.length === 0) return undefined;
  return {
    kind: 'yes-no',
    inspections: shown.map(({ inspection }) => inspection),
    probability: Math.min(...claims.map(({ probability }) => probability)),
    say: (cite) => {
      const said = shown.map((line) => {
        const cited = line.claims.map((claim): CitedClaim => ({ claim, number: cite(claim.reading) }));
        return sayGradesFirst(asked, cited, line.inspection);
      });
      const first = UNSETTLED.test(question.folded) ? '' : verdictOnAll(asked, claims, grades);
      return `${first}${said.join('\n')}`;
    },
  };
}

/** The claims of an inspection, for each area and grade the best evidence, in the order of the areas. */
function surest(claims: readonly Claim[], inspection: Inspection): readonly Claim[] {
  const own = byDirectness(
    claims.filter((claim) => claim.inspection === inspection.id),
    inspection,
  );
  return own.filter(
    (claim, i) => own.findIndex(({ area, grade }) => area === claim.area && grade === claim.grade) === i,
  );
}
