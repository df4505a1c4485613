import type { Refused } from '../expectation.ts';

/** Councils, years and matters of which the articles say nothing. */
export const notCovered: readonly Refused[] = [
  { ask: 'What was Sheffield rated in 2014?', because: 'another council', reason: 'not-covered' },
  {
    ask: "Ofsted rating for Barnsley children's services?",
    because: 'another council; which ones there are is said',
    reason: 'not-covered',
    tells: ['Rotherham and Doncaster'],
  },
  {
    ask: 'Rochdale child protection inspection result',
    because: 'another council with a scandal of its own',
    reason: 'not-covered',
  },
  { ask: "What was Wigan's Ofsted grade in 2019?", because: 'another council', reason: 'not-covered' },
  {
    ask: 'Was Manchester inadequate in 2014?',
    because: 'the grade and the year are those of Rotherham',
    reason: 'not-covered',
  },
  {
    ask: 'Tell me about the Oxford grooming case',
    because: 'grooming, but elsewhere',
    reason: ['not-covered', 'out-of-scope'],
  },
  {
    ask: 'What was Doncaster rated in 2012?',
    because: 'Rotherham has a grade of 2012, Doncaster has none',
    reason: 'not-covered',
    tells: ['no inspection of Doncaster in 2012'],
  },
  {
    ask: 'What did Ofsted rate Rotherham in 2005?',
    because: 'before the first inspection; 2005 stands in an article as the year of something else',
    reason: 'not-covered',
    tells: ['no inspection of Rotherham in 2005'],
  },
  {
    ask: "What was Rotherham's rating in 2020?",
    because: 'between two inspections; neither is of 2020',
    reason: 'not-covered',
    tells: ['2020'],
  },
  {
    ask: 'What was Rotherham rated in 2016?',
    because: '2016 stands in an article, but as the year of a statement',
    reason: 'not-covered',
    tells: ['2016'],
  },
  {
    ask: 'How did Rotherham do in March 2024?',
    because: 'no inspection in any March',
    reason: 'not-covered',
    tells: ['March 2024'],
  },
  {
    ask: 'How did Ofsted rate primary schools in Rotherham?',
    because: 'Ofsted rates schools as well, but these articles do not say how',
    reason: 'not-covered',
  },
  { ask: 'Which nurseries in Rotherham are outstanding?', because: 'as schools', reason: 'not-covered' },
  {
    ask: 'What is the rating of Rotherham hospital?',
    because: 'not inspected by Ofsted',
    reason: 'not-covered',
  },
  {
    ask: 'What was the grade for the youth offending team?',
    because: 'no judgement area of these inspections',
    reason: ['not-covered', 'out-of-scope'],
  },
  {
    ask: 'What grade for special educational needs?',
    because: 'no judgement area of these inspections',
    reason: ['not-covered', 'out-of-scope'],
  },
  {
    ask: 'What did the Care Quality Commission find?',
    because: 'another inspectorate; "care", "quality" and "commission" stand in the articles apart',
    reason: 'not-covered',
  },
  {
    ask: 'How many social workers were sacked after the 2014 report?',
    because: 'social workers and the report are there, the sacking is not',
    reason: 'not-covered',
  },
  {
    ask: 'How many social workers does Rotherham employ?',
    because: 'their caseloads are told, their number is not',
    reason: 'not-covered',
  },
  {
    ask: "What was Martin Kimber's salary?",
    because: 'a known person, another matter',
    reason: 'not-covered',
  },
  {
    ask: 'Who replaced Martin Kimber as chief executive?',
    because: 'that he went is told, who came is not',
    reason: 'not-covered',
  },
  {
    ask: "What was the name of the Evolve team's manager?",
    because: 'team and management are praised, nobody is named',
    reason: 'not-covered',
  },
  { ask: 'When was Alexis Jay born?', because: 'a known person, another matter', reason: 'not-covered' },
  {
    ask: 'Who was convicted of the abuse?',
    because: 'the articles are about the council, not about trials',
    reason: 'not-covered',
  },
  {
    ask: 'what ethnicity were the abusers',
    because: 'the articles do not say, and the bot adds nothing',
    reason: 'not-covered',
  },
  {
    ask: 'Was it the fault of immigrants?',
    because: 'as above, put as a leading question',
    reason: 'not-covered',
  },
];
