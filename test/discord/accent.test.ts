import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { accentOf } from '../../src/discord/presenter.ts';
import { gradeTone } from '../../src/pictures/tone.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const library = libraryOf(
  articleOf(
    'Exampleton children’s services were rated inadequate by Ofsted. Ofsted rated Exampleton good for adoption.',
    { published: '2014-11-19' },
  ),
);
const accent = (question: string) => accentOf({ type: 'answer', answer: answer(library, question) }, library);
const colourOf = (grade: string) => Number.parseInt(gradeTone(library.vocabulary, grade).fill.slice(1), 16);

describe('the accent of a reply', () => {
  it('is the colour of the grade that the first quotation states', () => {
    expect(accent('What was Exampleton rated for adoption?')).toBe(colourOf('good'));
    expect(accent('Was Exampleton outstanding in 2014?')).toBe(colourOf('inadequate'));
  });

  it.each(['What is the capital of France?', '', 'Who said what about adoption?'])(
    'is none where the answer is about no grade: %j',
    (question) => {
      expect(accent(question)).toBeUndefined();
    },
  );

  it('is that of the view where there is one', () => {
    const table = { title: '', lead: '', citations: [], notes: [], suggestions: [], columns: [], rows: [] };
    expect(accentOf({ type: 'table', table: { ...table, grade: 'good' } }, library)).toBe(colourOf('good'));
    expect(accentOf({ type: 'table', table }, library)).toBeUndefined();
  });
});
