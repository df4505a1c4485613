import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask } from './example.ts';

describe('a citation', () => {
  test.each([
    'Leadership was judged good.',
    'Leadership of the services for children in the town was judged good by inspectors.',
  ])('is of the inspection that it stands for, though another has the same words: %s', (sentence) => {
    const library = libraryOf(
      ...['2015', '2018'].map((year) =>
        articleOf(`Ofsted inspected Exampleton Council in May ${year}.\n\n${sentence}`, {
          id: `of-${year}`,
          published: `${year}-06-20`,
        }),
      ),
    );
    const { headline, citations } = ask(library, 'Compare leadership at each inspection');
    const lines = headline.split('\n').map((line) => /May (\d{4}): good for leadership \[(\d)\]$/.exec(line));
    expect(lines.map((line) => line?.[1])).toEqual(['2015', '2018']);
    for (const line of lines) expect(citations[Number(line?.[2]) - 1]?.article.id).toBe(`of-${line?.[1]}`);
  });
});

describe('that the articles cannot tell who is safe today', () => {
  const library = libraryOf(
    articleOf('Jo Doe, leader of Exampleton Council, said: “Children are safe in our care.”'),
  );

  test('is said where it is asked, not where it is asked who said so', () => {
    expect(ask(library, 'Are children safe in Exampleton?').headline).toContain('cannot tell');
    expect(ask(library, 'Who said that children are safe?').headline).toMatch(
      /^Jo Doe \(leader of Exampleton Council\) \[1\]/u,
    );
  });
});

describe('what an inquiry found of a council', () => {
  const library = libraryOf(
    articleOf(
      'An inquiry by Ann Voe found that Exampleton Council covered up the abuse of children. Sam Poe, who warned the council, was not told. Kim Loe resigned, and Bo Hay, who followed Kim Loe, stayed.',
    ),
  );

  test.each([
    'Did Ann Voe cover up the abuse?',
    'Did Sam Poe cover up the abuse?',
    'Did Ann Voe resign?',
    'Did Bo Hay resign?',
  ])('is laid to nobody else that its sentences name: %s', (question) => {
    expect(ask(library, question).status).toBe('unanswered');
  });

  test('and who left is told of those alone who did', () => {
    expect(ask(library, 'Who resigned?').headline).toMatch(/^Kim Loe \[1\]/u);
    expect(ask(library, 'Did Kim Loe resign?').status).toBe('answered');
  });
});

describe('who left', () => {
  test.each([
    'Rumours that the director of Exampleton, Paul Ives, had resigned were false.',
    'If Paul Ives resigned, Exampleton Council would collapse.',
    'Calls for Paul Ives, the leader of Exampleton, to resign grew.',
    'Paul Ives, a councillor of Exampleton, resigned from the golf club.',
    'We are told that Paul Ives resigned from his post in Exampleton. He did not.',
    'Paul Ives, leader of Exampleton Council, dismissed the claims.',
  ])('is nobody of whom it is not told outright: %s', (text) => {
    expect(ask(libraryOf(articleOf(text)), 'Who resigned?').headline).not.toMatch(/^Paul Ives/u);
  });

  test.each(['in 2019', 'from Ofsted', 'first', 'as mayor', 'before the report', 'because of the police'])(
    'is not said of those who left where only some are asked for: %s',
    (more) => {
      const text = 'Paul Ives, the director of Exampleton, resigned after the Jay report.';
      expect(ask(libraryOf(articleOf(text)), 'Who resigned?').headline).toMatch(/^Paul Ives/u);
      expect(ask(libraryOf(articleOf(text)), `Who resigned ${more}?`).headline).not.toMatch(/^Paul Ives/u);
    },
  );
});

describe('a figure', () => {
  test.each([
    ['One in four children of Exampleton waited too long.', 'How many children waited too long?'],
    [
      'In Exampleton 13 cases were referred back, while seven others were inadequate.',
      'How many cases were inadequate?',
    ],
    ['The velodrome of Exampleton cost £22m and not £19m.', 'How much did the velodrome cost?'],
    ['Waiting children in Exampleton fell from 163 to 71.', 'How many children were waiting?'],
  ])('is not that of something else: %s', (text, question) => {
    expect(ask(libraryOf(articleOf(text)), question).headline).not.toMatch(/four|13|£19m|163/u);
  });
});

describe('an accusation', () => {
  const [near, told] = [
    'Jo Doe, leader of Exampleton Council, spoke about the abuse of children at a meeting in May 2014.',
    'Jo Doe, leader of Exampleton Council, covered up the abuse of children, the report of May 2014 found.',
  ].map((text) => libraryOf(articleOf(text)));

  test.each([
    'Did Jo Doe cover up the abuse of children?',
    'Jo Doe covered up the abuse of children',
    'Why did Jo Doe cover up the abuse of children?',
  ])(
    'is answered where an article tells it in such words, and not where it tells something near: %s',
    (question) => {
      expect(near && ask(near, question).status).toBe('unanswered');
      expect(told && ask(told, question).quotes.join(' ')).toContain('covered up');
    },
  );
});

describe('a person', () => {
  const library = libraryOf(
    articleOf(
      'Jo Doe, leader of Exampleton Council, spoke first at the meeting. Ann Doe, the director, resigned in March 2014. Ms Doe then left the town for good.',
    ),
  );

  test('may stand there as a pronoun, right behind the sentence with the name', () => {
    const text = 'Jo Doe led Exampleton Council. She resigned in March 2014.';
    const { status, quotes } = ask(libraryOf(articleOf(text)), 'When did Jo Doe resign?');
    expect([status, quotes[0]]).toEqual(['answered', 'She resigned in March 2014.']);
  });

  test('is not taken for another of the same surname', () => {
    expect(ask(library, 'Did Jo Doe resign?').status).toBe('unanswered');
    expect(ask(library, 'When did Ann Doe resign?').quotes[0]).toBe(
      'Ann Doe, the director, resigned in March 2014.',
    );
    expect(ask(library, 'When did Jo Doe resign?').status).toBe('unanswered');
    expect(ask(library, 'What did Jo Doe do?').quotes[0]).toMatch(
      /^Jo Doe, leader of Exampleton Council, spoke first at the meeting\./u,
    );
  });
});

describe('whether somebody was sacked', () => {
  const told = (sentence: string) =>
    ask(
      libraryOf(articleOf(`Ofsted rated Exampleton Council inadequate in 2018. ${sentence}`)),
      'Was Jo Doe sacked?',
    );

  test.each([
    'The director of Exampleton, Jo Doe, left the council by mutual agreement in June.',
    'Jo Doe, the director, has been suspended.',
    'Jo Doe remains in post as director.',
    'The director, Jo Doe, retired in June.',
  ])('is answered by how else they went, or that they stay, without a yes or a no: %s', (sentence) => {
    const { headline, quotes } = told(sentence);
    expect(headline).not.toMatch(/^(?:yes|no)\b/iu);
    expect(quotes[0]).toBe(sentence);
  });

  test.each([
    'Jo Doe, the director, welcomed the report.',
    'Jo Doe, the director, apologised to the children left at risk.',
    'Jo Doe, the director, lost no time in replying.',
    'Jo Doe thanked the leader, Al Roe, who was sacked in June.',
  ])('but not by what tells nothing of it: %s', (sentence) => {
    expect(told(sentence).status).toBe('unanswered');
  });
});

// Nobody is named, and the sentence on who resigned is led to.
test.fails('who it was is not answered with a grade that the question names', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted visited Exampleton Council in May 2015 and rated it inadequate. The leader of the council resigned after the report.',
      { id: 'of-2015', published: '2015-06-20' },
    ),
    articleOf(
      'Ofsted visited Exampleton Council in May 2018 and rated it good. The director of the council resigned in Exampleton.',
      { id: 'of-2018', published: '2018-06-20' },
    ),
  );
  expect(ask(library, 'Who resigned in Exampleton after the good report?').status).toBe('unanswered');
});

describe('what is said of a matter', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted visited Exampleton Council in May 2015 and rated it inadequate. Jo Doe leads the council. Caseloads in Exampleton were too high for social workers.',
      { id: 'of-2015', published: '2015-06-20' },
    ),
    articleOf(
      'Ofsted visited Exampleton Council in May 2018 and rated it good. Caseloads were now manageable for social workers. The report has 40 pages.',
      { id: 'of-2018', published: '2018-06-20' },
    ),
  );

  test('is compared by the sentences about it alone', () => {
    const { headline, quotes } = ask(library, 'Compare caseloads in Exampleton');
    expect(headline).not.toMatch(/good|inadequate/iu);
    const [high, manageable] = quotes.slice(0, 2).toSorted();
    expect(high).toContain('Caseloads in Exampleton were too high for social workers.');
    expect(manageable).toContain('Caseloads were now manageable for social workers.');
  });

  test('is among the strengths where inspectors found it strong', () => {
    const mixed = libraryOf(
      articleOf(
        'Ofsted visited Exampleton Council in May 2015 and rated it inadequate.\n\nInspectors found strong work with families in the town.\n\nStaff are effective, strong and impressive in the town, but serious failures and weaknesses remain.',
        { published: '2015-06-20' },
      ),
    );
    expect(ask(mixed, 'What were the strengths of Exampleton in 2015?').quotes).toContain(
      'Inspectors found strong work with families in the town.',
    );
  });

  // Not scored as sure enough since sentences compete: nothing wrong is said.
  test.fails('tells where it was by a sentence with a place', () => {
    const text =
      'The new centre for care leavers opened in Quayside Lane. A centre for care leavers had long been planned.';
    const { status, quotes } = ask(
      libraryOf(articleOf(text)),
      'Where is the centre for care leavers in Exampleton?',
    );
    expect(status).toBe('answered');
    expect(quotes).toContain('The new centre for care leavers opened in Quayside Lane.');
  });

  test('by the council is told to be the council’s words', () => {
    const text = 'The council said: “We have closed two homes.” The bridge was closed too.';
    const { headline } = ask(
      libraryOf(articleOf(text)),
      'What did the council say about homes in Exampleton?',
    );
    expect(headline).toMatch(/^The council, according to The Example \[1\]/u);
  });
});
