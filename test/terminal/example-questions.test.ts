import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/terminal/repl.ts';
import { answered, article, library, libraryOf, unanswered } from './example.ts';

describe('exampleQuestions', () => {
  it('asks about the council, years and judgement areas of the library', () => {
    expect(exampleQuestions(library, () => answered)).toEqual([
      'What was Exampleton rated in 2016?',
      'What is the latest rating for Exampleton?',
      'What did Ofsted say about leadership?',
    ]);
  });

  it('prefers a question that is answered', () => {
    const ask = (question: string) => (question.includes('2019') ? answered : unanswered);
    expect(exampleQuestions(library, ask)[0]).toBe('What was Exampleton rated in 2019?');
  });

  it('asks less of a library that holds less', () => {
    const yearless = libraryOf({ ...article, text: 'Nothing to see.' });
    expect(exampleQuestions(yearless, () => unanswered)).toEqual([
      'What is the latest rating for Exampleton?',
    ]);
    expect(exampleQuestions(libraryOf({ ...article, councils: [] }), () => answered)).toEqual([]);
  });
});
