import { groupedBy } from '../../mentions/grouped-by.ts';
import { otherMatters } from '../../questions/other-matters.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { byDirectness } from '../claim-order.ts';
import { sayInspectionFirst } from '../headlines/say-grades.ts';
import type { Prepared } from '../prepared.ts';
import type { Overview } from './overview.ts';

const RATINGS = '(?:ratings?|grades?|judge?ments?|results?|outcomes?)';
/** Words for all grades that a council was given, one after another. */
const HISTORY = new RegExp(
  `\\b(?:timeline|chronology|histor(?:y|ies))\\b|\\b(?:all|every|each|list)\\b(?: \\S+){0,4} ${RATINGS}\\b|\\b${RATINGS} (?:\\S+ )?(?:by year|over (?:time|the years)|(?:for|at|in|from) (?:each|every|all)|one after|in (?:date |time )?order|so far|since|from \\d{4})|\\bwhat ${RATINGS} (?:has|have)\\b|\\bhow (?:has|have)\\b.*\\b${RATINGS}\\b.*\\bchang`,
);
/** What makes something else of it: areas beside each other, what was not, visits or events as such. */
const NO_HISTORY =
  /\b(?:areas?|never|not|visits?|events?|commissioners?)\b|\b(?:timeline|history|list) of (?:the |all )?inspections?\b/;
/** So few inspections are no history. */
const FEWEST = 2;

/**
 * What a council was rated at each inspection, overall or in the one area that is asked about, oldest first; `undefined`
 * where a grade is told that is of none of them.
 */
export function historyOverview(prepared: Prepared, asked: Asked): Overview | undefined {
  const { council, question, meant } = asked;
  if (council === undefined || !asksForHistory(prepared, asked)) return undefined;
  const [area = 'overall'] = question.areas;
  const own = prepared.claimsOf(council);
  const lines = (meant ?? prepared.inspectionsOf(council)).flatMap((inspection) => {
    if ((inspection.visited ?? inspection.reported) === undefined) return [];
    const claims = gradesAt(own, inspection, area);
    return claims === undefined ? [] : [{ inspection, claims }];
  });
  const listed = new Set(lines.flatMap(({ claims }) => claims.map(({ grade }) => grade)));
  const isWhole = own.every((claim) => claim.area !== area || listed.has(claim.grade));
  if (lines.length < FEWEST || !isWhole) return undefined;
  return {
    kind: 'timeline',
    inspections: lines.map(({ inspection }) => inspection),
    probability: Math.min(...lines.flatMap(({ claims }) => claims.map(({ probability }) => probability))),
    say: (cite) =>
      lines
        .map(({ inspection, claims }, at) => {
          const cited = claims.map((claim) => ({ claim, number: cite(claim.reading) }));
          return sayInspectionFirst(prepared, cited, inspection, at > 0);
        })
        .join('\n'),
  };
}

/** The best evidence for the grade of an area at an inspection; `undefined` where none is told, or two that differ. */
function gradesAt(own: readonly Claim[], inspection: Inspection, area: string): readonly Claim[] | undefined {
  const there = own.filter((claim) => claim.inspection === inspection.id && claim.area === area);
  const byGrade = [...groupedBy(byDirectness(there, inspection), ({ grade }) => grade).values()];
  return byGrade.length === 1 ? byGrade[0]?.slice(0, 1) : undefined;
}

/** Whether all grades are asked for, one after another. */
function asksForHistory({ finders }: Prepared, { question, meant }: Asked): boolean {
  const { folded, councils, areas, grades, people, publishers, quoted, time } = question;
  const isNarrower = [grades, people, publishers, quoted].some((list) => list.length > 0);
  if (isNarrower || time.side !== undefined || NO_HISTORY.test(folded)) return false;
  if (councils.length > 1 || areas.length > 1 || meant?.length === 1) return false;
  return HISTORY.test(folded) && otherMatters(question, finders).length === 0;
}
