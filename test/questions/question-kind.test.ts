import { describe, expect, test } from 'vitest';
import type { QuestionKind } from '../../src/questions/question-kind.ts';
import { kindOf } from '../../src/questions/question-kind.ts';

const kinds: readonly (readonly [kind: QuestionKind, question: string, because: string])[] = [
  ['rating', 'what was the rating', 'asks for it by name'],
  ['rating', 'what did the council get', 'get is what one does with a grade'],
  ['date', 'when were they inspected', 'when'],
  ['date', 'which year did it end', 'a year is a date'],
  ['date', 'could you tell me when it ended', 'politeness is no yes-no question'],
  ['person', 'who leads it', 'who'],
  ['person', 'any idea who resigned', 'politeness again'],
  ['number', 'how many cases were there', 'how many'],
  ['number', 'how long did it take', 'a length of time is a number'],
  ['yes-no', 'was it good', 'begins with the verb'],
  ['yes-no', 'so it was good, right?', 'asks to be agreed with'],
  ['yes-no', 'did it improve or not', 'an alternative of yes and no'],
  ['comparison', 'compare 2014 and 2017', 'says so'],
  ['comparison', 'how did ratings change over time', 'change needs two inspections'],
  ['timeline', 'timeline of inspections', 'says so'],
  ['timeline', 'what happened next', 'events in order'],
  ['definition', 'what is a focused visit?', 'a thing unknown'],
  ['definition', 'what does dcs stand for', 'letters unknown'],
  ['cause', 'why did they resign', 'why'],
  ['cause', 'what led to it', 'what is before it'],
  ['quotation', 'what did the leader say', 'words of a person'],
  ['quotation', 'who said it was transformed', 'the speaker of given words'],
  ['finding', 'what did inspectors find about care', 'what is reported of a matter'],
  ['statement', 'caseloads 2014', 'words without a question'],
  ['statement', '', 'nothing asked'],
];

describe('what a question asks for', () => {
  test.each(kinds)('%s: %s (%s)', (kind, question) => {
    expect(kindOf(question)).toBe(kind);
  });
});
