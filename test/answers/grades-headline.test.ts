import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const library = libraryOf(
  articleOf(
    'Ofsted rated children’s services in Exampleton good overall after an inspection in May 2022.\n\n' +
      'When inspectors rated Exampleton good in May 2022, 412 children were in its care.\n\n' +
      'Ann Hoyle, the director of children’s services in Exampleton, said that the good rating was down to more social workers.',
    { published: '2022-07-01' },
  ),
);
const headline = (question: string): string => answer(library, question).headline;

test('a grade is said where one is asked for', () => {
  expect(headline('What was Exampleton rated in 2022?')).toMatch(/^Good overall/u);
  expect(headline('exampleton ofsted grade 2022')).toMatch(/^Good overall/u);
});

test.each([
  'How many children were in care in Exampleton in 2022?',
  'Who is the director of children’s services in Exampleton?',
  'Why was Exampleton rated good?',
  'What did the director say about the good rating of Exampleton?',
  'Who rated Exampleton good?',
  'How did Exampleton get from inadequate to good?',
  'What was Exampleton rated under Ann Hoyle?',
])('and not where something else is: %s', (question) => {
  expect(headline(question)).not.toMatch(/^Good overall/u);
});
