import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/load-library.ts';
import { courses } from './answered/courses.ts';
import { datesAndFigures } from './answered/dates-and-figures.ts';
import { findings } from './answered/findings.ts';
import { peopleAndWords } from './answered/people-and-words.ts';
import { premises } from './answered/premises.ts';
import { ratings } from './answered/ratings.ts';
import { typed } from './answered/typed.ts';
import { ARTICLES, firstGrade, seen } from './expectation.ts';
import { notCovered } from './refused/not-covered.ts';
import { notSaid } from './refused/not-said.ts';
import { advice, outOfScope, unclear } from './refused/out-of-scope.ts';
import { disguised, orders, victims } from './refused/will-not.ts';

const library = await loadLibrary(shippedKnowledge);
const reply = (question: string) => seen(answer(library, question));

/** Whether the words stand in the text in this order, whatever lies between. */
function inOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

test('a word holds another only as a whole: the first grade of "Inadequate, not adequate" is inadequate', () => {
  expect(firstGrade('Inadequate, not adequate')).toBe('inadequate');
  expect(inOrder('inadequate, then good', ['good', 'inadequate'])).toBe(false);
});

describe.each([
  ['ratings', ratings],
  ['as people type', typed],
  ['premises', premises],
  ['courses of time', courses],
  ['dates and figures', datesAndFigures],
  ['people and their words', peopleAndWords],
  ['findings', findings],
])('answered: %s', (_name, rows) => {
  test.each(rows)('$ask ($because)', ({ ask, kind, grade, says = [], first, also = [], tells = [] }) => {
    const found = reply(ask);
    expect(found).toMatchObject({ status: 'answered', ...(kind ? { kind } : {}) });
    if (grade) expect(firstGrade(found.headline)).toBe(grade);
    // Where the answer is a sentence, the quotation is the answer, and the headline does not repeat it.
    const told = [found.headline, found.quotes[0]?.[1] ?? ''].join(' ');
    if (says.length > 0) expect(told).toSatisfy((text: string) => inOrder(text, says));
    const [article, words] = first;
    expect(found.quotes[0]).toEqual([ARTICLES[article], expect.stringContaining(words)]);
    for (const [from, quoted] of also) {
      expect(found.quotes).toContainEqual([ARTICLES[from], expect.stringContaining(quoted)]);
    }
    for (const part of tells) expect(found.told).toContain(part);
  });
});

describe.each([
  ['councils, years and matters that are not covered', notCovered],
  ['what is mentioned but not said', notSaid],
  ['what is out of scope', outOfScope],
  ['calls for help', advice],
  ['what is unclear', unclear],
  ['who the victims are', victims],
  ['orders', orders],
])('refused: %s', (_name, rows) => {
  test.each(rows)('$ask ($because)', ({ ask, reason, tells = [] }) => {
    const found = reply(ask);
    expect(found.status).toBe('unanswered');
    expect([reason].flat()).toContain(found.reason);
    for (const part of tells) expect(found.told).toContain(part);
  });
});

test.each(disguised)('refused, an order in disguise: %s', (ask) => {
  expect(reply(ask).status).toBe('unanswered');
});

test('nothing is quoted to who asks for victims or gives orders', () => {
  for (const { ask } of [...victims, ...orders]) expect(reply(ask).quotes).toEqual([]);
});
