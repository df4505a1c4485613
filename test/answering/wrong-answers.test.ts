import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answering/answer-question.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import type { Library } from '../../src/library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What stands near the right answer, and must not be taken for it. */
const ask = (library: Library, question: string) => {
  const reply = answer(library, question);
  return { ...reply, quotes: reply.citations.map(({ article, span }) => quoteOf(article, span)) };
};

describe('a grade', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2015 and rated it inadequate overall.\n\nAdoption plans were of good quality, said Jo Doe. The leadership team hopes for a good result.',
      { published: '2015-06-20' },
    ),
  );

  test.each([
    ['What was adoption rated in Exampleton?', 'The articles give no rating for adoption.'],
    ['Was adoption rated good?', 'The articles give no rating for adoption.'],
    [
      'What rating did leadership get in 2015?',
      'The articles give no rating for leadership at the inspection of May 2015.',
    ],
  ])('that is not given is not read from another sentence: %s', (question, headline) => {
    expect(ask(library, question)).toMatchObject({ status: 'unanswered', reason: 'not-said', headline });
  });

  test('of an inspection years after another is that of the later one', () => {
    const leadership = libraryOf(
      ...[
        ['2014', 'rated it good overall', 'inadequate'],
        ['2017', 'rated it inadequate overall', 'requires improvement'],
        ['2020', 'rated it good overall', 'good'],
      ].map(([year, whole, part]) =>
        articleOf(
          `Ofsted visited Exampleton Council in May ${year} and ${whole}. Leadership was judged ${part}.`,
          {
            id: `of-${year}`,
            published: `${year}-06-20`,
          },
        ),
      ),
    );
    const { headline } = ask(
      leadership,
      'What was leadership rated three years after the inadequate rating?',
    );
    expect(headline.split('\n')).toEqual([expect.stringMatching(/Good for leadership \[1\].*May 2020/u)]);
  });

  test('is no answer to who leads two councils', () => {
    const two = libraryOf(
      ...['Exampleton is led by Jo Doe', 'Otherham is led by Al Roe'].map((led) => {
        const [council = ''] = led.split(' ');
        const text = `Ofsted visited ${council} Council in May 2015 and rated it good. ${led}.`;
        return articleOf(text, { id: council, council, published: '2015-06-20' });
      }),
    );
    expect(ask(two, 'Who leads Exampleton and Otherham?').quotes).toEqual([
      'Exampleton is led by Jo Doe.',
      'Otherham is led by Al Roe.',
    ]);
  });

  test('of the council is not that of another service', () => {
    for (const question of [
      'After the 2015 inspection, what was the rating of Exampleton’s fire service?',
      'As of 2015, how was the fire service in Exampleton rated?',
    ])
      expect(ask(library, question).headline).not.toMatch(/inadequate overall/iu);
  });

  test('of an area corrects nothing that is said of the whole', () => {
    const text = 'Ofsted inspected Exampleton Council in May 2015. It judged leadership inadequate.';
    const part = libraryOf(articleOf(text, { published: '2015-06-20' }));
    for (const question of [
      'Why was Exampleton rated good in 2015?',
      'When was Exampleton rated good in 2015?',
    ])
      expect(ask(part, question).headline).not.toContain('Inadequate, not good');
  });

  test('tells which inspections are compared', () => {
    const years = [
      ['2014', 'inadequate'],
      ['2017', 'requires improvement'],
      ['2020', 'good'],
    ] as const;
    const three = libraryOf(
      ...years.map(([year, grade]) =>
        articleOf(`Ofsted inspected Exampleton Council in May ${year} and rated it ${grade}.`, {
          id: `of-${year}`,
          published: `${year}-06-20`,
        }),
      ),
    );
    expect(ask(three, 'Compare the inadequate inspection with the good one').headline.split('\n')).toEqual([
      'The inspection of May 2014: inadequate overall [1]',
      'The inspection of May 2020: good overall [2]',
    ]);
  });

  test('of an inspection that is only mentioned has its date too', () => {
    const text =
      'Exampleton Council was rated good by Ofsted, who visited in May 2019. It had been rated inadequate in 2012 and adequate in 2008.';
    const mentioned = libraryOf(articleOf(text, { published: '2019-06-20' }));
    expect(ask(mentioned, 'When was Exampleton rated inadequate?').headline).toMatch(
      /^2012 \[1\]: inadequate/u,
    );
    expect(ask(mentioned, 'When was Exampleton rated adequate?').headline).toMatch(/^2008 \[1\]: adequate/u);
  });
});

describe('a figure', () => {
  test('of something else is not that of what is asked about', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 12 foster carers. Inspectors spent 3 days with care leavers.'),
    );
    expect(ask(library, 'How many care leavers are there in Exampleton?')).toMatchObject({
      status: 'unanswered',
      reason: 'not-said',
    });
  });

  test('that is wanted as a phone number is one', () => {
    const library = libraryOf(
      articleOf(
        'You can phone the children’s team in Exampleton on 01234 567890. The children’s team in Exampleton, to phone the families, has 20 staff.',
      ),
    );
    expect(ask(library, 'What is the phone number of the children’s team in Exampleton?').quotes).toEqual([
      'You can phone the children’s team in Exampleton on 01234 567890.',
    ]);
  });

  test('told of another matter is no disagreement', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 120 foster carers, it said.', { id: 'one' }),
      articleOf('At the summer party, 45 foster carers won a prize.', { id: 'two' }),
    );
    const { headline } = ask(library, 'How many foster carers are there in Exampleton?');
    expect(headline).toContain('120 foster carers');
    expect(headline).not.toContain('disagree');
  });
});

describe('an event', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2015 and rated it inadequate.\n\nIn November 2015 the leader of the council resigned. The director of the council resigned in March 2016. Some homes were closed for good in 2013.',
      { published: '2016-06-20' },
    ),
  );
  const whenOf = (question: string) =>
    ask(library, question)
      .headline.split('\n')
      .map((line) => line.split(':')[0]);

  test.each([
    ['What has happened since 2015?', ['May 2015', 'November 2015', 'March 2016']],
    ['What happened since November 2015?', ['November 2015', 'March 2016']],
    ['What happened after 2015?', ['March 2016']],
    ['What happened before 2015?', ['2013']],
    ['What happened in 2015?', ['May 2015', 'November 2015']],
    ['What happened in November?', ['November 2015']],
  ])('of another time is not told: %s', (question, dates) => {
    expect(whenOf(question)).toEqual(dates);
  });

  test('of a month in which nothing is told is not made up for by an inspection', () => {
    expect(ask(library, 'What happened in August?').status).toBe('unanswered');
  });

  test('before a year is told oldest first', () => {
    expect(whenOf('What happened before 2016?')).toEqual(['2013', 'May 2015', 'November 2015']);
  });

  test('of the month asked about says who it was, by an office where no name is given', () => {
    expect(ask(library, 'Who resigned in November?')).toMatchObject({
      status: 'answered',
      quotes: ['In November 2015 the leader of the council resigned.'],
    });
    expect(ask(library, 'Who resigned in March?')).toMatchObject({
      status: 'answered',
      quotes: ['The director of the council resigned in March 2016.'],
    });
  });
});

describe('a citation', () => {
  test('is of the inspection that it stands for, though another has the same words', () => {
    const library = libraryOf(
      ...['2015', '2018'].map((year) =>
        articleOf(`Ofsted inspected Exampleton Council in May ${year}.\n\nLeadership was judged good.`, {
          id: `of-${year}`,
          published: `${year}-06-20`,
        }),
      ),
    );
    const { headline, citations } = ask(library, 'Compare leadership at each inspection');
    expect(headline).toBe(
      'The inspection of May 2015: good for leadership [1]\nThe inspection of May 2018: good for leadership [2]',
    );
    expect(citations.map(({ article }) => article.id)).toEqual(['of-2015', 'of-2018']);
  });
});

describe('that the articles cannot tell who is safe today', () => {
  const library = libraryOf(
    articleOf('Jo Doe, leader of Exampleton Council, said: “Children are safe in our care.”'),
  );

  test('is said where it is asked, not where it is asked who said so', () => {
    expect(ask(library, 'Are children safe in Exampleton?').headline).toContain('cannot tell');
    expect(ask(library, 'Who said that children are safe?').headline).toMatch(/^Jo Doe\./u);
  });
});

describe('a person', () => {
  const library = libraryOf(
    articleOf(
      'Jo Doe, leader of Exampleton Council, spoke first at the meeting. Ann Doe, the director, resigned in March 2014. Ms Doe then left the town for good.',
    ),
  );

  test('is not taken for another of the same surname', () => {
    expect(ask(library, 'Did Jo Doe resign?').quotes.join(' ')).not.toContain('Ann Doe');
    expect(ask(library, 'Did Jo Doe leave the town?').quotes.join(' ')).not.toContain('Ms Doe');
    expect(ask(library, 'When did Ann Doe resign?').quotes).toEqual([
      'Ann Doe, the director, resigned in March 2014.',
    ]);
    expect(ask(library, 'What did Jo Doe do?').quotes).toEqual([
      'Jo Doe, leader of Exampleton Council, spoke first at the meeting.',
    ]);
  });
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
    expect(ask(library, 'Compare caseloads in Exampleton').headline.split('\n')).toEqual([
      'The inspection of May 2015: “Caseloads in Exampleton were too high for social workers.” [1]',
      'The inspection of May 2018: “Caseloads were now manageable for social workers.” [2]',
    ]);
  });

  test('tells where it was by a sentence with a place', () => {
    const text =
      'The new centre for care leavers opened in Quayside Lane. A centre for care leavers had long been planned.';
    const { status, quotes } = ask(
      libraryOf(articleOf(text)),
      'Where is the centre for care leavers in Exampleton?',
    );
    expect([status, quotes[0]]).toEqual([
      'answered',
      'The new centre for care leavers opened in Quayside Lane.',
    ]);
  });

  test('by the council is told to be the council’s words', () => {
    const text = 'The council said: “We have closed two homes.” The bridge was closed too.';
    const { headline } = ask(
      libraryOf(articleOf(text)),
      'What did the council say about homes in Exampleton?',
    );
    expect(headline).toMatch(/^The council, according to The Example: “The council said: /u);
  });
});
