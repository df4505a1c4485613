import type { Refused } from '../expectation.ts';

/** Mentioned, but what is asked of it is not said. */
export const notSaid: readonly Refused[] = [
  {
    ask: 'What was adoption graded in 2017?',
    because: 'a grade of 2014 must not be given for it',
    reason: 'not-said',
    tells: ['adoption'],
  },
  {
    ask: 'What grade did care leavers get at the November 2017 inspection?',
    because: 'no article about that inspection grades them',
    reason: 'not-said',
    tells: ['care leavers'],
  },
  { ask: 'How old is Ian Thomas?', because: 'named, his age is not told', reason: 'not-said' },
  {
    ask: 'When was the Casey report published?',
    because: 'the report is told of twice, without a date; dates of other reports stand close by',
    reason: 'not-said',
  },
  {
    ask: "Who is Doncaster's director of children's services?",
    because: 'Rotherham’s directors are named, Doncaster’s is not',
    reason: 'not-said',
  },
  {
    ask: 'How many care leavers live in Rotherham?',
    because: 'they are graded, not counted',
    reason: 'not-said',
  },
  {
    ask: 'How many children in care are there in Doncaster?',
    because: 'the only figure of children in Doncaster is that of seven deaths',
    reason: 'not-said',
  },
  {
    ask: 'What did the Home Secretary say about the Jay report?',
    because: 'the education secretary did; another secretary is another person',
    reason: 'not-said',
  },
  {
    ask: 'What did Louise Casey say about adoption?',
    because: 'she and adoption are told of, but not together',
    reason: 'not-said',
  },
  {
    ask: 'When will the next Ofsted inspection of Rotherham be?',
    because: 'the articles tell of past ones only',
    reason: 'not-said',
  },
  {
    ask: 'When did Roger Stone resign?',
    because: '"soon after it was published" is no date',
    reason: 'not-said',
  },
  { ask: 'Why did Nicky Morgan resign?', because: 'a false premise about a person', reason: 'not-said' },
  { ask: 'Is Shaun Wright guilty?', because: 'no article says so of him', reason: 'not-said' },
  {
    ask: 'Did Roger Stone cover up the abuse?',
    because: 'an accusation that no article makes',
    reason: 'not-said',
  },
  {
    ask: 'Which members of the improvement board resigned?',
    because: 'the board is mentioned, its members are not',
    reason: 'not-said',
  },
];
