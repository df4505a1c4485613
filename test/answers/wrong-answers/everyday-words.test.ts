import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer-question.ts';
import { articleOf, libraryOf, shippedLibrary } from '../../example-library.ts';
import { ask } from './example.ts';

const shipped = await shippedLibrary();
const headline = (question: string): string => answer(shipped, question).headline;

describe('an area in everyday words', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2018 and rated it inadequate overall.\n\n' +
        'Leadership was judged inadequate. Children in care were judged good. Care leavers were judged outstanding. Help and protection was judged to require improvement.',
      { published: '2018-06-20' },
    ),
  );

  test.each([
    ['how were the bosses at Exampleton rated in 2018', 'Inadequate for leadership'],
    ['what grade did the people at the top of Exampleton get in 2018', 'Inadequate for leadership'],
    ['Exampleton top brass rating 2018', 'Inadequate for leadership'],
    ['exampleton kids in care grade 2018', 'Good for children in care'],
    ['I was in care with Exampleton. How was that bit rated in 2018?', 'Good for children in care'],
    ['exampleton careleavers rating 2018', 'Outstanding for care leavers'],
    [
      'How was the front door at Exampleton rated in 2018?',
      'Requires improvement for children who need help and protection',
    ],
  ])('is answered with its own grade: %s', (question, grade) => {
    expect(ask(library, question).headline).toMatch(new RegExp(`^${grade} \\[1\\]`));
  });

  test.each([
    'who were the managers when ofsted rated it inadequate',
    'what did the bosses think of the judgement',
    'what grade did the leader give the council',
    'compare leader Roger Stone and leader Chris Read',
    'school leavers rating',
    'GCSE results of foster kids in Rotherham',
    'what results do children in need get in school',
    'how good is the management of roads in Rotherham',
    'the fostering service, how is it rated',
  ])('is none where something else is asked: %s', (question) => {
    expect(headline(question)).not.toMatch(/ for (?:leadership|care leavers|children)/u);
  });

  test.each([
    ['I was in care in 2014, what was Rotherham rated then?', /^Inadequate overall/u],
    [
      'my kids were taken into care, was Rotherham rated good?',
      /^Outstanding, better than good\. Outstanding overall/u,
    ],
    ['was the service rated good in 2017', /^Yes\. Good overall/u],
  ])('of whoever asks does not stand for what is asked: %s', (question, whole) => {
    expect(headline(question)).toMatch(whole);
  });

  // Led to: weights are not sure that the grade is what is asked for.
  test.fails('is asked for with a wish beside it', () => {
    expect(headline("Rating in 2022 please, I'd like him to see it")).toMatch(/^Good overall/u);
  });

  test('the grade of the whole is none of a part that is not named', () => {
    expect(
      ask(library, 'We adopted through Exampleton in 2018. How was that part rated?').headline,
    ).not.toMatch(/overall/u);
  });
});
