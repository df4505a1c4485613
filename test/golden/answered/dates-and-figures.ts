import type { Answerable } from '../expectation.ts';

export const datesAndFigures: readonly Answerable[] = [
  {
    ask: 'In which month of 2017 was Rotherham inspected?',
    because: '"November last year", counted from January 2018',
    kind: 'date',
    says: ['November 2017'],
    first: ['finance', 'after an inspection in November last year'],
    tells: ["the article's own date of publication"],
  },
  {
    ask: 'When did the government take control of the Rotherham authority?',
    because: 'in the words of the article that gives the month',
    kind: 'date',
    says: ['February 2015'],
    first: ['finance', 'took control of the Rotherham authority in February 2015'],
  },
  {
    ask: 'When did Rotherham resume full responsibility?',
    because: 'late 2018, not the 2014 of the same sentence',
    kind: 'date',
    says: ['late 2018'],
    first: ['bbc', 'only resuming full responsibility in late 2018'],
  },
  {
    ask: 'When did the trust take control in Doncaster?',
    because: 'the sentence does not name Doncaster; the paragraph before it does',
    kind: 'date',
    says: ['2014'],
    first: ['finance', 'An independent trust took control of the council’s children’s services in 2014'],
  },
  {
    ask: 'When was the inquiry into the deaths in Doncaster launched?',
    because: 'the year stands before the matter',
    says: ['2009'],
    first: ['finance', 'In 2009, an inquiry was launched'],
  },
  {
    ask: 'When did Chris Read become leader?',
    because: 'his own words, spoken by "I"',
    says: ['Chris Read', '2015'],
    first: ['labour', 'When I became Leader of the Council in 2015'],
  },
  {
    ask: "On what date was Doncaster's report released?",
    because: 'the day of the report, not that of the article',
    says: ['19 January'],
    first: ['finance', 'in a report released on 19 January'],
  },
  {
    ask: 'How many recommendations did Ofsted make in 2014?',
    because: 'a figure that the sentence itself gives',
    kind: 'number',
    says: ['26 recommendations'],
    first: ['cypn', 'Ofsted has made 26 recommendations'],
  },
  {
    ask: 'how many of the audited cases were inadequate',
    because: 'seven, of 18 that the council audited; 13 is another figure of the sentence',
    says: ['seven out of 18'],
    first: ['cypn', 'seven out of 18 cases it audited were inadequate'],
  },
  {
    ask: 'How many children died in Doncaster?',
    because: 'a number in words',
    kind: 'number',
    says: ['seven children'],
    first: ['finance', 'deaths of seven children in Doncaster'],
  },
  {
    ask: 'Over how many years did the council fail to tackle CSE?',
    because: 'a number within a word: 16-year',
    says: ['16-year period'],
    first: ['cypn', 'over a 16-year period'],
  },
  {
    ask: 'How many councils had their CSE arrangements inspected?',
    because: 'one of eight: eight, not one',
    says: ['one of eight councils'],
    first: ['cypn', 'one of eight councils'],
  },
  {
    ask: 'How many areas were graded at the June inspection?',
    because: 'four, by the sentence that introduces the list',
    says: ['four key areas'],
    first: ['labour', 'in four key areas'],
  },
];
