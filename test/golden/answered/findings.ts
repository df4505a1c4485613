import type { Answerable } from '../expectation.ts';

/** What inspectors found, why things happened, what something is. */
export const findings: readonly Answerable[] = [
  {
    ask: 'What was wrong with partnership working between police and council?',
    because: 'the word is Ofsted’s, quoted by the article',
    kind: 'finding',
    says: ['ineffective'],
    first: ['cypn', 'is described as “ineffective”'],
  },
  {
    ask: "What did inspectors find about managers' oversight in 2014?",
    because: 'of 2014, not the oversight that was praised later',
    says: ['not robust'],
    first: ['cypn', 'poor oversight by senior managers'],
  },
  {
    ask: 'What did Voice FM report about assessments of children in care?',
    because: 'the source that is named',
    says: ['Voice FM', 'not always up to date'],
    first: ['voice', 'assessments were “not always up to date”'],
  },
  {
    ask: 'What did the BBC report about the workforce?',
    because: 'a short name of the publisher',
    says: ['stable, highly skilled workforce'],
    first: ['bbc', 'stable, highly skilled workforce'],
  },
  {
    ask: 'How does the council deal with children who go missing?',
    because: 'other words than the article’s: going missing from home',
    says: ['highly effective service'],
    first: ['bbc', 'any child at risk of going missing from home'],
  },
  {
    ask: 'What does the Evolve team do?',
    because: 'the inspectors’ words on the page of a party',
    says: ['inspectors', 'Rotherham Labour', 'works proactively with children'],
    first: ['labour', 'The Evolve team works proactively'],
  },
  {
    ask: 'Were children returned home from care without planning?',
    because: 'a sentence that goes on from the one before it',
    kind: 'yes-no',
    first: ['cypn', 'children return home from care without sufficient planning'],
  },
  {
    ask: 'Why was the 2014 inspection ordered?',
    because: '"in response to" gives the cause',
    kind: 'cause',
    says: ['in response to concerns raised in the independent Jay report'],
    first: ['cypn', 'was ordered in response to concerns'],
  },
  {
    ask: 'Why did Joyce Thacker resign?',
    because: '"led to" gives the cause',
    kind: 'cause',
    says: ['Revelations in the Jay report led to the resignation'],
    first: ['cypn', 'Revelations in the Jay report'],
  },
  {
    ask: 'What led to the resignation of the council leader?',
    because: 'the leader of that time, whom one article names',
    kind: 'cause',
    says: ['triggered the resignation'],
    first: ['voice', 'triggered the resignation of the council’s leader'],
  },
  {
    ask: 'Why are too many children placed out-of-authority?',
    because: '"due to" gives the cause',
    kind: 'cause',
    says: ['due to a shortage of local placements'],
    first: ['cypn', 'due to a shortage of local placements'],
  },
  {
    ask: 'is there still a shortage of local placements',
    because: '"still" asks for today; what was written in 2014 is dated',
    kind: 'yes-no',
    first: ['cypn', 'due to a shortage of local placements'],
    tells: ['19 November 2014'],
  },
];
