import { otherMatters } from '../../questions/unit-weights.ts';
import type { Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { areasIn, claimsAt } from '../claim-order.ts';
import { asOverview, type GradedLine } from './history.ts';
import type { Overview } from './overview.ts';

const PARTS = '(?:areas?|parts?|bits?|services?|aspects?|categor(?:y|ies)|headings?|strands?|judge?ments?)';
/** "Which areas were inadequate?", "what was rated good?": the parts that had a grade. */
const ASKS_PARTS = new RegExp(
  `^(?:so |and |but )*(?:which|what) (?:(?:\\w+ )?${PARTS} (?!does\\b|do\\b)|(?:was|were|is|are|got) (?:also |only )?(?:rated|judged|graded|marked)\\b)`,
);
const PART_WORDS = new RegExp(`^(?:${PARTS}|only|also)$`);
/** "Which areas were not good?": those with a lower grade. */
const DENIED =
  /\bnot\b|\b(?:was|were|is|are|did|do|does|has|have|had)n['’]?t\b|\b(?:missed|short of|fail(?:ed|s)? to)\b/;
/** What no list of those that had one grade answers: comparison, what may be, how often, how long, and anything beside it. */
const ASKS_MORE =
  /\b(?:than|below|above|less|better|worse|highest|lowest|best|worst|nearly|almost|will|would|should|might|could|first|twice|both|never|only just|not only|why|how|who|itself|last year|stay\w*|stuck|kept|keep|remain\w*|became|fell|went|and (?:which|what))\b|\bby the council\b|\bof ofsted\b/;
const IN_THE_PAST = /\b(?:was|were|got|came|had|did|been)\b/;

/**
 * The areas that were given the grade a question names (or a lower one: "which area was not outstanding?") at the
 * inspections that are meant; without a time, at each, or at the latest where it is asked of now.
 */
export function gradedParts(asked: Asked): Overview | undefined {
  const { council, question, meant, library } = asked;
  const { areas, councils, folded, people, publishers, quoted, time } = question;
  const isNarrower = [areas, people, publishers, quoted].some((list) => list.length > 0);
  if (council === undefined || councils.length > 1 || isNarrower || !ASKS_PARTS.test(folded))
    return undefined;
  const isOfElse = otherMatters(question, asked.finders).some(({ text }) => !PART_WORDS.test(text));
  if (question.grades.length !== 1 || time.side !== undefined || isOfElse || ASKS_MORE.test(folded))
    return undefined;
  const sought = DENIED.test(folded) ? notAs(asked, question.grades[0] ?? '') : question.grades;
  const own = asked.claimsOf(council);
  const lineOf = (inspection: Inspection): GradedLine => {
    const there = claimsAt(own, inspection).filter(
      ({ area, grade }) => area !== 'overall' && area !== 'other' && sought.includes(grade),
    );
    const best = areasIn(library, there).flatMap((id) => there.find(({ area }) => area === id) ?? []);
    return { inspection, claims: best };
  };
  const all = (meant ?? asked.inspectionsOf(council)).map(lineOf);
  const lines = (meant === undefined && !IN_THE_PAST.test(folded) ? all.slice(-1) : all).filter(
    ({ claims }) => claims.length > 0,
  );
  return lines.length === 0 ? undefined : { kind: 'rating', ...asOverview(asked, lines) };
}

/** The grades below one, or above the lowest of all. */
function notAs({ library }: Asked, grade: string): readonly string[] {
  const ids = library.vocabulary.grades.map(({ id }) => id);
  const below = ids.slice(ids.indexOf(grade) + 1);
  return below.length > 0 ? below : ids.filter((id) => id !== grade);
}
