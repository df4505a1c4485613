import { describe, expect, test } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { findersOf } from '../../src/questions/finders.ts';
import { readMentions } from '../../src/questions/question-mentions.ts';

const library = await loadLibrary(shippedKnowledge);
const read = (asked: string) => readMentions(library, findersOf(library), asked);

describe('what is read of a question', () => {
  test.each([
    ['councils', 'Rotherham or Doncaster?', { councils: ['Rotherham', 'Doncaster'] }],
    ['no council of another name', 'what of Sheffield?', { councils: [] }],
    ['an area by its older name', 'rating of looked-after children', { areas: ['children-in-care'] }],
    ['an area by what it deals with', 'how was safeguarding rated', { areas: ['help-and-protection'] }],
    ['a grade', 'was it inadequate?', { grades: ['inadequate'] }],
    ['one grade within another word', 'was it adequate?', { grades: ['adequate'] }],
    ['a source', 'according to Voice FM, was it good?', { publishers: ['Voice FM'] }],
    ['a source by its short name', 'what does the BBC say?', { publishers: ['BBC News'] }],
    ['a person by surname', 'who is Parfrement?', { people: ['Jane Parfrement'] }],
    ['that a grade is asked for', 'what was it rated?', { asksGrade: true }],
    ['that no grade is asked for', 'who resigned?', { asksGrade: false }],
  ])('%s', (_what, asked, expected) => {
    expect(read(asked)).toMatchObject(expected);
  });
});

describe('slips of typing', () => {
  test.each([
    ['a council', 'rating of rotherhm', ['rotherhm', 'Rotherham']],
    ['a word of the articles', 'the latest inspction', ['inspction', 'inspection']],
    ['a name', 'who is Malcom Newsam', ['Malcom', 'malcolm']],
  ])('%s: mended, and told', (_what, asked, correction) => {
    expect(read(asked).corrections).toContainEqual(correction);
  });

  test.each([
    ['a grade is never mended into another', 'was it adequate?'],
    ['a year is never mended', 'rating in 2013'],
    ['a word that is known', 'inadequate in 2014'],
    ['another council is no slip of a known one', 'rating of Rochdale'],
  ])('none: %s', (_why, asked) => {
    expect(read(asked).corrections).toEqual([]);
  });
});

test('a question keeps what was typed beside what was read', () => {
  expect(read('**wot** was rotherhm rated?')).toMatchObject({
    asked: '**wot** was rotherhm rated?',
    text: 'what was rotherham rated?',
  });
});
