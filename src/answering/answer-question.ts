import type { Library } from '../library.ts';
import type { Answer } from './answer.ts';
import { askingPart, questionsIn } from './clean-question.ts';
import { comparisonAnswer } from './comparison-answer.ts';
import { councilsAnswer, whichCouncils } from './councils-answer.ts';
import { inspectionCause, inspectionDate } from './date-answer.ts';
import { inspectionsByEvent } from './event-time.ts';
import { extremeAnswer } from './extreme-answer.ts';
import { findingsAnswer } from './findings-answer.ts';
import { correction, gradeCheck, isAsserted } from './grade-check.ts';
import { guard } from './guards.ts';
import { type Knowhow, knowhowOf } from './knowhow.ts';
import { openRating } from './open-rating.ts';
import { gapAnswer, passageAnswer } from './passage-answer.ts';
import { type Question, readQuestion } from './question.ts';
import { COMPARES, isChoice } from './question-kind.ts';
import { hasTime } from './question-time.ts';
import { ratingAnswer } from './rating-answer.ts';
import { notAnswered } from './refusals.ts';
import { refuse } from './replies.ts';
import { councilFor, inspectionsFor, inspectionWithGrade } from './scope.ts';
import { timelineAnswer } from './timeline-answer.ts';
import { isAboutRatings, otherMatters } from './topics.ts';
import { whichCouncil } from './which-council.ts';
import { withHelp } from './with-help.ts';
import { REFUSES, SAYS } from './wording.ts';

/**
 * Answers a free-text question from the library's articles: pure, synchronous, for any input whatever. Every quotation of
 * the answer is a span of an article; where the articles do not say, the answer says so, with a reason.
 */
export function answer(library: Library, asked: string): Answer {
  const knowhow = knowhowOf(library);
  const question = readQuestion(library, knowhow, asked);
  const reply = withHelp(library, asked, answerOne(library, knowhow, question));
  const several = questionsIn(question.text).length;
  return several < 2
    ? reply
    : { ...reply, notes: [...reply.notes, SAYS.several(several, askingPart(question.text))] };
}

function answerOne(library: Library, knowhow: Knowhow, question: Question): Answer {
  const guarded = guard(library, knowhow, question);
  if (guarded) return guarded;
  const gap = gapAnswer(library, question);
  if (gap) return gap;
  const council = councilFor(library, question);
  const ratings = isAboutRatings(question, knowhow);
  const graded = ratings || (question.grades.length > 0 && otherMatters(question, knowhow).length === 0);
  const all = graded ? whichCouncils(library, question) : undefined;
  if (all) return all;
  const which = council === undefined ? whichCouncil(library, knowhow, question, ratings) : undefined;
  if (which) return which;
  return (
    (council === undefined ? undefined : byKind(library, knowhow, question, council, ratings)) ??
    (council === undefined || !ratings ? undefined : noRating(library, knowhow, question, council)) ??
    byPassages(library, knowhow, question, council) ??
    plainRating(library, knowhow, question, council) ??
    notAnswered(library, knowhow, question, council)
  );
}

function byKind(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
  ratings: boolean,
): Answer | undefined {
  const { kind, grades } = question;
  if (FUTURE.test(question.folded) && ratings) return refuse(library, question, 'not-said', REFUSES.future);
  const premise =
    grades.length > 0 && kind !== 'comparison' && question.people.length === 0
      ? correction(library, question, council)
      : undefined;
  if (premise) return premise;
  if (question.councils.length > 1 && (ratings || kind === 'comparison' || COMPARES.test(question.folded))) {
    const several = councilsAnswer(library, question);
    if (several) return several;
  }
  if (kind === 'timeline' && ratings) return comparisonAnswer(library, knowhow, question, council);
  if (kind === 'comparison') return comparisonAnswer(library, knowhow, question, council);
  if (kind === 'timeline') return timelineAnswer(library, knowhow, question, council);
  if (kind === 'date' || kind === 'number') return inspectionDate(library, knowhow, question, council);
  if (WHICH.test(question.folded) && question.time.order === 'latest') {
    return inspectionDate(library, knowhow, question, council) ?? ratingAnswer(library, question, council);
  }
  if (kind === 'cause') return inspectionCause(library, knowhow, question, council);
  if (question.people.length > 0) return undefined;
  if (question.units.length === 0 && question.people.length === 0 && kind !== 'yes-no')
    return ratingAnswer(library, question, council);
  if (!ratings) return kind === 'yes-no' ? undefined : findingsAnswer(library, knowhow, question, council);
  const extreme = extremeAnswer(library, question, council);
  if (extreme) return extreme;
  if (kind === 'statement' && grades.length === 1 && isAsserted(question))
    return gradeCheck(library, question, council);
  if (kind === 'yes-no' && grades.length > 0 && !isChoice(question.folded) && isAsserted(question))
    return gradeCheck(library, question, council);
  if (!isUnplaced(library, knowhow, question, council)) return ratingAnswer(library, question, council);
  const placed = inspectionsByEvent(library, knowhow, question, council);
  return (
    placed &&
    (ratingAnswer(library, question, council, placed) ?? notAnswered(library, knowhow, question, council))
  );
}

/** A grade of an area or a time for which none is given, dated or not, is refused: no other sentence will do instead. */
function noRating(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  const plain =
    (question.kind === 'rating' ||
      (question.kind === 'yes-no' && question.grades.length > 0 && isAsserted(question))) &&
    !isUnplaced(library, knowhow, question, council);
  if (!plain) return undefined;
  return openRating(library, question, council) ?? notAnswered(library, knowhow, question, council);
}

/** A time told in words that name no inspection ("while the commissioners were there"): all grades would be a guess. */
function isUnplaced(library: Library, knowhow: Knowhow, question: Question, council: string): boolean {
  const told = /\b(?:while|when|during|under|after|before|since|until|year|time|as)\b/.test(question.folded);
  return (
    told &&
    inspectionsFor(library, question, council) === undefined &&
    otherMatters(question, knowhow).length > 0
  );
}

/** "What did they think of safeguarding in 2012?": nothing is said of it but a grade. */
function plainRating(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string | undefined,
): Answer | undefined {
  const { areas, people, kind } = question;
  const asks =
    areas.length > 0 &&
    hasTime(question.time) &&
    people.length === 0 &&
    kind !== 'number' &&
    kind !== 'person';
  if (council === undefined || !asks || otherMatters(question, knowhow).length > 0) return undefined;
  return ratingAnswer(library, question, council);
}

/** What is not said of the latest inspection may stand elsewhere: then most of the question has to be covered. */
const SURE = 0.7;
/** What is still to come no article can tell. */
const FUTURE = /^(?:and |so )?(?:will|would|could|when will|is .{2,30} going to)\b/;
/** Asked about the present, not about the latest inspection: an older article may still say it, with its date. */
const NOW =
  /\b(?:still|now|nowadays|currently|current|these days|today|at the moment|at present|presently)\b/;
const WHICH = /\bwhich (?:inspection|report|visit|one)\b/;

function byPassages(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string | undefined,
): Answer | undefined {
  const inspections =
    council === undefined
      ? undefined
      : hasTime(question.time)
        ? inspectionsFor(library, question, council)
        : inspectionWithGrade(library, question, council);
  const about = council === undefined || question.councils.length > 1 ? {} : { council };
  const within = inspections
    ? passageAnswer(library, knowhow, question, { ...about, inspections })
    : undefined;
  if (within || (inspections && !NOW.test(question.folded))) return within;
  return passageAnswer(library, knowhow, question, inspections ? { ...about, least: SURE } : about);
}
