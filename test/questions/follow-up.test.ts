import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/questions/follow-up.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const library = libraryOf(
  articleOf('Exampleton was rated good in 2014.', { id: 'one' }),
  articleOf('Otherham was rated good in 2018.', { id: 'two', council: 'Otherham' }),
);
const read = (previous: string, next: string) => followUp(library, previous, next)?.question;
const BEFORE = 'What was Exampleton rated in 2014?';

describe('a follow-up', () => {
  it.each([
    [BEFORE, 'and in 2018?', 'What was Exampleton rated in 2018?'],
    [BEFORE, 'And now?', 'What was Exampleton rated now?'],
    [BEFORE, 'in 2018', 'What was Exampleton rated in 2018?'],
    [BEFORE, 'what about care leavers?', 'What was Exampleton rated in 2014 for care leavers?'],
    [BEFORE, 'How about Otherham?', 'What was Otherham rated in 2014?'],
    [BEFORE, 'Why?', 'Why was Exampleton rated in 2014?'],
    [BEFORE, 'when was that?', 'When was Exampleton rated in 2014?'],
    [
      'What is the latest rating for Exampleton?',
      'and in 2018?',
      'What is the rating for Exampleton in 2018?',
    ],
    ['How were children in care rated in 2022?', 'and care leavers?', 'How were care leavers rated in 2022?'],
    ['What did inspectors find?', 'Otherham', 'What did inspectors find in Otherham?'],
    [
      'What did inspectors find?',
      'Otherham Borough Council.',
      'What did inspectors find in Otherham Borough Council?',
    ],
    ['How many children were there?', 'when?', 'When: How many children were there?'],
    [
      'What did inspectors say about progress?',
      'and the leader?',
      'What did inspectors say about the leader?',
    ],
  ])('to %j, %j, is read as %j', (previous, next, question) => {
    expect(read(previous, next)).toBe(question);
  });

  it('may be the short name of a council', () => {
    const two = libraryOf(
      articleOf('Saltmere and Stowe was rated good.', { id: 'one', council: 'Saltmere and Stowe' }),
      articleOf('Otherham was rated good.', { id: 'two', council: 'Otherham' }),
    );
    expect(followUp(two, 'What did inspectors find?', 'Stowe')?.question).toBe(
      'What did inspectors find in Stowe?',
    );
  });

  it('that asks who said it asks for the speakers of the answer before', () => {
    expect(followUp(library, BEFORE, 'who said that?')).toEqual({ question: BEFORE, asksSpeakers: true });
  });

  it.each([
    'Who is Jane Doe?',
    'And what was Exampleton rated in 2018?',
    'Was it inadequate?',
    'What is that report about?',
    'Leadership?',
    'Otherham',
    'thanks',
    '',
    '???',
    'and '.repeat(500),
    `and ${'many other words '.repeat(20)}`,
  ])('is not made of what stands by itself: %j', (next) => {
    expect(read(BEFORE, next)).toBeUndefined();
  });

  it('needs a question before it', () => {
    expect(read('', 'and in 2018?')).toBeUndefined();
    expect(read('?!', 'and in 2018?')).toBeUndefined();
  });
});
