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

describe('a grade whose inspection is not known', () => {
  test.each([
    'What was Exampleton rated?',
    'What is the latest rating for Exampleton?',
    'is Exampleton good?',
  ])('is shown, with what is not known: %s', (question) => {
    expect(ask(question)).toMatchObject({
      status: 'answered',
      headline:
        'Requires improvement overall [1] (Exampleton; at which inspection is not clear from the articles).',
    });
  });

  test('stands beside another council’s', () => {
    expect(ask('compare Exampleton and Otherham').headline.split('\n')).toEqual([
      'Otherham, the inspection of March 2021: good overall [1].',
      'Exampleton: requires improvement overall [2] (at which inspection is not clear from the articles).',
    ]);
  });

  test('is of no year', () => {
    expect(ask('What was Exampleton rated in 2019?')).toMatchObject({
      status: 'unanswered',
      headline: 'When Exampleton was inspected is not clear from the articles.',
    });
  });

  test('is not given where it was an earlier one', () => {
    expect(ask('What is the latest rating for leadership in Exampleton?').headline).not.toMatch(
      /^Inadequate/u,
    );
  });
});
