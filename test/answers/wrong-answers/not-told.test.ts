import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer-question.ts';
import { quoteOf } from '../../../src/knowledge/article.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';

const library = await loadLibrary('knowledge');

describe('what no article tells is not answered from what is near', () => {
  it.each([
    'Will Rotherham be rated outstanding next year?',
    'Will Rotherham be good next time?',
    'What was Rotherham rated in March?',
    'What was Rotherham rated in April?',
    'What did inspectors find in Rotherham in August?',
    'Did social workers abuse children in Rotherham?',
    'Did Rotherham council cover up the abuse?',
    'Did Rotherham council know about the abuse?',
    'Were the councillors corrupt?',
    'Was Louise Casey fired?',
    'Did Jane Parfrement quit?',
    'did the police cover it up',
    'did joyce thacker cover it up',
    'shaun wright covered it up, right?',
    'so they covered it up yeah?',
    'the council covered it up',
    'what did joyce thacker find',
    'who protected the abusers',
    'did joyce thacker fail children',
    'did shaun wright let the children down',
    'will rotherham be outstanding again',
    'is rotherham going to stay outstanding',
    'could rotherham be inadequate again',
    'were rotherham and sheffield both good',
    'Is Rotherham likely to stay outstanding?',
    'Would Rotherham be rated inadequate if inspected today?',
    'When will Rotherham be good?',
    'Chris Read is a liar',
    'Shaun Wright misled the public',
    'Did Roger Stone destroy files?',
    'Chris Read is inadequate',
    'Was Joyce Thacker inadequate?',
    'Was Louise Casey responsible for the abuse?',
    'Did Louise Casey resign?',
    'Did Louise Casey say the council lied?',
    'Did Sammy Woodhouse commit crimes?',
    'Is Sammy Woodhouse a victim?',
    'What are the names of the seven children?',
  ])('%s', (question) => {
    expect(answer(library, question).status).toBe('unanswered');
  });

  it('but what an article tells is: who resigned, and both inspections of a month', () => {
    for (const name of ['Joyce Thacker', 'Shaun Wright', 'Martin Kimber', 'Roger Stone'])
      expect(answer(library, `Did ${name} resign?`).status).toBe('answered');
    const { headline } = answer(library, 'What was Rotherham rated after the November inspection?');
    expect(headline).toMatch(/November 2017.*good overall[\s\S]*November 2025.*outstanding overall/u);
  });

  it.each([
    ['I want to know what Chris Read said', /Chris Read/u],
    ['do you know what Chris Read said', /Chris Read/u],
  ])('nor is anybody accused by asking to know: %s', (question, said) => {
    const { status, headline, citations } = answer(library, question);
    const quotes = citations.map(({ article, span }) => quoteOf(article, span));
    expect(status).toBe('answered');
    expect([headline, ...quotes].join('\n')).toMatch(said);
  });

  it('a figure of a report is told however the report is named', () => {
    const { status } = answer(library, 'In the Alexis Jay report how many children were abused');
    expect(status).toBe('answered');
  });

  it('“every area was good” is not said where an article asks for better in one without a grade', () => {
    expect(answer(library, 'was everything good in 2017').headline).toMatch(/^Good overall/u);
    expect(answer(library, 'was every area good in 2022').headline).toMatch(/^Yes, all that are named/u);
  });

  it('a grade is of a service, never of a person', () => {
    expect(answer(library, 'is nicola curley any good').headline).not.toMatch(/outstanding/iu);
  });

  it('a child in danger is no keyword', () => {
    const reply = answer(library, 'children in care Rotherham being beaten tonight');
    expect(reply).toMatchObject({ status: 'unanswered', isPersonal: true, citations: [] });
  });

  it('what somebody found is told by a sentence that says so of them, or of their report', () => {
    const { status, citations } = answer(library, 'what did louise casey find');
    expect(status).toBe('answered');
    expect(citations.map(({ article, span }) => quoteOf(article, span)).join('\n')).toContain(
      'report by Louise Casey found the authority was not fit for purpose',
    );
  });

  it.each(['so they covered it up yeah?', 'did they cover it up', 'did the woman in charge lie'])(
    'who says that they covered it up is not told to ask for ratings instead: %s',
    (question) => {
      const { headline, citations } = answer(library, question);
      expect([headline, citations]).toEqual([expect.stringMatching(/^I am not sure/u), []]);
    },
  );

  it('but who goes on to ask what else was done is not held to that', () => {
    const { status } = answer(library, 'they knew. what did Chris Read say about it?');
    expect(status).toBe('answered');
  });
});
