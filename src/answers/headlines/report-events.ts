import { fold } from '../../search/fold.ts';
import { stemOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import { holds } from '../features/coverage.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** What becomes of a report: the date of one of these is none of another. */
const EVENTS = [
  /\b(?:publish\w*|publication|releas\w+|c[ao]me out|unveil\w*)\b/g,
  /\bcomm?issioned\b|\bordered\b/g,
] as const;
const OF_REPORT = /\b(?:reports?|reviews?|inquir(?:y|ies)|enquir(?:y|ies)|findings)\b/;
/** So many characters from its verb at most. */
const BESIDE_VERB = 60;
/** "Must publish a plan by 16 August": when something is due, not when it was. */
const DUE = /\b(?:by|until|till|before|due(?: on| in)?) (?:the )?(?:end of )?$/;

/** A report that is called after somebody or something: "the Doe report". */
const NAMED = /(?<![\p{L}-])(\p{Lu}[\p{Ll}'’]+)(?:['’]s)? (?:[Rr]eport|[Rr]eview|[Ii]nquiry|[Ee]nquiry)\b/gu;

/** "When was the report published?" is not answered by a report with a name that the question does not give. */
const isOfNamed = ({ finders, question, library: { vocabulary } }: Asked, text: string): boolean =>
  Array.from(text.matchAll(NAMED), ([, name = '']) => name).some(
    (name) =>
      finders.isProper([stemOf(fold(name))]) &&
      !question.folded.includes(fold(name)) &&
      !vocabulary.inspectors.includes(name) &&
      finders.councils(name).length === 0,
  );

/**
 * "When was it commissioned?" is not answered by when it came out: another of these verbs stands nearer to the date, or none
 * near; nor by a stretch of time, nor by the day of a report that is called after somebody else or at all, gave another grade or is
 * not the latest.
 */
export function isOfOtherEvent(asked: Asked, { span, cited, mention }: ValueCandidate): boolean {
  const { question, finders, council, context } = asked;
  const own = EVENTS.find((verb) => question.folded.search(verb) >= 0);
  if (own === undefined || !OF_REPORT.test(question.folded)) return false;
  const { reading } = cited.evidence;
  const isNameless = question.units.some(
    (unit) => finders.isProper(unit.same) && !holds(reading.terms, unit),
  );
  const isUngraded =
    question.grades.length > 0 && !reading.grades.some(({ id }) => question.grades.includes(id));
  const isOld =
    question.time.order === 'latest' &&
    council !== undefined &&
    context.ageOf(reading.sentence.article, council) !== 'newest';
  if (
    isOfNamed(asked, reading.text) ||
    isNameless ||
    isUngraded ||
    isOld ||
    ('edtf' in mention && mention.edtf?.includes('/'))
  )
    return true;
  const text = fold(reading.text);
  const distance = (verb: RegExp): number =>
    Math.min(
      ...Array.from(text.matchAll(verb), ({ index, 0: word }) =>
        index < span.start ? span.start - index - word.length : index - span.end,
      ),
    );
  if (DUE.test(text.slice(0, span.start))) return true;
  const isNearest = EVENTS.every((verb) => verb === own || distance(own) < distance(verb));
  // Without any of the verbs, "the report of 5 May" says when it came out.
  const isBare = own === EVENTS[0] && EVENTS.every((verb) => distance(verb) === Number.POSITIVE_INFINITY);
  return !isBare && (!isNearest || distance(own) > BESIDE_VERB);
}
