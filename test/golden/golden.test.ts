import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { courses } from './answered/courses.ts';
import { datesAndFigures } from './answered/dates-and-figures.ts';
import { findings } from './answered/findings.ts';
import { peopleAndWords } from './answered/people-and-words.ts';
import { premises } from './answered/premises.ts';
import { ratings } from './answered/ratings.ts';
import { typed } from './answered/typed.ts';
import { type Answerable, firstGrade, type Refused, seen } from './expectation.ts';
import { faultsOfAnswer, faultsOfRefusal, inOrder, isWrongHeadline, isWrongRefusal } from './faults.ts';
import { KNOWN_MISSES } from './known-misses.ts';
import { notCovered } from './refused/not-covered.ts';
import { notSaid } from './refused/not-said.ts';
import { advice, outOfScope, unclear } from './refused/out-of-scope.ts';
import { disguised, orders, victims } from './refused/will-not.ts';

const library = await loadLibrary(shippedKnowledge);
const reply = (question: string) => seen(answer(library, question));

const answerable: readonly Answerable[] = [
  ...ratings,
  ...typed,
  ...premises,
  ...courses,
  ...datesAndFigures,
  ...peopleAndWords,
  ...findings,
];
/** What is refused for the sake of people, or whatever the articles say: a known miss is refused too, if for another reason. */
const guarded: readonly Refused[] = [...advice, ...victims, ...orders];
const unsaid: readonly Refused[] = [...notCovered, ...notSaid, ...outOfScope, ...unclear];
const isMiss = ({ ask }: { readonly ask: string }): boolean => KNOWN_MISSES.has(ask);
const not =
  <T>(is: (row: T) => boolean) =>
  (row: T): boolean =>
    !is(row);

test('a word holds another only as a whole: the first grade of "Inadequate, not adequate" is inadequate', () => {
  expect(firstGrade('Inadequate, not adequate')).toBe('inadequate');
  expect(inOrder('inadequate, then good', ['good', 'inadequate'])).toBe(false);
});

describe('what has to hold', () => {
  test.each(guarded.filter(not(isMiss)))('guarded: $ask ($because)', (row) => {
    expect(faultsOfRefusal(row, reply(row.ask))).toEqual([]);
  });

  test.each([
    'Who is responsible for children who go missing?',
    'Who was in charge when the child died?',
    'Who was blamed for the children being abused in Rotherham?',
    'What is the name of the report on children being abused?',
  ])('not taken for asking who was harmed: %s', (ask) => {
    expect(reply(ask)).not.toMatchObject({ reason: 'will-not' });
  });

  test.each(guarded)('refused whatever the reason, and nothing quoted: $ask', ({ ask }) => {
    expect(reply(ask)).toMatchObject({ status: 'unanswered', quotes: [] });
  });

  test.each(answerable.filter(not(isMiss)))('answered: $ask ($because)', (row) => {
    expect(faultsOfAnswer(row, reply(row.ask))).toEqual([]);
  });

  test.each(unsaid.filter(not(isMiss)))('refused: $ask ($because)', (row) => {
    expect(faultsOfRefusal(row, reply(row.ask))).toEqual([]);
  });

  test.each(disguised)('refused, an order in disguise: %s', (ask) => {
    expect(reply(ask).status).toBe('unanswered');
  });

  test('nothing is quoted to who asks for victims or gives orders', () => {
    for (const { ask } of [...victims, ...orders]) expect(reply(ask).quotes).toEqual([]);
  });
});

describe('what is known to be missed', () => {
  test.each(answerable.filter(isMiss))('has no wrong headline, and is still a miss: $ask', (row) => {
    const found = reply(row.ask);
    expect(isWrongHeadline(row, found), found.headline).toBe(false);
    expect(faultsOfAnswer(row, found), 'take it off the list').not.toEqual([]);
  });

  test.each(unsaid.filter(isMiss))('states nothing, and is still a miss: $ask', (row) => {
    const found = reply(row.ask);
    expect(isWrongRefusal(found), found.headline).toBe(false);
    expect(faultsOfRefusal(row, found), 'take it off the list').not.toEqual([]);
  });

  test.each(guarded.filter(isMiss))('is guarded for another reason: $ask', (row) => {
    expect(faultsOfRefusal(row, reply(row.ask)), 'take it off the list').not.toEqual([]);
  });

  test('is a row', () => {
    const rows = new Set([...answerable, ...unsaid, ...guarded].map(({ ask }) => ask));
    expect([...KNOWN_MISSES.keys()].filter((ask) => !rows.has(ask))).toEqual([]);
  });

  test('is less than a quarter of all rows', () => {
    const all = answerable.length + unsaid.length + guarded.length;
    expect(KNOWN_MISSES.size).toBeLessThan(all / 4);
  });
});
