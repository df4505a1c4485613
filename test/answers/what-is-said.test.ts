import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const news = articleOf(
  [
    'Exampleton Council has been rated good by Ofsted after an inspection in May.',
    'Help and protection requires improvement because police missed too many meetings.',
    'The number of children in care was 412 on 31 March, down from 530.',
    'Inspectors spoke to teenagers about their school work.',
    'Jo Doe, who led the council in 2012 and is now chair of the trust, said it was a long road.',
    'Kim Roe, the director of children’s services, has been on leave since Friday.',
    'The report makes three recommendations. The council is to house care leavers.',
    'Some say that I called for the leader to go, Sam Foe said. I didn’t.',
    'Ann Poe joined from Otherham in 2015. She praised staff.',
  ].join('\n\n'),
  { id: 'news', published: '2021-07-12' },
);
const old = articleOf(
  'Jo Doe, the leader of the council, said that Exampleton Council would improve after it was rated inadequate in June.',
  { id: 'old', published: '2012-08-01' },
);
const feature = articleOf(
  [
    'In March 2012 inspectors came to Exampleton. Social workers were overloaded and files were missing.',
    'They had sent 23 cases back to the council.',
    'Exampleton Council was rated good after an inspection in May 2021. Staff felt well supported.',
  ].join('\n\n'),
  { id: 'feature', published: '2021-09-01' },
);
const library = libraryOf(news, old, feature);
const ask = (question: string) => answer(library, question);
const quoted = (question: string): readonly string[] => {
  const reply = ask(question);
  return reply.status === 'answered'
    ? reply.citations.map(({ article, span }) => article.text.slice(span.start, span.end))
    : [];
};

describe('refused', () => {
  test.each([
    ['an opinion', 'do you think Kim Roe is a good director?', 'out-of-scope'],
    ['an opinion on a grade', 'in your opinion is exampleton outstanding', 'out-of-scope'],
    ['a council that no article names', 'northmoor council childrens services inspection', 'not-covered'],
    ['a place that is named as something else', 'otherham childrens services ofsted 2021', 'not-covered'],
  ])('%s: %s', (_, question, reason) => {
    expect(ask(question)).toMatchObject({ status: 'unanswered', reason });
  });

  test('states no school where no sentence names one', () => {
    const { headline } = ask('which school do the teenagers go to');
    // The sentence that speaks of their school work may be quoted as such.
    expect(headline).toMatch(/^(?:What the articles say|I |The articles do not)/u);
  });
});

describe('not refused', () => {
  test.each([
    ['what did labour council members say', 'labour'],
    ['was the local council rated good', 'local'],
  ])('%s', (question, word) => {
    expect(ask(question).headline).not.toMatch(new RegExp(`opinion|do not cover ${word}`, 'u'));
  });

  test.each([
    ['when was this article published', /\/sources/u],
    ['which councils do you know about', /Exampleton/u],
  ])('%s: says where to look', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
  });

  test('a sentence is not announced by what another speaker says next', () => {
    const text = 'Inspectors made six recommendations on fostering. Kim Roe said she was delighted.';
    const { headline } = answer(
      libraryOf(news, articleOf(text, { id: 'six' })),
      'what recommendations on fostering were made',
    );
    expect(headline).not.toContain('delighted');
  });
});

describe('answered', () => {
  test('a cause by a sentence that gives one', () => {
    expect(quoted('why did exampleton only get requires improvement for help and protection')[0]).toContain(
      'because police missed',
    );
  });

  test('a number that stands behind what it counts', () => {
    expect(quoted('number of children in care in exampleton in 2021')[0]).toContain('was 412');
  });

  test('by the sentence that announces it', () => {
    const reply = ask('what recommendations did the report on exampleton make');
    expect(reply.status).toBe('answered');
    expect(quoted('what recommendations did the report on exampleton make')[0]).toContain(
      'The report makes three recommendations.',
    );
  });

  test('who somebody is now, not who they were', () => {
    expect(quoted('what does Jo Doe do these days')[0]).toContain('is now chair');
  });

  test('who holds an office now, not who is leaving it', () => {
    const earlier = articleOf(
      'Ada Lee retires on Friday as director of children’s services at Exampleton Council.',
      {
        id: 'earlier',
        published: '2021-07-20',
      },
    );
    const later = articleOf(
      'Ben Marsh, director of children’s services at Exampleton Council, said he was glad.',
      {
        id: 'later',
        published: '2021-11-02',
      },
    );
    const reply = answer(
      libraryOf(earlier, later),
      'who is director of childrens services at exampleton now',
    );
    expect(reply.headline).not.toContain('Ada Lee');
    expect(reply.citations[0]?.article.id).toBe('later');
  });

  test.each([
    [
      'of reports, are of two of them',
      'When was the fostering report published?',
      'The fostering report was published',
      false,
    ],
    ['of one event, are a disagreement', 'When was the Elm Trust set up?', 'The Elm Trust was set up', true],
  ])('dates years apart %s', (_, question, words, disagree) => {
    const told = (id: string, when: string) =>
      articleOf(`${words} ${when}.`, { id, published: '2020-08-05' });
    const reply = answer(
      libraryOf(news, told('a', 'on 4 August 2020'), told('b', 'on 9 January 2017')),
      question,
    );
    expect(reply.status).toBe('answered');
    expect(/disagree/u.test(reply.headline)).toBe(disagree);
  });

  test('a date with the inspection that gave the whole its grade', () => {
    expect(ask('when was exampleton rated good').status).toBe('answered');
    expect(quoted('when was exampleton rated good')[0]).not.toContain('June');
    expect(ask('when was exampleton rated good').headline).not.toContain('June');
  });
});

describe('what goes on to tell of an earlier year', () => {
  test('is found for its own year', () => {
    expect(quoted('how many cases were sent back in 2012')[0]).toContain('23 cases');
  });
});
