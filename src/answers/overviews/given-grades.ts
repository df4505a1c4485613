import { otherMatters } from '../../questions/unit-weights.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import { type Asked, shareOf } from '../asked.ts';
import { asksCourse } from '../citations.ts';
import { claimsAt } from '../claim-order.ts';
import { asksRating } from '../features/claims.ts';
import { type CitedClaim, sayGradesFirst } from '../headlines/say-grades.ts';
import { UNSETTLED, verdictOnAll } from '../headlines/verdict.ts';
import { SAYS } from '../messages.ts';
import { asksEvery, asksExtreme, gradesSought } from '../wanted-claims.ts';
import { asksExtremeInspection, extremeOf } from './extreme-inspection.ts';
import { asOverview, type GradedLine, gradedLines } from './history.ts';
import { sentenceOn } from './inspections.ts';
import type { Overview } from './overview.ts';

/** What asks for more than when a grade was given: the first or last time, when it ended, what was not so. */
const ASKS_MORE =
  /\b(?:first|again|next|will|stop\w*|ceas\w*|end(?:ed)?|until|since|before|after|not|never|long|why|who|what for|reports?|reported|publish\w*|came out|come out|second|third|inspectors?|days?)\b|n't\b/;

const LAST = /\blast\b/;

/**
 * Where nothing is asked for but grades of a council, or of one area of it: the inspections at which one was given ("what
 * year was it rated inadequate"), the worst or the best that there ever was, or the latest ("xton ofsted rating?").
 */
export function givenGrades(asked: Asked): Overview | undefined {
  const { council, question, meant } = asked;
  const { areas, councils, people, publishers, quoted } = question;
  const isNarrower = people.length + publishers.length + quoted.length > 0;
  if (council === undefined || councils.length > 1 || areas.length > 1 || isNarrower) return undefined;
  if (otherMatters(question, asked.finders).length > 0) return undefined;
  const [area = 'overall'] = areas;
  const all = gradedLines(asked, asked.inspectionsOf(council), area).filter(({ claims }) =>
    claims.every((claim) => claim.area === area),
  );
  const lines = meant === undefined ? linesAsked(asked, all) : [];
  if (lines.length === 0) return undefined;
  const overview = asOverview(asked, lines, (inspection) => sentenceOn(asked, inspection));
  return { kind: 'rating', ...overview, say: (cite) => `${overview.say(cite)}, ${SAYS.latest}` };
}

function linesAsked(asked: Asked, all: readonly GradedLine[]): readonly GradedLine[] {
  const { openings, question } = asked;
  const { grades, folded, councils } = question;
  const of = (sought: readonly string[]): readonly GradedLine[] =>
    all.filter(({ claims }) => claims.some(({ grade }) => sought.includes(grade)));
  if (asksExtremeInspection(asked)) {
    const extreme = extremeOf(asked, asked.inspectionsOf(asked.council ?? ''));
    return hasOpen(asked) ? [] : all.filter(({ inspection }) => extreme.includes(inspection));
  }
  if (openings.includes('when')) {
    if (grades.length !== 1 || ASKS_MORE.test(folded)) return [];
    const given = of(grades).filter(
      ({ inspection }) => inspection.visited !== undefined && sentenceOn(asked, inspection) !== undefined,
    );
    if (!LAST.test(folded)) return given;
    return hasOpen(asked) ? [] : given.slice(-1);
  }
  if (asksExtreme(asked)) return of(gradesSought(asked) ?? []);
  const isPlain =
    councils.length === 1 &&
    grades.length + question.areas.length === 0 &&
    !ASKS_MORE.test(folded) &&
    !LAST.test(folded) &&
    !OF_A_PART.test(folded) &&
    asksRating(asked) &&
    !asksCourse(asked) &&
    !asksEvery(asked) &&
    shareOf(asked, (kind) => kind === 'rating' || kind === 'latest') > SURELY;
  return isPlain && isDated(asked, all) ? all.slice(-1) : [];
}

/** What asks for one area in other words, or for another time than the last. */
const OF_A_PART =
  /\b(?:parts?|bits?|areas?|which|down|up|low\w*|times?|us|looked|weren't|past|ago)\b|\bback (?:then|in)\b|\b(?:was|were|did)\b.*\bthen\b/;
/** So surely a question is for a rating, and for nothing else. */
const SURELY = 0.7;

/** Whether the last of the lines is of the last inspection of all, and no grade of the whole is of an open time. */
const isDated = (asked: Asked, all: readonly GradedLine[]): boolean =>
  all.at(-1)?.inspection.id === asked.inspectionsOf(asked.council ?? '').at(-1)?.id && !hasOpen(asked);

/** Whether a grade of the whole is of an open time. */
function hasOpen({ inspectionsOf, claimsOf, council = '' }: Asked): boolean {
  const open = inspectionsOf(council).filter(({ visited, reported }) => (visited ?? reported) === undefined);
  return claimsOf(council)
    .filter(({ area }) => area === 'overall')
    .some(({ inspection }) => inspection === undefined || open.some(({ id }) => id === inspection));
}

/** Areas as such, all of them. */
const EVERY_AREA =
  /\b(?:every|all|each)\b(?: \w+){0,3} (?:areas?|judge?ments?|parts?|aspects?|categor(?:y|ies)|bits?|services?)\b|\bacross the board\b|\beverything\b/;

const ASKS_ELSE = /\b(?:when|who|why|how|what (?:did|do|does|else|happened|led))\b/;

/** The grades of all areas at each inspection that is meant, the latest without a time: for "was every area good?". */
export function everyAreaOverview(asked: Asked): Overview | undefined {
  const { council, question, meant } = asked;
  const grades = [...new Set(asked.finders.grades(question.text).map(({ id }) => id))];
  if (council === undefined || grades.length !== 1 || question.areas.length > 0) return undefined;
  // "What do they have to fix after good across the board?" asks for something else.
  if (!EVERY_AREA.test(question.folded) || ASKS_ELSE.test(question.folded)) return undefined;
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
  const own = claimsAt(claims, inspection);
  return own.filter(
    (claim, i) => own.findIndex(({ area, grade }) => area === claim.area && grade === claim.grade) === i,
  );
}
