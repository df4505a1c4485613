import { quoteOf } from '../../knowledge/article.ts';
import { isSamePerson } from '../../mentions/people.ts';
import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import { isKnown } from '../../questions/unit-weights.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { holds } from '../features/coverage.ts';
import { timeFit } from '../features/where-and-when.ts';
import { isOfOtherTime } from './figure-times.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** What speaks against a value beside the words around it, by names that weights are learned for. */
export function doubtsOf(asked: Asked, value: ValueCandidate): readonly string[] {
  const { kind, cited } = value;
  const doubts: readonly (readonly [name: string, holds: boolean])[] = [
    ['leaves out known', kind === 'date' && leavesOutKnown(asked, cited.evidence.reading)],
    ['other time', kind === 'number' && isOfOtherTime(asked, value)],
    ['of other', kind === 'date' && isDayOfOther(asked, cited.evidence)],
    ['no new time', kind === 'date' && !isNewTime(asked, value)],
    ['not of then', kind !== 'date' && isNotOfThen(asked, cited.evidence)],
  ];
  return doubts.flatMap(([name, isThere]) => (isThere ? name : []));
}

/** A sentence leaves out what tells most in the question, though others have it: a figure of children is none of those who died. */
export function leavesOutKnown({ telling, finders }: Asked, { terms }: Reading): boolean {
  const top = telling.find(({ unit }) => !unit.common)?.unit;
  return top !== undefined && !holds(terms, top) && isKnown(top, finders);
}

/** A sentence with a date is of another person, or of other grades than the question names. */
function isDayOfOther({ question, council, claimsIn, context }: Asked, { id, reading }: Evidence): boolean {
  const named = [reading, ...(reading.people.length > 0 ? [] : [context.around(id).before])];
  const people = named.flatMap((one) => one?.people.map(({ name }) => name) ?? []);
  if (people.length > 0 && !question.people.every((name) => people.some((one) => isSamePerson(one, name))))
    return true;
  const claims = claimsIn(reading).filter((claim) => claim.council === council);
  const isNamed = claims.some(({ grade }) => question.grades.includes(grade));
  return question.grades.length > 0 && claims.length > 0 && !isNamed;
}

/** Of a question that names a date neither the sentence nor its article is of that time. */
function isNotOfThen(asked: Asked, { id, reading }: Evidence): boolean {
  const { dates, side } = asked.question.time;
  if (dates.length === 0 || side !== undefined) return false;
  const { id: article, published } = reading.sentence.article;
  const fit = timeFit(asked, reading, asked.context.around(id).lastDate);
  const isPublished = published !== undefined && dates.some((date) => overlaps(published, date));
  const isOfThen = fit === 'own' || fit === 'before' || isPublished;
  return !isOfThen && asked.meant?.some(({ articles }) => articles.includes(article)) !== true;
}

const NAMES_TIME = /\d|\p{Lu}|\b(?:ago|last|this|next|spring|summer|autumn|winter)\b/u;

/** Words that name a time, and none that the question names. */
function isNewTime({ question }: Asked, { cited, mention }: ValueCandidate): boolean {
  const words = quoteOf(cited.evidence.reading.sentence.article, mention.span);
  return NAMES_TIME.test(words) && !question.folded.includes(fold(words));
}
