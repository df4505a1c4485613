import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { articleOf, libraryOf, shippedLibrary } from '../example-library.ts';

const shipped = await shippedLibrary();

describe('where people live', () => {
  const library = libraryOf(
    articleOf('Care leavers in Exampleton live in flats above the old library, and no longer in hotels.'),
  );

  test.each([
    'where do care leavers live now',
    'where do exampleton care leavers live',
    'where do children in care live',
  ])('is told of a whole group: %s', (question) =>
    expect(answer(library, question)).not.toMatchObject({ reason: 'will-not' }),
  );

  test.each([
    "where do care leavers' abusers live",
    'where does sally live when care leavers come',
    'where do victims live near the care leavers home',
    'where do abused children in care live',
    'where does she live',
  ])('is told of nobody: %s', (question) => {
    expect(answer(library, question)).toMatchObject({ reason: 'will-not', citations: [] });
  });
});

describe('which councils there are', () => {
  test.each([
    'which councils do you have',
    'which councils have you got articles on',
    'which councils have articles here',
    'which councils are there',
    'what councils are in here',
    'which councils do you cover',
  ])('is told: %s', (question) => {
    expect(answer(shipped, question).headline).toBe('The articles are about Rotherham and Doncaster.');
  });

  test.each(['which councils have their own training academy', 'which councils will have an inspection'])(
    'is not what is asked: %s',
    (question) => expect(answer(shipped, question).headline).not.toMatch(/^The articles are about/u),
  );
});
