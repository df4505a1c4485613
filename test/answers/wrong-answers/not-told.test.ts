import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer-question.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';

const library = await loadLibrary('knowledge');

describe('what no article tells is not answered from what is near', () => {
  it.each([
    'Will Rotherham be rated outstanding next year?',
    'Will Rotherham be good next time?',
    'What was Rotherham rated in March?',
    'What was Rotherham rated in April?',
    'What did inspectors find in Rotherham in August?',
    'Did social workers abuse children in Rotherham?',
    'Did Rotherham council cover up the abuse?',
    'Did Rotherham council know about the abuse?',
    'Were the councillors corrupt?',
    'Was Louise Casey fired?',
    'Did Jane Parfrement quit?',
  ])('%s', (question) => {
    expect(answer(library, question).status).toBe('unanswered');
  });

  it('but what an article tells is: who resigned, and both inspections of a month', () => {
    expect(answer(library, 'Did Joyce Thacker resign?').status).toBe('answered');
    const { headline } = answer(library, 'What was Rotherham rated after the November inspection?');
    expect(headline).toMatch(/November 2017.*good overall[\s\S]*November 2025.*outstanding overall/u);
  });

  it('a child in danger is no keyword', () => {
    const reply = answer(library, 'children in care Rotherham being beaten tonight');
    expect(reply).toMatchObject({ status: 'unanswered', isPersonal: true, citations: [] });
  });
});
