import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const library = await loadLibrary(shippedKnowledge);

/** What is asked for decides what a headline may be; learned from questions about other councils. */
test.each([
  ['What was Rotherham rated in 2014?', 'rating'],
  ['when was the jay report published', 'date'],
  ['how many cases did inspectors refer back to the council', 'number'],
  ['who is joyce thacker', 'person'],
  ['what did chris read say about the inspection', 'quotation'],
  ['did joyce thacker resign', 'yes-no'],
  ['what does CSE stand for', 'definition'],
  ['how has the rating of leadership changed over time', 'timeline'],
  ['what did inspectors find in 2014', 'finding'],
])('what is asked for is understood: %s (%s)', (question, kind) => {
  expect(answer(library, question).kind).toBe(kind);
});
