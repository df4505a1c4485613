import { COMPARES, isPartWord } from '../../questions/question-kind.ts';
import { TITLES } from '../../questions/question-spans.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import { fold } from '../../search/fold.ts';
import { anyOf } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { asksBefore } from '../leading-sentence.ts';
import { comparesStale } from '../unsettled-inspection.ts';
import { gradesSought, namesExtreme } from '../wanted-claims.ts';

/**
 * What rules out grades as a headline whatever weighs for them: it is asked who gave them, or how one came from another; they
 * would be of somebody or of somebody's time, of what was so before, of one council after which another was inspected, or
 * not the worst or best that is asked for.
 */
export const rulesOutGrades = (asked: Asked): boolean =>
  asksWho(asked) ||
  isOfSomebody(asked) ||
  isUnderSomebody(asked) ||
  asksForWay(asked) ||
  asksBefore(asked) ||
  comparesStale(asked) ||
  isOfElse(asked) ||
  (namesExtreme(asked) && gradesSought(asked) === undefined);

const SAID =
  /\bwho(?:ever)? (?:\w+ )?(?:said|says|told|thinks?|thought|claim(?:s|ed)|called|rated|judged|graded|gave)\b/;

/** "Who called it outstanding?", but not "Xton or Yton, who did better?": then it is which council. */
const asksWho = ({ openings, question: { councils, folded } }: Asked): boolean =>
  openings.includes('who') && !(councils.length > 1 && COMPARES.test(folded) && !SAID.test(folded));

/** A grade of the whole would stand for what is not understood: another service, an area in words that nobody listed. */
function isOfElse({ question, finders }: Asked): boolean {
  const isUnnamed = question.areas.length === 0 || question.everyday.length > 0;
  return isUnnamed && otherMatters(question, finders).some(({ text }) => !isPartWord(text));
}

/** "How did they get from inadequate to good?", "how long from good to outstanding?": neither grade is the answer. */
const asksForWay = ({ openings, question }: Asked): boolean =>
  openings[0] === 'how' && question.grades.length > 1 && /\bfrom\b.*\bto\b/.test(question.folded);

/** Any word of some names, folded. */
const anyWordOf = (names: readonly string[]): string =>
  anyOf(names.flatMap((name) => fold(name).split(/[ \u00a0]/)));

/** "The rating under Jo Doe", where nothing else dates it. */
const isUnderSomebody = ({ question: { folded, people }, meant }: Asked): boolean =>
  people.length > 0 &&
  meant === undefined &&
  new RegExp(`\\bunder (?:\\w+ ){0,3}(?:${anyWordOf(people)})\\b`).test(folded);

/** "Is Jo Doe any good?", "Fern Bank rating": a grade is of a service, never of a person, nor of a home that is called like one. */
const isOfSomebody = ({ question: { folded, people, councils, areas } }: Asked): boolean =>
  councils.length + areas.length === 0 &&
  people.some((name) => {
    const named = `(?:${anyWordOf([name])})`;
    return new RegExp(
      `^(?:so |and )?(?:is|was) (?:(?:${TITLES})\\.? )?${named}\\b|^(?:(?:what|how) (?:is|was|were) )?(?:the )?(?:${named}(?:['’]?s)? ?)+(?:ofsted )?(?:rating|rated|grade|graded|ofsted)\\W*$`,
    ).test(folded);
  });
