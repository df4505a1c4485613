import { overlaps } from '../../mentions/time.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { claimsAt } from '../claim-order.ts';
import { isOfArea } from '../features/claims.ts';
import { sayInspectionFirst } from '../headlines/say-grades.ts';
import { councilsCovered } from '../scope.ts';
import type { Overview } from './overview.ts';

const ASKS_WHICH =
  /\b(?:which|what|any|name|list)(?: \w+){0,3} (?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|places?)\b/;
/** Whoever was not given a grade, or another one than it. */
const NOT_IT = /\b(?:not|never|no|nor|without|better|worse|higher|lower|above|below|than|or)\b|n't\b/;
const OTHERS = /\b(?:other|another|else|also|neighbour\w*|nearby|next door)\b/;
const NEAR =
  /^(?:councils?|authorit(?:y|ies)|other|another|neighbour\w*|nearby|door|also|else|place\w*|count(?:y|ies)|borough\w*)$/;
const IS_NOW = /\b(?:is|are|now|currently|today|still|requires?)\b/;
const MOST = 6;

/** The councils that were given a grade, side by side, each with its inspection: for "which councils are good?". */
export function councilsOverview(asked: Asked): Overview | undefined {
  const lines =
    councilsAsked(asked)
      ?.flatMap((name) => gradedOf(asked, name) ?? [])
      .slice(0, MOST) ?? [];
  if (lines.length === 0) return undefined;
  return {
    kind: 'comparison',
    inspections: lines.flatMap(({ inspection }) => inspection ?? []),
    probability: Math.min(...lines.map(({ claim }) => claim.probability)),
    say: (cite) =>
      lines
        .map(({ claim, inspection }) =>
          sayInspectionFirst(asked, [{ claim, number: cite(claim.reading) }], inspection),
        )
        .join('\n'),
  };
}

/** Whether it is asked which councils have a grade now, and none of those that are covered has it: no sentence of another time answers that. */
export const asksForNoCouncil = (asked: Asked): boolean =>
  IS_NOW.test(asked.question.folded) &&
  councilsAsked(asked)?.every((name) => gradedOf(asked, name) === undefined) === true;

/** The councils of which it is asked which have a grade; `undefined` where a question asks for something else. */
function councilsAsked({ question, finders, library }: Asked): readonly string[] | undefined {
  const { folded, grades, councils, people } = question;
  if (grades.length !== 1 || people.length > 0 || !ASKS_WHICH.test(folded) || NOT_IT.test(folded))
    return undefined;
  const matters = otherMatters(question, finders);
  if (!matters.every(({ text }) => text.split(' ').every((word) => NEAR.test(word)))) return undefined;
  const isOther = OTHERS.test(folded);
  // "Which places in Xton are good?" asks about Xton alone.
  if (councils.length > 0 && !isOther) return undefined;
  const covered = councilsCovered(library);
  if (covered.length < 2) return undefined;
  return covered.filter(
    (name) => !isOther || (!councils.includes(name) && (councils.length > 0 || name !== covered[0])),
  );
}

/** A council's rating of the area and time asked about, the latest without a time, where it is of the grade asked for. */
function gradedOf(
  asked: Asked,
  council: string,
): { readonly claim: Claim; readonly inspection: Inspection } | undefined {
  const { dates } = asked.question.time;
  const isThen = ({ visited, reported }: Inspection): boolean =>
    [visited, reported].some((when) => when !== undefined && dates.some((date) => overlaps(date, when)));
  const own = asked.claimsOf(council).filter((claim) => isOfArea(asked, claim));
  const graded = asked
    .inspectionsOf(council)
    .filter((inspection) => dates.length === 0 || isThen(inspection))
    .flatMap((inspection) => {
      const [claim] = claimsAt(own, inspection);
      return claim === undefined ? [] : [{ claim, inspection }];
    });
  const { grades, folded } = asked.question;
  // "Which councils got a good one": whenever it was.
  const asks = dates.length > 0 || IS_NOW.test(folded) ? graded.slice(-1) : graded;
  return asks.findLast(({ claim }) => grades.includes(claim.grade));
}
