import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** What a question takes for granted, or leaves out, and what is made of it. */
const library = await loadLibrary(shippedKnowledge);

const ask = (question: string) => {
  const reply = answer(library, question);
  return { ...reply, quotes: reply.citations.map(({ article, span }) => quoteOf(article, span)) };
};

describe('a grade that a question names', () => {
  test.each([
    ['Was Rotherham rated inadequate?', /^Yes\. Inadequate overall/u],
    ['has rotherham been rated good', /^Yes\. Good overall/u],
    ['were care leavers judged inadequate', /^Yes\. Inadequate for care leavers/u],
    ['did Rotherham get outstanding in 2017', /^Good, not outstanding/u],
    ['is rotherham inadequate', /^Outstanding, not inadequate/u],
    ['Was Rotherham rated good after 2020?', /^Yes\. Good overall .*2022/u],
    ['rotherham ofsted rating?', /^Outstanding overall/u],
  ])('was given whenever it was, unless a time is asked for: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test.each([
    ['Has Rotherham ever been rated requires improvement overall?', /^What the articles say/u],
    ['When was Rotherham rated inadequate?', /^Inadequate overall .*2014/u],
    ['When was Rotherham last rated?', /^Rotherham: November 2025/u],
    ["What was Rotherham's worst rating?", /^Inadequate overall/u],
    ["What was Rotherham's lowest rating ever?", /^Inadequate overall/u],
    ['Was Rotherham never inadequate?', /^Inadequate overall .*2014/u],
    ['Is Rotherham only good?', /^Outstanding, better than good/u],
  ])('of all times, or of one among them: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test('is that of the whole: was it ever inadequate', () => {
    expect(ask('was it ever inadequate').headline).toMatch(/^Yes\. Inadequate overall/u);
  });

  test.fails('is said, too, where it was given in the end', () => {
    expect(ask('Did Rotherham fail to get good in 2017?').headline).toMatch(/^Good overall/u);
  });

  test.fails('is said, too, where a number of areas is asked about', () => {
    expect(ask('Was Rotherham outstanding in five areas?').headline).toMatch(/^Outstanding overall/u);
  });

  // The quotations are led to: weights are not sure that a grade is what is asked for.
  test.fails.each([
    ['has it always been inadequate', /^Not always\. (?:Good|Outstanding) overall/u],
    ['Has Rotherham always been good?', /^Not always\. Inadequate overall/u],
    ['Were children in care and care leavers both outstanding?', /^Outstanding for children in care/u],
  ])('is said, too, where it was given or not: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test.each([
    ['Were both adoption and care leavers inadequate in 2014?', /^Not all\. Inadequate for care leavers/u],
    ['Was Rotherham good between 2014 and 2017?', /^Good overall/u],
  ])('no “yes” where a part of what is asked is open: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test.each([
    'what grades can a council get from ofsted',
    'is ofsted scrapping the overall grade',
    'whats the SEND grade of rotherham',
    'How many children were in care when the inspectors came?',
  ])('none is given where it is asked of something else: %s', (question) => {
    expect(ask(question).headline).toMatch(/^(?:What the articles say|I am not sure)/u);
  });

  test('the date of the last one is that of no earlier one', () => {
    expect(ask('When was Rotherham last rated good?').headline).not.toContain('2017');
  });

  test('is not said to be wrong where a question is why it was given', () => {
    expect(ask('Why was Rotherham rated inadequate?').headline).not.toMatch(/not inadequate|outstanding/iu);
    expect(ask('why was rotherham rated good in 2014').headline).toMatch(/^Inadequate, not good/u);
  });

  test.each([
    'Which area was not outstanding in 2025?',
    'which part missed out on top marks last time ofsted came',
  ])('is that of no area that fell short of it: %s', (question) => {
    const { headline } = ask(question);
    expect(headline).toContain('Good for care leavers');
    expect(headline).not.toMatch(/outstanding (?:for|overall)/iu);
  });
});

test.each(['Which area was not good?', "Which part wasn't good in 2022?"])(
  'no better grade, and none of the whole, is said to fall short: %s',
  (question) => {
    expect(ask(question).headline).not.toMatch(/outstanding|overall/iu);
  },
);

describe('the time of a question', () => {
  test('is the latest where none is asked for, and what gives that grade is quoted first', () => {
    const { headline, quotes } = ask('What was Rotherham rated?');
    expect(headline).toMatch(/^Outstanding overall \[1\]/u);
    expect(quotes[0]).toContain('overall effectiveness');
  });

  test.each([
    ['The inspection before 2022. How was Rotherham rated?', /^Good overall .*2017/u],
    ['I mean before 2017. What was Rotherham rated?', /^Inadequate overall .*2014/u],
  ])('may stand in a sentence before it: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test('may leave out what happened before', () => {
    const { headline } = ask('After 2014, what happened? Tell me the rating.');
    expect(headline).toMatch(/November 2017/u);
  });

  test('is not that of the story of who asks', () => {
    const { headline, quotes } = ask(
      'I moved here before the 2014 inspection. How was Rotherham rated in it?',
    );
    expect(quotes[0]).toMatch(/inadequate/i);
    expect(headline).not.toMatch(/2010|2012|2017/);
  });
});

describe('an accusation is answered by no sentence that does not make it', () => {
  test.each([
    'Did Joyce Thacker commit child abuse?',
    'Did Roger Stone abuse someone?',
    'Did Martin Kimber help abuse teenagers?',
    'Did Chris Read cause the abuse?',
    'Are councillors linked to child abuse?',
    'Did Shaun Wright abuse victims?',
    'Did Shaun Wright commit abuse reported by Jay?',
    'Who covered up the abuse?',
    'Could Martin Kimber have covered up abuse?',
    'Roger Stone abused children, right?',
    'roger stone covered up the abuse',
    'did the council abuse children',
  ])('%s', (question) => {
    expect(ask(question).status).toBe('unanswered');
  });
});

describe('two councils in one question', () => {
  // Led to, as is the next.
  test.fails('are not both said to have a grade that is told of one', () => {
    const { headline } = ask('are Rotherham and Doncaster both outstanding');
    expect(headline).toMatch(/^Outstanding overall .*Rotherham/u);
  });

  // Led to: weights are not sure that the grade is what is asked for.
  test.fails('a grade is that of the one that had it', () => {
    const { headline } = ask('was Doncaster or Rotherham inadequate');
    expect(headline).toMatch(/^Inadequate overall .*Rotherham, .*2014/u);
  });

  test.fails('and so it is where “and” stands between them', () => {
    const { headline } = ask('were Rotherham and Doncaster inadequate');
    expect(headline).toMatch(/^Inadequate overall .*Rotherham, .*2014/u);
  });
});

describe('a place', () => {
  test('nobody of one council is named for another', () => {
    const { status, headline } = ask("Who is Doncaster's director of children's services?");
    expect([status, headline]).toEqual(['unanswered', expect.not.stringMatching(/Thomas|Thacker|Curley/u)]);
  });

  test('nor said to have left a post at another', () => {
    expect(ask("Did Doncaster's director resign?").status).toBe('unanswered');
  });

  test('beside the grade of one council no other’s is shown', () => {
    const { quotes } = ask('is doncaster outstanding');
    expect(quotes[0]).toContain('Doncaster Council also received a ‘good’ rating');
    expect(quotes.filter((quote) => quote.includes('four of the five areas'))).toEqual([]);
  });

  test.each([
    ['tell us about the independent trust', 'independent trust took control'],
    ['What inquiry was launched in 2009? Please tell us', 'In 2009, an inquiry was launched'],
  ])('“tell us” says nothing of which is meant: %s', (question, quote) => {
    expect(ask(question).quotes[0]).toContain(quote);
  });
});

describe('who tells of what was done to them', () => {
  test.each([
    'I was abused in Rotherham as a child in 1999. Is it any better now?',
    'I am a survivor. Has Rotherham improved since 2014?',
    'I was in care in Rotherham and was abused. What was the rating in 2014?',
    'We were all abused there. is it better?',
  ])('gets help lines, and what the articles say of what they ask: %s', (question) => {
    const { status, help, isPersonal, citations } = ask(question);
    expect([status, isPersonal]).toEqual(['answered', true]);
    expect([help, citations]).toEqual([
      expect.arrayContaining([expect.stringContaining('0808')]),
      expect.arrayContaining([expect.anything()]),
    ]);
  });

  test.each([
    'I was in care and was abused. Would they believe me now?',
    'I was abused. Could it have been stopped?',
    'I was abused in Rotherham. Is there anybody to talk to?',
    'I was abused by a foster carer. Does anyone care?',
  ])('gets help lines alone where no article can reply: %s', (question) => {
    const { status, citations, headline } = ask(question);
    expect([status, citations]).toEqual(['unanswered', []]);
    expect(headline).toContain('0808');
  });
});

test('a title that gives a grade which nothing quoted gives is quoted', () => {
  const text =
    'Exampleton’s services for care leavers were judged outstanding after an inspection in May 2021.';
  const one = libraryOf(
    articleOf(text, { title: 'Exampleton leadership judged inadequate', published: '2021-07-12' }),
  );
  const { citations } = answer(one, 'What were leadership and care leavers rated in Exampleton?');
  expect(citations.map(({ article, span }) => quoteOf(article, span))).toEqual(
    expect.arrayContaining([text, 'Exampleton leadership judged inadequate']),
  );
});

test('a figure is no code: 1,400?', () => {
  expect(ask('1,400?').quotes[0]).toContain('1,400');
});

test('nor is a plural in brackets: recommendation(s)?', () => {
  expect(ask('recommendation(s)?').quotes[0]).toContain('26 recommendations');
});

test('the sentence behind a reason names no survivor who was not asked about', () => {
  const one = libraryOf(
    articleOf(
      'The chief executive left because the council had failed to act on warnings. Abuse survivor Jane Marsh said that it was too late.',
      { published: '2021-07-12' },
    ),
  );
  const { citations } = answer(one, 'Why did the chief executive leave?');
  expect(citations.map(({ article, span }) => quoteOf(article, span)).join(' ')).not.toContain('Jane Marsh');
});

test.each(["who runs children's services now", 'who is the leader of the council at the moment'])(
  'what is asked of today leads to the newest article: %s',
  (question) => {
    const { status, citations } = answer(library, question);
    expect(status).toBe('answered');
    expect(citations[0]?.article.id).toBe('undated-bbc-news-outstanding');
  },
);

test('the grade that was last given is that of its own inspection', () => {
  expect(ask('when was rotherham last rated inadequate').headline).toMatch(/^Inadequate overall.*2014/u);
});

describe('all grades, one after another', () => {
  test.each([
    'rating history',
    'list all ratings',
    'give me a timeline',
    'what ratings has rotherham had',
    'Trace the judgements over the years.',
    'Chronology of Ofsted grades, please.',
  ])('one line an inspection, each cited: %s', (question) => {
    const { headline, kind } = ask(question);
    expect(kind).toBe('timeline');
    expect(headline.split('\n')).toEqual([
      // Of these two the articles tell no grade of the whole.
      expect.stringMatching(/^Rotherham, 2010: adequate for .*help and protection and adoption \[1\]$/u),
      expect.stringMatching(/^2012: adequate for .*help and protection and adoption \[1\]$/u),
      expect.stringMatching(/^16 September to 8 October 2014: inadequate overall \[\d\]$/u),
      expect.stringMatching(/^November 2017 .*: good overall \[\d\]$/u),
      expect.stringMatching(/^June 2022 .*: good overall \[\d\]$/u),
      expect.stringMatching(/^November 2025 .*: outstanding overall \[\d\]$/u),
    ]);
  });
});

test('the grades before the latest are told, and never the latest', () => {
  const { headline } = ask('what were the previous ratings');
  expect(headline).toMatch(/2014: inadequate overall.*\n.*2017 .*: good overall.*\n.*2022 .*: good overall/u);
  expect(headline).not.toContain('2025');
  expect(
    ask('In what terms did Ofsted judge safeguarding at the two earlier inspections?').headline,
  ).not.toMatch(/outstanding/iu);
});

test('all who left are named with the offices that they left', () => {
  const { headline } = ask('who resigned');
  for (const name of ['Joyce Thacker', 'Shaun Wright', 'Martin Kimber', 'Roger Stone'])
    expect(headline).toContain(`${name} (`);
  expect(headline).not.toContain('Casey');
});

test.each(['Who resigned after the Casey report?', 'Who resigned from Ofsted?', 'Who resigned in 2022?'])(
  'nor where the articles tell of others who left: %s',
  (question) => {
    expect(ask(question).headline).not.toMatch(/Thacker|Stone|Wright|Kimber/u);
  },
);
