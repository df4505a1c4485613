import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What a headline says that names a thing by itself: a date, a figure, somebody, an office. */
const library = await loadLibrary(shippedKnowledge);
const headline = (question: string): string => answer(library, question).headline;

describe('the five articles', () => {
  test.each([
    ['how many cases did inspectors refer back to the council', /^13 cases \[1\]/u],
    ['how many children were abused', /^1,400 children and young people \(estimated\) \[1\]/u],
    ['how many people were abused according to the jay report', /1,400/u],
    ['who is shaun wright', /^Shaun Wright: .*police and crime commissioner \[\d\]/u],
    ['who is nicola curley', /^Nicola Curley: strategic director/u],
    ['who is joyce thacker', /^Joyce Thacker: director of children’s services \[1\]/u],
  ])('%s', (question, said) => {
    expect(headline(question)).toMatch(said);
  });

  test('nobody is given an office that no article gives', () => {
    expect(headline('who is derek myers')).not.toMatch(/^Derek Myers: /u);
  });
});

describe('a date', () => {
  test.each([
    ['Exampleton Council will be inspected again before the end of 2018.', 'before the end of 2018 [1]'],
    ['Exampleton Council will be inspected again by 2022.', 'by 2022 [1]'],
  ])('is said with what makes another of it: %s', (text, said) => {
    const one = libraryOf(articleOf(text, { published: '2017-03-01' }));
    expect(answer(one, 'When will Exampleton be inspected again?').headline).toBe(said);
  });
});

describe('a figure', () => {
  test('is no place in an order', () => {
    const one = libraryOf(articleOf('The inspectors came to Exampleton on 2 October and left on the 13th.'));
    expect(answer(one, 'How many inspectors came to Exampleton?').headline).not.toMatch(/13th/u);
  });

  test('that the question names itself is not its answer', () => {
    const one = libraryOf(articleOf('Seven children died in Exampleton through neglect in 2009.'));
    expect(answer(one, 'how many of the seven children died in exampleton').headline).not.toMatch(/^Seven/u);
    const other = libraryOf(articleOf('Two care leavers aged 18 were in hotels in Exampleton.'));
    expect(answer(other, 'how many over-18s were in hotels in exampleton').headline).not.toMatch(/^18/u);
  });
});

describe('a date', () => {
  test('of somebody else is none of who is asked about', () => {
    const one = libraryOf(articleOf('Jo Doe leads Exampleton now. Ann Roe started there in January 2023.'));
    expect(answer(one, 'When did Jo Doe start?').headline).not.toMatch(/2023/);
  });
});

describe('an office', () => {
  const asked = (text: string): string =>
    answer(libraryOf(articleOf(text, { published: '2017-03-01' })), 'Who is Jo Doe?').headline;

  test.each([
    ['Jo Doe is the director of children’s services in Exampleton.', /^Jo Doe: director/u],
    ['Former director of children’s services Jo Doe spoke in Exampleton.', /^Jo Doe: Former director/u],
  ])('is said of who holds it, or with “former”: %s', (text, said) => {
    expect(asked(text)).toMatch(said);
  });

  test.each([
    'Jo Doe, who was sacked as director of children’s services, spoke in Exampleton.',
    'Jo Doe was then the director of children’s services in Exampleton.',
    'Jo Doe stood down as leader of Exampleton in May.',
  ])('that is no longer held answers no “Who is”: %s', (text) => {
    expect(asked(text)).not.toMatch(/^Jo Doe: /u);
  });

  test('does not say who came after somebody', () => {
    const one = libraryOf(articleOf('Jo Doe, the chairman of Exampleton’s board, went in May.'));
    expect(answer(one, 'who came in after jo doe went').headline).not.toMatch(/^Jo Doe/u);
  });

  test('does not say what became of somebody', () => {
    const one = libraryOf(articleOf('The inquiry led to the resignation of leader Jo Doe.'));
    expect(answer(one, 'What happened to Jo Doe?').headline).not.toMatch(/^Jo Doe: /u);
  });
});
