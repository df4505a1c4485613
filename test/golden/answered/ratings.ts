import type { Answerable } from '../expectation.ts';

const byDateOfPublication = "the article's own date of publication";
const byCareBoard = 'South Yorkshire Integrated Care Board';
const byCommission = 'Improving Lives Select Commission';

/** One grade, of one inspection. */
export const ratings: readonly Answerable[] = [
  {
    ask: 'What overall grade did Rotherham get from Ofsted in 2014?',
    because: 'the news of the one article of that year; the year itself is inferred, and said to be',
    kind: 'rating',
    grade: 'inadequate',
    first: ['cypn', 'have been rated "inadequate"'],
    tells: [byDateOfPublication, '16 September to 8 October 2014'],
  },
  {
    ask: 'rotherham ofsted 2018 result',
    because: 'no inspection was in 2018, but the one of November 2017 was reported then',
    kind: 'rating',
    grade: 'good',
    says: ['November 2017', '2018'],
    first: ['voice', 'received a “good” rating'],
    also: [['finance', 'ranked the South Yorkshire town’s children’s services ‘good’']],
    tells: ['November 2017', byDateOfPublication],
  },
  {
    ask: 'How was adoption graded at the 2014 inspection?',
    because: 'the one area that was not inadequate',
    grade: 'requires improvement',
    first: ['cypn', 'adoption performance was rated “requires improvement”'],
  },
  {
    ask: 'what grade did care leavers get in nov 2014?',
    because: 'the report came out in November; inspectors had been there in September and October',
    grade: 'inadequate',
    first: ['cypn', 'progress made by care leavers was also judged inadequate'],
  },
  {
    ask: 'What did looked-after children services get in 2014?',
    because: 'looked-after is the older word for in care',
    grade: 'inadequate',
    says: ['children in care'],
    first: ['cypn', 'looked-after children and permanence'],
  },
  {
    ask: 'What was safeguarding rated in 2010?',
    because: 'adequate was a grade then, and is not to be taken for inadequate',
    grade: 'adequate',
    says: ['2010'],
    first: ['cypn', 'safeguarding and adoption services to be “adequate”'],
  },
  {
    ask: 'What was adoption rated in 2012?',
    because: 'one sentence grades two areas at two inspections',
    grade: 'adequate',
    says: ['adoption', '2012'],
    first: ['cypn', 'inspections in 2010 and 2012'],
  },
  {
    ask: 'leadership grade at the June inspection',
    because: 'the article gives no year; an editor says 2022 and on what basis',
    grade: 'good',
    says: ['leadership', 'June 2022', 'year given by an editor'],
    first: ['labour', 'The impact of leaders on social work practice with children and families is GOOD'],
    tells: ['without a year', 'Clarified', 'June 2022', byCareBoard],
  },
  {
    ask: 'According to Public Finance, how was Rotherham ranked?',
    because: 'only the source that is named counts',
    grade: 'good',
    first: ['finance', 'has ranked'],
  },
  {
    ask: 'And Doncaster, what rating did it receive?',
    because: 'a second council in an article about the first',
    grade: 'good',
    says: ['Doncaster'],
    first: ['finance', 'Doncaster Council also received a ‘good’ rating'],
  },
  {
    ask: "What's the newest verdict on Rotherham children's services?",
    because: 'the latest that the articles know need not be the latest there is',
    grade: 'outstanding',
    says: ['overall', 'November 2025; year given by an editor', 'as far as these articles go'],
    first: ['bbc', 'rated as "outstanding" for the first time'],
    tells: ['without a year', 'Clarified', 'November 2025', byCommission],
  },
  {
    ask: 'most recent rating for care leavers in Rotherham',
    because: 'the one area of the latest inspection that was not outstanding',
    grade: 'good',
    says: ['care leavers', 'as far as these articles go'],
    first: ['bbc', 'rated good for the experiences and progress of care leavers'],
    tells: ['Clarified', byCommission],
  },
  {
    ask: "Rotherham's overall rating before the latest one",
    because: 'the latest is of November 2025, the one before it of June 2022',
    grade: 'good',
    first: ['labour', 'Overall effectiveness is GOOD'],
    tells: ['Clarified', byCareBoard],
  },
  {
    ask: 'What was Rotherham rated after the November inspection?',
    because: 'two inspections were in a November; which is meant is not for the bot to guess',
    says: ['good overall', 'outstanding overall'],
    first: ['voice', 'received a “good” rating'],
    also: [['bbc', 'rated as "outstanding"']],
    tells: [byDateOfPublication, byCommission],
  },
];
