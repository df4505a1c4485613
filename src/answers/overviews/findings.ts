import type { Reading } from '../../mentions/reading.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import type { Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { overallOf } from '../claim-order.ts';
import { findingsOf, type Side } from '../findings.ts';
import { areaName, gradeName, listed, marks, SAYS, sayInspection } from '../messages.ts';
import type { Prepared } from '../prepared.ts';
import { sidesNamed } from '../sides-named.ts';
import { namesExtreme } from '../wanted-claims.ts';
import { extremeOf } from './extreme-inspection.ts';
import type { Overview } from './overview.ts';

const FINDINGS =
  /\b(?:findings?|find|found|say|said|conclude\w*|pick(?:ed)? up|highlight\w*|summar\w+|overview|main points|key points|takeaways?)\b/;
/** What a question about findings as such is made of: another word makes it one about something. */
const FRAME =
  /^(?:strengths?|strong|weak\w*|positives?|negatives?|prais\w*|critic\w*|problem\w*|issues?|find\w*|found|like[ds]?|improv\w*|need\w*|inspect\w*|report\w*|ofst\w*|flag\w*|conclu\w*|point\w*|rais\w*|went|wrong|bad|good|well|key|main|summar\w*|overview|spot\w*|things?|takeaways?|highlight\w*|say|said|says|dislik\w*|hate\w*|downsid\w*|complain\w*|moan\w*|sort\w*|anyth\w*|enough|want\w*|fix\w*|put right|nice|better)$/;

const MOST = 5;
/** So many of one side, where both are asked for and told of. */
const MOST_OF_FIRST = 3;

/** What an inspection found, strengths and weaknesses apart: for "what did they find", "what was wrong", "summary of …". */
export function findingsOverview(asked: Asked): Overview | undefined {
  const sides = sidesAsked(asked);
  if (sides === undefined) return undefined;
  const { library } = asked;
  const { areas } = asked.question;
  const reported = inspectionsAsked(asked).map((inspection) => ({
    inspection,
    found: sides
      .map((side): Found => ({ side, readings: findingsOf(library, inspection, areas, side) }))
      .filter(({ readings }) => readings.length > 0),
  }));
  const told = reported.filter(({ found }) => found.length > 0);
  const wentWrong =
    WENT_WRONG.test(asked.question.folded) && inspectionsAsked(asked).some((one) => isFailed(asked, one));
  const latest = wentWrong ? told.findLast(({ inspection }) => isFailed(asked, inspection)) : told.at(-1);
  if (latest === undefined) return undefined;
  const { inspection } = latest;
  const of = listed(areas.map((id) => areaName(library.vocabulary, id)));
  const where = [inspection.council, sayInspection(inspection, library), of].filter(Boolean).join(', ');
  const overall = SUMMARY.test(asked.question.folded) ? overallOf(asked, inspection) : undefined;
  return {
    kind: 'finding',
    inspections: [inspection],
    probability: FOUND,
    say: (cite) => {
      const grade =
        overall === undefined
          ? []
          : [
              `${gradeName(library.vocabulary, overall.grade)} ${SAYS.overall} ${marks([cite(overall.reading)])}`,
            ];
      const said = shared(latest.found).map(
        ({ side, readings }) => `${SAYS[side]} ${marks([...new Set(readings.map(cite))])}`,
      );
      return `${where}: ${[...grade, ...said].join('; ')}`;
    },
  };
}

/** What is over, and was found at an inspection that went badly. */
const WENT_WRONG = /\b(?:went wrong|failed|failings|failures)\b/;

/** Whether the grade of the whole was the lowest that there is. */
const isFailed = (prepared: Prepared, inspection: Inspection): boolean =>
  overallOf(prepared, inspection)?.grade === prepared.library.vocabulary.grades.at(-1)?.id;

const SUMMARY = /\b(?:summar\w+|overview|main points|key points|takeaways?)\b/;

interface Found {
  readonly side: Side;
  readonly readings: readonly Reading[];
}

/** Up to five findings: of two sides up to three of the one and the rest of the other. */
function shared(found: readonly Found[]): readonly Found[] {
  const [first, second] = found;
  if (first === undefined || second === undefined)
    return found.map(({ side, readings }) => ({ side, readings: readings.slice(0, MOST) }));
  const most = Math.max(MOST_OF_FIRST, MOST - second.readings.length);
  const own = first.readings.slice(0, most);
  return [
    { side: first.side, readings: own },
    { side: second.side, readings: second.readings.slice(0, MOST - own.length) },
  ];
}

/** How likely a sentence that leans to a side is a finding of it. */
const FOUND = 0.75;

/** Which sides a question asks for that asks for findings as such; `undefined` for one about something narrower. */
function sidesAsked({ finders, question, kinds }: Asked): readonly Side[] | undefined {
  const { folded, people, quoted, publishers } = question;
  const isKind = kinds.some(([kind, share]) => (kind === 'finding' || kind === 'latest') && share > 0.3);
  const { good, bad } = sidesNamed(folded);
  const both = FINDINGS.test(folded);
  const isFinding = isKind || question.kind === 'finding' || question.kind === 'statement';
  if (!(good || bad || both) || !(isFinding || WENT_WRONG.test(folded))) return undefined;
  if (people.length + quoted.length + publishers.length > 0 || NOT_FOUND.test(folded)) return undefined;
  const matters = otherMatters(question, finders).flatMap(({ text }) => text.split(' '));
  if (matters.some((word) => !FRAME.test(word))) return undefined;
  return good === bad ? ['strengths', 'weaknesses'] : good ? ['strengths'] : ['weaknesses'];
}

/** Whether a question asks for what was found, well done or wanting, and for nothing narrower. */
export const asksForFindings = (asked: Asked): boolean => sidesAsked(asked) !== undefined;

/** What the council, a leader or anybody else but the inspectors said or did, or why something was found. */
const NOT_FOUND =
  /\b(?:happen\w*|done to|who|why|council|leader|cause|reasons?|how (?:many|come)|recommend\w*|when)\b/;

/**
 * The inspections that may be meant and that articles report: one where a time is named; of several, those of the worst or
 * the best grade where these are asked for; else all.
 */
function inspectionsAsked(asked: Asked): readonly Inspection[] {
  const { council, meant, inspectionsOf } = asked;
  if (council === undefined) return [];
  const extreme = namesExtreme(asked) ? extremeOf(asked, inspectionsOf(council)) : [];
  const all = meant ?? (extreme.length > 0 ? extreme : inspectionsOf(council));
  const reported = all.filter(({ articles }) => articles.length > 0);
  return meant === undefined || reported.length === 1 ? reported : [];
}
