import { TITLES } from '../../questions/question-spans.ts';
import { fold } from '../../search/fold.ts';
import { anyOf } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { asksCourse } from '../citations.ts';
import { asksRating } from '../features/claims.ts';
import { asksBefore } from '../leading-sentence.ts';
import { marks, SAYS, sayAttribution } from '../messages.ts';
import type { Cited } from '../passages.ts';
import { comparesStale, isUnsettled } from '../unsettled-inspection.ts';
import { asksExtreme, OF_GRADING } from '../wanted-claims.ts';
import type { Headline } from './form.ts';
import { ratingHeadline } from './rating.ts';
import { valueKindOf } from './value-candidates.ts';
import { type RatedValue, valueHeadline } from './values.ts';

/** Kinds whose answer is never a grade, though the question may name one. */
const NO_GRADE: ReadonlySet<string> = new Set(['person', 'quote', 'number', 'cause', 'definition']);

/**
 * What was asked for, read from the spans of the citations; where the answer is a sentence itself, or grades may not be those
 * asked for, a line that leads to it.
 */
export function headlineFor(
  asked: Asked,
  cited: readonly [Cited, ...Cited[]],
  values: readonly RatedValue[],
): Headline {
  const likely = asked.kinds.find(([, share]) => share > SURE)?.[0];
  const none = { inspections: [] };
  const value = valueHeadline(asked, values);
  if (value !== undefined) return { ...value, ...none };
  const isOfGrades =
    (asksRating(asked) || asksCourse(asked) || asked.question.grades.length > 0) &&
    !asksWhichOne(asked) &&
    !NEVER_GIVEN.test(asked.question.folded) &&
    !OF_GRADING.test(asked.question.folded) &&
    !asksBefore(asked) &&
    !isOfSomebody(asked);
  const rating = isOfGrades ? ratingHeadline(asked, cited) : undefined;
  // "Why was it rated good?": not the grade again, but a grade that was not given is put right.
  const isAnswer =
    (rating?.corrects === true || !asksForWay(asked)) &&
    (likely === undefined ||
      !NO_GRADE.has(likely) ||
      asksExtreme(asked) ||
      (likely === 'cause' && rating?.corrects === true));
  const lead: Headline = { text: leadTo(asked, cited), form: 'lead', ...none };
  if (rating === undefined || !isAnswer) return lead;
  if (isUnsettled(asked, rating.text)) return { ...lead, isUnsettled: true };
  return comparesStale(asked) ? lead : rating;
}

/** "Is Jo Doe any good?", "Fern Bank rating": a grade is of a service, never of a person, nor of a home that is called like one. */
const isOfSomebody = ({ question: { folded, people, councils, areas } }: Asked): boolean =>
  councils.length + areas.length === 0 &&
  people.some((name) => {
    const named = `(?:${anyOf(fold(name).split(/[ \u00a0]/))})`;
    return new RegExp(
      `^(?:so |and )?(?:is|was) (?:(?:${TITLES})\\.? )?${named}\\b|^(?:(?:what|how) (?:is|was|were) )?(?:the )?(?:${named}(?:['’]?s)? ?)+(?:ofsted )?(?:rating|rated|grade|graded|ofsted)\\W*$`,
    ).test(folded);
  });

/** "What has never been outstanding?": no grade that was given. */
const NEVER_GIVEN = /^(?:what|which) .*\bnever\b/;

/** "Which one of them dropped a grade?": the grades of those that are cited do not say which. */
const asksWhichOne = ({ question: { folded, councils, grades } }: Asked): boolean =>
  councils.length + grades.length === 0 && /\bwhich (?:one|of (?:them|these|the))\b/.test(folded);

/** "How did they get from inadequate to good?", "how long from good to outstanding?": neither grade is the answer. */
const asksForWay = ({ openings, question }: Asked): boolean =>
  openings[0] === 'how' && question.grades.length > 1 && /\bfrom\b.*\bto\b/.test(question.folded);

/** From this share on a kind decides what a headline is. */
const SURE = 0.5;

/** A sentence that is less likely than the best by more than this is shown, but not said to be the answer. */
const LIKELY = 0.5;

/** A line that leads to the quotations, which are the answer: whose words the best are, where somebody is quoted. */
function leadTo(asked: Asked, [best, ...others]: readonly [Cited, ...Cited[]]): string {
  const asksWho = valueKindOf(asked) === 'person';
  const who = sayAttribution(best.evidence.reading);
  const { speaker, sentence } = best.evidence.reading;
  // Of a passage in which several speak, none is named.
  const joined = others.filter(({ number }) => number === best.number);
  const isOne = joined.every(
    ({ evidence: { reading } }) => !reading.speaker.quoted || sayAttribution(reading) === who,
  );
  // A name at the head of an answer to "who" would read as the answer.
  const isNamed = speaker.quoted && who !== sentence.article.publisher && !asksWho && isOne;
  const [source] = asked.question.publishers;
  const near = others.filter(({ evidence }) => evidence.probability >= LIKELY * best.evidence.probability);
  const own = isNamed ? near.filter(({ evidence }) => sayAttribution(evidence.reading) === who) : near;
  const numbers = marks([...new Set([best, ...own].map(({ number }) => number))]);
  if (isNamed) return `${who} ${numbers}:`;
  return source === undefined ? SAYS.lead(numbers) : `${source} ${numbers}:`;
}
