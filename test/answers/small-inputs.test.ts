import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What people type in a few words, by kind, and what a careful reader of the five articles would reply. */
const library = await loadLibrary(shippedKnowledge);

const ask = (question: string) => {
  const reply = answer(library, question);
  const quotes = reply.citations.map(({ article, span }) => quoteOf(article, span));
  const publishers = new Set(reply.citations.map(({ article }) => article.publisher));
  return { ...reply, quotes, publishers: [...publishers] };
};

const ALL_INSPECTIONS =
  /2010 and 2012 \[1\], 16 September to 8 October 2014 \[2\], November 2017 \[3\], June 2022 \(year given by an editor\) \[4\] and November 2025 \(year given by an editor\) \[5\]$/;

describe('the inspections', () => {
  test.each([
    'When was the latest inspection?',
    'When did Ofsted last visit?',
    'date of last inspection',
    'when was the most recent ofsted inspection',
  ])('the last, with its date and how the year is known: %s', (question) => {
    const { status, headline, notes, quotes } = ask(question);
    expect([status, headline]).toEqual([
      'answered',
      'Rotherham: November 2025 (year given by an editor) [1], as far as these articles go',
    ]);
    expect(quotes[0]).toContain('Following an inspection in November');
    expect(notes.filter((note) => note.includes('November 2025'))).toHaveLength(1);
  });

  test.each([
    'When was Rotherham inspected?',
    'Name all the inspections',
    'list every inspection',
    'what years was rotherham inspected',
  ])('all of them, those that are only told of too: %s', (question) => {
    expect(ask(question).headline).toMatch(ALL_INSPECTIONS);
  });

  test.each(['How many inspections have there been', 'how often was rotherham inspected'])(
    'counted, and named: %s',
    (question) => {
      const { headline } = ask(question);
      expect(headline).toMatch(/^6 inspections of Rotherham, as far as these articles go: /);
      expect(headline).toMatch(ALL_INSPECTIONS);
    },
  );

  test('one among others', () => {
    expect(ask('when was the first inspection').headline).toMatch(/^Rotherham: 2010 \[1\]/);
    expect(ask('what was the date of the inspection before last').headline).toMatch(/^Rotherham: June 2022 /);
  });
});

describe('a figure', () => {
  test.each([
    ['how many recommendations did ofsted make', 'Ofsted has made 26 recommendations', /seven|13|1,400/],
    [
      'How many cases did inspectors refer back to the council?',
      'Inspectors referred 13 cases',
      /seven|18|26/,
    ],
  ])('is quoted with what it counts, and no other is named: %s', (question, quoted, others) => {
    const { headline, quotes } = ask(question);
    expect(headline).not.toMatch(others);
    expect(quotes[0]).toContain(quoted);
  });

  test('of another council is no side of a disagreement', () => {
    const { headline } = ask('How many children were abused in Rotherham?');
    expect(headline).toContain('1,400 children');
    expect(headline).not.toMatch(/seven|disagree/);
  });
});

describe('people', () => {
  test('all who are asked for are quoted; none is named by guess', () => {
    const { quotes } = ask('who resigned');
    for (const person of ['Roger Stone', 'Joyce Thacker', 'Shaun Wright', 'Martin Kimber'])
      expect(quotes.join(' ')).toContain(person);
  });

  test('in office at a time', () => {
    const { headline, quotes } = ask('Who was leader when the Jay report came out?');
    expect(headline).not.toMatch(/Thacker|Wright|Kimber|Casey/);
    expect(quotes[0]).toContain('the council’s leader, Roger Stone');
  });
});

describe('findings', () => {
  test.each([
    ['Summary of the 2014 inspection', /2014: inadequate overall \[1\]; weaknesses (?:\[\d\]){3,5}$/],
    ['what went wrong in 2014?', /2014: weaknesses (?:\[\d\]){3,5}$/],
    ['what did inspectors find in 2014', /2014: weaknesses (?:\[\d\]){3,5}$/],
    ['what did inspectors like in 2017', /November 2017 .*: strengths (?:\[\d\]){3,5}$/],
    [
      'What did the 2022 inspection find?',
      /June 2022 .*: strengths (?:\[\d\]){3,4}; weaknesses (?:\[\d\])+$/,
    ],
    ['what did they find', /November 2025 .*: strengths (?:\[\d\])+$/],
    ['weaknesses', /June 2022 .*: weaknesses (?:\[\d\])+$/],
  ])('of one inspection, strengths and weaknesses apart: %s', (question, headline) => {
    const reply = ask(question);
    expect(reply.headline).toMatch(headline);
    expect(reply.kind).toBe('finding');
    expect(reply.quotes.length).toBeLessThanOrEqual(6);
    // From one report, and sentences, not the headings above them.
    expect(reply.publishers).toHaveLength(1);
    for (const quote of reply.quotes) expect(quote).toMatch(/[.”"]$/);
  });
});

describe('an abbreviation', () => {
  test.each([
    ['What does CSE stand for?', 'CSE: child sexual exploitation [1]'],
    ['what does cse mean', 'CSE: child sexual exploitation [1]'],
    ['What is a DCS?', 'DCS: director of children’s services [1]'],
  ])('as the article spells it out: %s', (question, headline) => {
    expect(ask(question).headline).toBe(headline);
  });
});

describe('grades side by side', () => {
  test('every area of the last inspection', () => {
    const { headline } = ask('was every area good?');
    expect(headline).toMatch(/^Not all\. Outstanding .*; good for care leavers \[\d\]/);
    expect(headline).toContain('November 2025');
  });

  test('the councils that have a grade now, and not one that had it', () => {
    const { headline } = ask('which councils are good');
    expect(headline).toContain('Doncaster');
    expect(headline).not.toContain('Rotherham');
    expect(ask('Which neighbouring council was also rated good in January 2018?').headline).toMatch(
      /^Doncaster, .*: good overall \[1\]$/,
    );
  });
});

const OF_THE_WHOLE = /^Outstanding overall \[1\].*November 2025.*as far as these articles go$/;

test('whether it is any good is the grade of the whole, and of when', () => {
  expect(ask('is rotherham social services any good now').headline).toMatch(OF_THE_WHOLE);
});

// Led to.
test.fails('and so it is without the name of the council', () => {
  expect(ask('are childrens services any good').headline).toMatch(OF_THE_WHOLE);
});

test.each([
  'Did Doncaster get outstanding in 2025?',
  'Was Doncaster rated good in 2017?',
  'was doncaster good in 2022?',
])('no sentence about one council answers for a grade of another: %s', (question) => {
  expect(ask(question)).toMatchObject({ status: 'unanswered', reason: 'not-covered', quotes: [] });
});

test('a report on abuse lays nothing at the door of whom it cost a post', () => {
  const { status, headline, quotes } = ask('did anybody lose their job over the abuse report');
  expect([status, headline]).toEqual(['answered', expect.stringMatching(/^What the articles say/)]);
  expect(quotes.slice(0, 2).join('\n')).toContain('resignation of director');
});

describe('what cannot be answered says why', () => {
  test('what is near is of the council that is meant', () => {
    const { quotes } = ask('how many of us were abused');
    expect(quotes[0]).toContain('1,400');
    expect(quotes.filter((quote) => quote.includes('Doncaster'))).toEqual([]);
  });

  test.each(['1', '#2', 'option 2', 'alert(1)', '{{7*7}} $(TOKEN)'])(
    'too little to go on: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ status: 'unanswered', reason: 'unclear', quotes: [] });
    },
  );

  test('words that stand in the question as a quotation are enough', () => {
    const text =
      'Exampleton Council was rated good. “There is no more to do than that,” said Jo Doe, its leader.';
    const { headline } = answer(libraryOf(articleOf(text)), 'who said "there is no more to do than that"');
    expect(headline).not.toContain('too little');
  });

  test.each(['Quelle est la note de Rotherham ?', '¿Qué calificación tiene Rotherham?'])(
    'in another language: %s',
    (question) => {
      expect(ask(question).headline).toContain('please ask in English');
    },
  );

  test('about the articles themselves', () => {
    expect(ask('Which party published the 2022 article?').headline).toContain('/sources');
  });
});

const TYPED = [
  'When did government commissioners leave?',
  'How many people were abused in Rotherham?',
  'Who wrote the Jay report?',
  'who runs childrens services',
  'Why did the government intervene?',
  'Which three senior figures quit?',
  'Who took over from Thacker?',
  'How long from inadequate to outstanding?',
  'Are kids in care looked after properly?',
  'Anything criticised in the last inspection?',
  'Explain why inadequate in 2014',
  'What years did the abuse cover?',
  'What did Sammy Woodhouse campaign for?',
  'Has Rotherham got better?',
  'What did inspectors say about social workers?',
  'is rotherham still under intervention',
  'were children safe in 2012',
];

test.each(TYPED)('no headline has an empty place or repeats a quotation: %s', (question) => {
  const { headline, quotes } = ask(question);
  expect(headline).not.toMatch(/\(\s*\)|undefined|null|,\s*[,.)]|\s{2}|^\s|\s$/);
  expect(quotes).not.toContain(headline.replace(/(?: ?\[\d+\])+:?$/, ''));
});

describe('who left, and who holds an office', () => {
  test.each([
    'Who resigned?',
    'I want to know who resigned',
    'Which three senior figures quit?',
    'name everyone who resigned',
    'please name everyone who resigned',
    'can you name who resigned',
    'what people resigned',
  ])('all who did, each with an office: %s', (question) => {
    const { status, headline } = ask(question);
    expect(status).toBe('answered');
    for (const name of ['Joyce Thacker', 'Shaun Wright', 'Martin Kimber', 'Roger Stone'])
      expect(headline).toContain(`${name} (`);
  });

  test.each(['who were the commissioners', 'who was the commissioner', 'which commissioner was sent'])(
    'nobody of another office, nor one of the police: %s',
    (question) => {
      expect(ask(question).headline).not.toMatch(/Wright|Casey/);
    },
  );
});

describe('a grade without a name or a year', () => {
  test.each(['when was it good', 'which years was it given good', 'when was rotherham good'])(
    'each inspection that gave it, with its date: %s',
    (question) => {
      expect(ask(question).headline).toMatch(
        /^Rotherham, November 2017 .+ good overall .+\nJune 2022 .+ good overall/,
      );
    },
  );

  test.each(['was it good news', 'were they good manners', 'was it good work'])(
    'is none where something else is good: %s',
    (question) => {
      expect(ask(question).headline).not.toMatch(/overall/);
    },
  );

  test('what went wrong is told of the inspection that went badly', () => {
    expect(ask('what went wrong').headline).toMatch(/16 September to 8 October 2014: weaknesses/);
  });
});

test('the last inspection, however politely it is asked for', () => {
  expect(ask('can you tell me when it was last inspected').headline).toMatch(/^Rotherham: November 2025 /);
});

test.each(['which people were abused', 'what people were jailed', 'name all the people who were groomed'])(
  'nobody is named, however a question is made: %s',
  (question) => {
    const { status, quotes } = ask(question);
    expect([status, quotes]).toEqual(['unanswered', []]);
  },
);

test('what is done when something gets worse is no question for weaknesses', () => {
  const { status, quotes } = ask('what happens now when worries about a kid being exploited get worse?');
  expect(status).toBe('answered');
  expect(quotes[0]).toContain('multi-agency child exploitation meetings');
});

describe('abbreviations of the trade', () => {
  test.each([
    'ILACS outcome, latest?',
    'strategic director of CYPS?',
    'LAC grade in 2014',
    'CiC in june 2022, grade?',
  ])('are no places: %s', (question) => {
    expect(ask(question).headline).not.toContain('do not cover');
  });

  test('two areas that a question names are both told, each however it is named', () => {
    expect(ask('CiC and care leavers judgement june 2022').headline).toMatch(
      /^Good for children in care and care leavers/,
    );
  });
});
