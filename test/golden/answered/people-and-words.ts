import type { Answerable } from '../expectation.ts';

/** Who is who, and who said what. */
export const peopleAndWords: readonly Answerable[] = [
  {
    ask: "Who was to take over children's services from Derbyshire?",
    because: 'a person known by where he comes from',
    kind: 'person',
    says: ['Ian Thomas'],
    first: ['cypn', 'Ian Thomas, currently Derbyshire DCS'],
  },
  {
    ask: 'Which director resigned because of the Jay report?',
    because: 'three resigned; she was the director',
    says: ['Joyce Thacker'],
    first: ['cypn', 'director of children’s services (DCS) Joyce Thacker'],
  },
  {
    ask: 'Who was the police and crime commissioner?',
    because: 'two articles name him',
    says: ['Shaun Wright'],
    first: ['voice', 'police and crime commissioner, Shaun Wright'],
  },
  {
    ask: 'Who led the corporate governance inspection?',
    because: 'another inspection than that of Ofsted',
    says: ['Louise Casey'],
    first: ['cypn', 'led by troubled families tsar Louise Casey'],
  },
  {
    ask: 'Who was the education secretary then?',
    because: 'of the time of the report',
    says: ['Nicky Morgan'],
    first: ['voice', 'Nicky Morgan, the education secretary at the time'],
  },
  {
    ask: "Who did the government appoint as children's commissioner?",
    because: 'not the police and crime commissioner, nor those who ran the council',
    says: ['Malcolm Newsam'],
    first: ['cypn', 'Malcolm Newsam as independent children’s commissioner'],
  },
  {
    ask: 'Who is the cabinet member for children and young people?',
    because: 'an office, on the page of her own party',
    says: ['Victoria Cusworth'],
    first: ['labour', 'Councillor Victoria Cusworth, Labour’s Cabinet Member'],
  },
  {
    ask: 'Who was the chief executive of the council?',
    because: 'the last of three names and three offices',
    says: ['Martin Kimber'],
    first: ['cypn', 'council chief executive Martin Kimber'],
  },
  {
    ask: "what was Roger Stone's job",
    because: 'the office stands before the name',
    says: ['council’s leader, Roger Stone'],
    first: ['voice', 'the council’s leader, Roger Stone'],
  },
  {
    ask: 'What did Jane Parfrement say?',
    because: 'her first sentence, with her office',
    kind: 'quotation',
    says: ['Jane Parfrement', 'I am very clear'],
    first: ['cypn', 'we will not achieve everything overnight'],
  },
  {
    ask: 'Who said the department had been utterly transformed?',
    because: 'words that are quoted within a sentence',
    kind: 'quotation',
    says: ['Chris Read'],
    first: ['bbc', 'the department had been "utterly transformed"'],
  },
  {
    ask: 'Who said "we will keep striving for excellence"?',
    because: 'the sentence does not name her; the one before it does',
    says: ['Nicola Curley'],
    first: ['bbc', 'we will keep striving for excellence'],
  },
  {
    ask: 'What did Nicky Morgan say about the exploitation?',
    because: 'one word of hers is quoted',
    says: ['appalled'],
    first: ['voice', 'she was “appalled” by the exploitation'],
  },
  {
    ask: 'What did Victoria Cusworth say about outstanding?',
    because: 'the end of a statement over two paragraphs is still hers, and her party’s page is named',
    says: ['Victoria Cusworth', 'Rotherham Labour', 'aim for outstanding'],
    first: ['labour', 'We will continue to work hard and aim for outstanding'],
  },
  {
    ask: 'What did Derek Myers say in February 2016?',
    because: 'a person, a matter and a date in one sentence',
    says: ['further progress was required'],
    first: ['finance', 'In February 2016, Sir Derek Myers'],
  },
  {
    ask: 'How did the council react to the report in 2014?',
    because: 'the council as a body speaks in a statement',
    kind: 'quotation',
    says: ['fully accepted'],
    first: ['cypn', 'it “fully accepted” the report’s findings'],
  },
];
