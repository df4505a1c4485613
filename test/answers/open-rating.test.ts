import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const digest = articleOf(
  [
    '**Otherham** was rated good by Ofsted after an inspection in March 2021.',
    'Elsewhere, **Exampleton** still requires improvement.',
    'Leadership in Exampleton, previously rated inadequate, has been transformed.',
  ].join('\n\n'),
  { published: '2021-05-03', council: '[Otherham, Exampleton]' },
);
const ask = (question: string) => answer(libraryOf(digest), question);

describe('a grade of a council that a digest names last', () => {
  // The sentence is first, but not scored as sure enough to state the grade: nothing wrong is said.
  test.fails.each([
    'What was Exampleton rated?',
    'What is the latest rating for Exampleton?',
    'is Exampleton good?',
  ])('is the one of that council: %s', (question) => {
    expect(ask(question)).toMatchObject({
      status: 'answered',
      headline: expect.stringMatching(
        /Requires improvement(?:, not good\. Requires improvement)? overall \[1\] \(Exampleton/u,
      ),
    });
  });

  test.each([
    'What was Exampleton rated?',
    'What is the latest rating for Exampleton?',
    'is Exampleton good?',
  ])('is never that of the other: %s', (question) => {
    expect(ask(question).headline).not.toMatch(/(?<!not )\bgood\b|inadequate/iu);
  });

  test('is of no year', () => {
    expect(ask('What was Exampleton rated in 2019?')).toMatchObject({
      status: 'unanswered',
    });
  });
});

test.each(['what was Exampleton rated before', 'how was Exampleton rated previously?'])(
  'what was so before is not the latest grade: %s',
  (question) => {
    const library = libraryOf(
      articleOf('Exampleton Council was rated inadequate in May 2015.', { id: 'a', published: '2015-06-01' }),
      articleOf('Exampleton Council was rated good in May 2019.', { id: 'b', published: '2019-06-01' }),
    );
    expect(answer(library, question).headline).not.toMatch(/^Good/);
  },
);
