import type { Answerable } from '../expectation.ts';

/** As people type: slips, capitals, marks of Discord, a story before the question. */
export const typed: readonly Answerable[] = [
  {
    ask: 'wot was rotherhm rated in 2014',
    because: 'a slip is mended and the mending told; slips in question words go without saying',
    grade: 'inadequate',
    first: ['cypn', 'have been rated "inadequate"'],
    tells: ['Read “rotherhm” as “Rotherham”'],
  },
  {
    ask: 'latest inspction grade for roterham',
    because: 'two slips, both told',
    grade: 'outstanding',
    first: ['bbc', 'rated as "outstanding"'],
    tells: ['“inspction”', '“roterham”'],
  },
  {
    ask: 'Who is Malcom Newsam',
    because: 'a name misspelt is a name all the same',
    kind: 'person',
    first: ['cypn', 'appointed Malcolm Newsam as independent children’s commissioner'],
    tells: ['“Malcom”'],
  },
  {
    ask: 'WHAT WAS ROTHERHAM RATED IN 2014???',
    because: 'shouting changes nothing',
    grade: 'inadequate',
    first: ['cypn', 'have been rated "inadequate"'],
  },
  {
    ask: '**What** was `Rotherham` rated in <@123456789012345678> 2014?',
    because: 'Markdown and mentions are no part of the question',
    grade: 'inadequate',
    first: ['cypn', 'have been rated "inadequate"'],
  },
  {
    ask: '[what was rotherham rated in 2017](https://example.org/a)',
    because: 'the words of a link are read, its address is not',
    grade: 'good',
    first: ['voice', 'received a “good” rating'],
  },
  {
    ask: "hello, I'm a journalist on deadline. I have read a lot about this town and its troubles. Could you tell me what Ofsted rated Rotherham overall in 2014?",
    because: 'the last sentence asks, the others only tell',
    grade: 'inadequate',
    first: ['cypn', 'have been rated "inadequate"'],
  },
];
