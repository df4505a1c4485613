import { groupedBy } from '../../mentions/grouped-by.ts';
import type { Reading } from '../../mentions/reading.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { claimsAt } from '../claim-order.ts';
import { asksRating } from '../features/claims.ts';
import { sayGradesFirst, sayInspectionFirst } from '../headlines/say-grades.ts';
import { marks } from '../messages.ts';
import type { Prepared } from '../prepared.ts';
import type { Overview } from './overview.ts';

const RATINGS = '(?:ratings?|grades?|judge?ments?|results?|outcomes?)';
/** Words for all grades that a council was given, one after another. */
const HISTORY = new RegExp(
  `\\b(?:timeline|chronology|histor(?:y|ies))\\b|\\b(?:trace|track|chart)\\b.*\\b${RATINGS}\\b|\\b(?:all|every|each|list)\\b(?: \\S+){0,4} ${RATINGS}\\b|\\b${RATINGS} (?:\\S+ )?(?:by year|over (?:time|the years)|(?:for|at|in|from) (?:each|every|all)|one after|in (?:date |time )?order|so far|since|from \\d{4})|\\bwhat ${RATINGS} (?:has|have)\\b|\\bhow (?:has|have)\\b.*\\b${RATINGS}\\b.*\\bchang|\\b(?:rated|graded|judged)\\b.*\\bover (?:time|the years)\\b`,
);
/** A time that nobody can date: all grades are told, so that none of another time stands for it. */
const SOME_PAST =
  /\b(?:back then|in those days|back in the day|in the past)\b|\b(?:was|were|did)\b.*\bthen\W*$|(?<!\d |\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) )\byears ago\b/;
/** From the first to the last: all grades are told, though "now" is a time. */
const THEN_AND_NOW = /\b(?:then (?:and|to|vs|versus) now|now (?:vs|versus) then)\b/;
const OF_HISTORY = /^(?:chronology|trace|track|chart|sequence|years?)$/;
const OF_PAST = /^(?:back|then|those|days?|past|years?|ago|bad|how)$/;
/** What makes something else of it: areas beside each other, what was not, visits or events as such. */
const NO_HISTORY =
  /\b(?:areas?|never|not|visits?|events?|commissioners?)\b|\b(?:timeline|history|list) of (?:the |all )?inspections?\b/;
/** So few inspections are no history. */
const FEWEST = 2;

/**
 * What a council was rated at each inspection, overall or in the one area that is asked about, oldest first; `undefined`
 * where a grade is told that is of none of them.
 */
export function historyOverview(asked: Asked): Overview | undefined {
  const { council, question, meant } = asked;
  if (council === undefined || !asksForHistory(asked)) return undefined;
  const [area = 'overall'] = question.areas;
  const told = THEN_AND_NOW.test(question.folded) ? undefined : meant;
  const lines = gradedLines(asked, told ?? asked.inspectionsOf(council), area).filter(
    // "All overall grades" are not those of single areas.
    ({ claims }) => !/\boverall\b/.test(question.folded) || claims.every((claim) => claim.area === area),
  );
  const listed = new Set(lines.flatMap(({ claims }) => claims.map(({ grade }) => grade)));
  const isWhole = asked.claimsOf(council).every((claim) => claim.area !== area || listed.has(claim.grade));
  return lines.length < FEWEST || !isWhole ? undefined : { kind: 'timeline', ...asOverview(asked, lines) };
}

/** An inspection with the best evidence for each grade that it gave of what is asked about. */
export interface GradedLine {
  readonly inspection: Inspection;
  readonly claims: readonly Claim[];
}

/** The dated inspections at which an area had one grade; of the whole, where none is told, each single area that had one. */
export function gradedLines(
  { claimsOf }: Prepared,
  inspections: readonly Inspection[],
  area: string,
): readonly GradedLine[] {
  return inspections.flatMap((inspection) => {
    const claims = gradesAt(claimsOf(inspection.council), inspection, area);
    const isDated = (inspection.visited ?? inspection.reported) !== undefined;
    return claims === undefined || !isDated ? [] : [{ inspection, claims }];
  });
}

/** One line an inspection, each cited, as sure as the least sure; behind it what else has to be quoted for the inspection. */
export const asOverview = (
  prepared: Prepared,
  lines: readonly GradedLine[],
  alsoOn: (inspection: Inspection) => Reading | undefined = () => undefined,
): Omit<Overview, 'kind'> => ({
  inspections: lines.map(({ inspection }) => inspection),
  probability: Math.min(...lines.flatMap(({ claims }) => claims.map(({ probability }) => probability))),
  say: (cite) =>
    lines
      .map(({ inspection, claims }, at) => {
        const cited = claims.map((claim) => ({ claim, number: cite(claim.reading) }));
        const said =
          lines.length > 1
            ? sayInspectionFirst(prepared, cited, inspection, at > 0)
            : sayGradesFirst(prepared, cited, inspection);
        const beside = alsoOn(inspection);
        const number = beside === undefined ? undefined : cite(beside);
        if (number === undefined || cited.some((one) => one.number === number)) return said;
        return `${said}${said.endsWith(']') ? '' : ' '}${marks([number])}`;
      })
      .join('\n'),
});

/** The best evidence for that grade, or those grades; `undefined` where none is told, or two of one area that differ. */
function gradesAt(own: readonly Claim[], inspection: Inspection, area: string): readonly Claim[] | undefined {
  const there = claimsAt(own, inspection).filter((claim) => claim.area !== 'other');
  const byArea = groupedBy(there, (claim) => claim.area);
  const wanted = area === 'overall' && !byArea.has(area) ? [...byArea.values()] : [byArea.get(area) ?? []];
  const isAgreed = wanted.every((claims) => new Set(claims.map(({ grade }) => grade)).size === 1);
  return isAgreed && wanted.length > 0 ? wanted.flatMap((claims) => claims.slice(0, 1)) : undefined;
}

/** Whether all grades are asked for, one after another. */
function asksForHistory(asked: Asked): boolean {
  const { finders, question, meant } = asked;
  const { folded, councils, areas, grades, people, publishers, quoted, time } = question;
  const isNarrower = [grades, people, publishers, quoted].some((list) => list.length > 0);
  if (isNarrower || time.side !== undefined || NO_HISTORY.test(folded)) return false;
  const isThenAndNow = THEN_AND_NOW.test(folded) && time.dates.length === 0;
  if (councils.length > 1 || areas.length > 1 || (meant?.length === 1 && !isThenAndNow)) return false;
  const isOfSomePast = meant === undefined && SOME_PAST.test(folded) && asksRating(asked);
  const matters = otherMatters(question, finders).filter(({ text }) => !OF_HISTORY.test(text));
  if (isThenAndNow) return matters.length === 0 && (councils.length + areas.length > 0 || asksRating(asked));
  return isOfSomePast
    ? matters.every(({ text }) => text.split(' ').every((word) => OF_PAST.test(word)))
    : HISTORY.test(folded) && matters.length === 0;
}
