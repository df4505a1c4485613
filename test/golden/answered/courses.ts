import type { Answerable } from '../expectation.ts';

/** More than one inspection or event, and where the sources differ. */
export const courses: readonly Answerable[] = [
  {
    ask: "Compare Rotherham's overall rating in 2014 and 2017",
    because: 'two inspections, the older first',
    kind: 'comparison',
    says: ['2014', 'inadequate', '2017', 'good'],
    first: ['cypn', 'have been rated "inadequate"'],
    also: [['voice', 'received a “good” rating']],
  },
  {
    ask: 'How did the rating for care leavers change between 2014 and the latest inspection?',
    because: 'one area, two inspections, nothing of those between',
    kind: 'comparison',
    says: ['inadequate for care leavers', 'good for care leavers'],
    first: ['cypn', 'care leavers was also judged inadequate'],
    also: [['bbc', 'rated good for the experiences and progress of care leavers']],
    tells: ['Clarified', 'Improving Lives Select Commission'],
  },
  {
    ask: '2014 versus the latest: leadership',
    because: 'a comparison without a verb',
    kind: 'comparison',
    says: ['inadequate for leadership', 'outstanding for leadership'],
    first: ['cypn', 'leadership and management'],
    also: [['bbc', 'the impact of leaders']],
  },
  {
    ask: 'Compare Rotherham and Doncaster',
    because: 'two councils, each by its latest inspection',
    kind: 'comparison',
    says: ['Rotherham', 'outstanding overall', 'Doncaster', 'good overall'],
    first: ['bbc', 'rated as "outstanding"'],
    also: [['finance', 'Doncaster Council also received']],
  },
  {
    ask: 'How has help and protection been rated over time in Rotherham?',
    because: 'all six inspections grade it, under three names',
    says: ['adequate', 'inadequate', 'good', 'good', 'outstanding'],
    first: ['cypn', 'inspections in 2010 and 2012'],
    also: [
      ['voice', '“now good”'],
      ['labour', 'children who need help and protection is GOOD'],
    ],
  },
  {
    ask: 'Show me the grade history of children in care',
    because: 'in 2017 no grade is given for it: a wish for improvement is none',
    says: [
      'inadequate for children in care',
      'good for children in care',
      'outstanding for children in care',
    ],
    first: ['cypn', 'looked-after children and permanence'],
    also: [['labour', 'children in care and care leavers is GOOD']],
  },
  {
    ask: "Timeline of Rotherham's Ofsted ratings",
    because: 'in the order of the inspections, not of the articles',
    says: ['2010', '2012', '2014', 'inadequate', '2017', 'good', 'outstanding'],
    first: ['cypn', 'inspections in 2010 and 2012'],
    tells: ['Clarified', 'South Yorkshire Integrated Care Board', 'Improving Lives Select Commission'],
  },
  {
    ask: 'At least 1,400 or an estimated 1,400?',
    because: 'the articles word it in both ways, and no verdict is given',
    first: ['finance', 'an estimated 1,400 young people'],
    also: [['voice', 'At least 1,400 children']],
    tells: ['Sources', 'at least 1,400 sexual exploitation cases'],
  },
];
