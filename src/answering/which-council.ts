import type { Library } from '../library.ts';
import type { Answer } from './answer.ts';
import { asksWhichCouncils } from './councils-answer.ts';
import { councilsCovered, sayCouncils } from './covered.ts';
import { findingsWanted } from './findings-answer.ts';
import type { Knowhow } from './knowhow.ts';
import type { Passage, Scope } from './passages.ts';
import type { Question } from './question.ts';
import { askBack } from './replies.ts';
import { otherMatters } from './topics.ts';
import { REFUSES } from './wording.ts';

/** Asks which of the councils is meant; the questions that it offers are the one asked, with a council. */
export function askWhich(library: Library, question: Question, about: readonly string[]): Answer {
  const asked = question.text.replace(/(?<![\s?.!])[\s?.!]+$/u, '');
  return askBack(
    library,
    question,
    REFUSES.whichCouncil(sayCouncils(about)),
    about
      .slice(0, 3)
      .map((name) =>
        question.asksGrade ? `What is the latest rating for ${name}?` : `${asked} in ${name}?`,
      ),
  );
}

/**
 * For a question without a council where no council is the main one: asks which, if the question is about nothing but
 * what every inspection has (areas, findings, its date), so that each council would have another answer.
 */
export function whichCouncil(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  isAboutRatings: boolean,
): Answer | undefined {
  const about = councilsCovered(library);
  // "Which councils" asks about all of them.
  if (about.length < 2 || asksWhichCouncils(question)) return undefined;
  return isAboutRatings || isOfAny(question, knowhow) ? askWhich(library, question, about) : undefined;
}

const INSPECTED = /\b(?:inspect\w*|ofsted|report|visit)\b/;
const OF_INSPECTING =
  /^(?:inspect|ofst|report|visit|say|said|find|found|strength|weak|posit|neg|prais|critic|problem|issu|concern|like|improv|good|bad|well|wrong|key|main|happen|date|took|take|place)/;

function isOfAny(question: Question, knowhow: Knowhow): boolean {
  const { folded, areas, kind, people, publishers, quoted, time, grades } = question;
  if (people.length + publishers.length + quoted.length + grades.length > 0) return false;
  // A date may settle which council is meant.
  if (time.dates.length + time.months.length > 0) return false;
  const asks = areas.length > 0 || findingsWanted(folded) !== undefined || time.order !== undefined;
  return (
    asks &&
    (INSPECTED.test(folded) || kind === 'finding' || kind === 'definition') &&
    otherMatters(question, knowhow).every(({ text }) =>
      text.split(' ').every((word) => OF_INSPECTING.test(word)),
    )
  );
}

/** The councils that the evidence speaks of, where the question leaves open which it means. */
export function councilsMeant(
  library: Library,
  question: Question,
  scope: Scope,
  passages: readonly Passage[],
): readonly string[] {
  if (scope.council !== undefined || question.councils.length + question.people.length > 0) return [];
  const spoken = new Set(passages.flatMap(({ reading }) => reading.council ?? []));
  return councilsCovered(library).filter((council) => spoken.has(council));
}

/** "Who is the director?": every council has one. */
export const asksHolder = ({ kind, folded }: Question): boolean =>
  kind === 'person' && /\bwho(?: is|'s| was| are| were) (?:the|their|its) /.test(folded);
