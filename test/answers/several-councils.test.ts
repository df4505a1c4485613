import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { createLibrary } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { compareView } from '../../src/views/compare-view.ts';
import { findingsView } from '../../src/views/findings-view.ts';

const several = await loadLibrary('test/articles/four-councils');
const one = await loadLibrary('test/articles/marlhaven');
const ask = (question: string, library = several) => answer(library, question);

describe('a place that the articles do not cover', () => {
  test.each([
    ['How is Nether Wallop rated by Ofsted?', 'Nether Wallop'],
    ['how is nether wallop rated by ofsted', 'nether wallop'],
    ['How was Leeds rated?', 'Leeds'],
    ['how was leeds rated', 'Leeds'],
    ['is york good', 'York'],
    ['is coventry inadequate', 'Coventry'],
    ['coventry', 'Coventry'],
    ['what about bury', 'Bury'],
    ['is Bath good for care leavers', 'Bath'],
    ['stoke care leavers', 'Stoke'],
    ['is barnsley better than osmerley', 'Barnsley'],
    ['are Sheffield and Osmerley good', 'Sheffield'],
    ['how is upper wallop rated', 'upper wallop'],
    ['What was Stow on the Wold rated in 2019?', 'Stow on the Wold'],
    ['Is Nether Wallop inadequate?', 'Nether Wallop'],
    ['What rating did inspectors give Kirklees for care leavers?', 'Kirklees'],
    ['How many children are in care in Leeds?', 'Leeds'],
    ['Who is the commissioner in Quenby?', 'Quenby'],
    ['What do inspectors say about safeguarding in Leeds?', 'Leeds'],
    ['Compare Leeds and Osmerley', 'Leeds'],
    ['Is Osmerley better than Leeds?', 'Leeds'],
    ['Is Osmerley as good as Leeds?', 'Leeds'],
    ['Is NI outstanding?', 'NI'],
    ['Is Osmerley better than NI?', 'NI'],
    ['What about Leeds and Osmerley?', 'Leeds'],
  ])('is named, with all that they do: %s', (question, place) => {
    expect(ask(question)).toMatchObject({
      status: 'unanswered',
      reason: 'not-covered',
      headline: `The articles do not cover ${place}. They are about Osmerley, Thessaby, Brackenford and Upper Venn.`,
    });
  });

  test('is told from words that only no article holds', () => {
    expect(ask('What is the capital of France?')).toMatchObject({ reason: 'out-of-scope' });
    expect(ask('What was the score in the match?').headline).not.toContain('do not cover');
    expect(ask('What rating did Osmerley get from Tripadvisor?').headline).not.toContain('do not cover');
    expect(ask('Reading the reports, what did inspectors find?').headline).not.toContain('do not cover');
    for (const person of ['what did Councillor Barnet say', 'did Ms Derby resign', 'did Kirsty Essex resign'])
      expect(ask(person).headline).not.toContain('do not cover');
    expect(ask('what did they bury in the reports').headline).not.toContain('do not cover');
    for (const short of ['which areas of Osmerley werent RI in 2019', 'were care leavers put in b&bs'])
      expect(ask(short).headline).not.toContain('do not cover');
    for (const idiom of ['what does RI mean in plain english', 'in english please what does inadequate mean'])
      expect(ask(idiom).headline).not.toContain('do not cover');
  });

  test('of very many councils the first are listed, and how many more there are', () => {
    const [article] = one.articles;
    if (!article) throw new Error('No article');
    const councils = Array.from(
      { length: 40 },
      (_, i) => `Town${String.fromCharCode(65 + (i % 26), 97 + i)}`,
    );
    const library = createLibrary({ ...one, articles: [{ ...article, councils }] });
    expect(ask('How was Leeds rated?', library).headline).toMatch(
      /about (?:[^,]+, ){11}[^,]+ and \d+ more\.$/u,
    );
  });
});

describe('a question without a council, where no council is the main one', () => {
  test.each([
    'What was the rating?',
    'What did inspectors say about care leavers?',
    'What did inspectors find?',
    'When was the last inspection?',
  ])('asks which: %s', (question) => {
    const reply = ask(question);
    expect(reply).toMatchObject({ status: 'ambiguous', citations: [] });
    expect(reply.headline).toMatch(/several councils: \w+(?:, \w+)* and \w+/u);
    for (const suggestion of reply.suggestions)
      expect(suggestion).toMatch(/Osmerley|Thessaby|Brackenford|Upper Venn/u);
  });

  test('asks which, too, for a matter that sentences tell in other words', () => {
    expect(ask('What are the weaknesses?').status).toBe('ambiguous');
  });

  test('asks which of the councils that it has answers for', () => {
    expect(ask("Who is the director of children's services?")).toMatchObject({
      status: 'ambiguous',
      headline: 'The articles are about several councils: Osmerley and Upper Venn. Which one do you mean?',
      suggestions: [
        "Who is the director of children's services in Osmerley?",
        "Who is the director of children's services in Upper Venn?",
      ],
    });
  });

  test.each(['what grades are there', 'what do the grades mean', 'what does RI mean'])(
    'is not asked back of the scale, which is the same everywhere: %s',
    (question) => {
      expect(ask(question).status).not.toBe('ambiguous');
    },
  );

  test.each(['what are the ratings', 'what are the grades'])('is asked back of theirs: %s', (question) => {
    expect(ask(question).status).toBe('ambiguous');
  });

  test('is not asked back where something is asked that one of them alone may have', () => {
    expect(ask('when did services go back to the council').status).not.toBe('ambiguous');
  });

  // Of all four a grade is told.
  test.each(['what was fostering rated in June', 'what was adoption rated in the autumn'])(
    'is not told that there is no grade: %s',
    (question) => {
      expect(ask(question).headline).not.toContain('give no rating');
    },
  );

  test('does not take different councils for a disagreement', () => {
    expect(ask('How many social workers are there?').headline).not.toContain('disagree');
  });

  test('is answered where only one council can be meant', () => {
    const { status, citations } = ask('Who is the commissioner?');
    expect(status).toBe('answered');
    expect(citations.map(({ article, span }) => quoteOf(article, span)).join(' ')).toContain(
      'Sir Leonard Pryce',
    );
  });

  test('is about the main one where there is one', () => {
    expect(ask('What did inspectors say about care leavers?', one)).not.toMatchObject({
      status: 'ambiguous',
    });
  });
});

test('of two councils “who” may ask which did better, and not who said so', () => {
  expect(ask('Osmerley or Brackenford, who did better?').headline).toMatch(/^Osmerley, .*\nBrackenford, /u);
  expect(ask('Who rated Osmerley and Brackenford good?').headline).not.toMatch(/ overall \[/u);
  expect(ask('Who said that Osmerley was better than Brackenford?').headline).not.toMatch(/ overall \[/u);
});

test('who speaks does not stand where the answer to "who" is expected', () => {
  const [article] = one.articles;
  if (!article) throw new Error('No article');
  const text =
    'Council leader Barry Stott said: "The government has appointed Dame Ruth Ainslie as commissioner."\n';
  const library = createLibrary({ ...one, articles: [{ ...article, text, clarifications: [] }] });
  const { headline } = ask(`Who is the commissioner in ${article.councils[0]}?`, library);
  expect(headline).not.toContain('Barry Stott');
});

describe('the options of /findings and /compare', () => {
  const [council = ''] = several.councils;

  test('take a council, where the articles are about several', () => {
    expect(findingsView(several, {})).toHaveProperty('choices', expect.arrayContaining([council]));
    expect(JSON.stringify(findingsView(several, { council }))).toContain(council);
    expect(compareView(several, { area: 'leadership', council: 'Nowhere' })).toHaveProperty('choices');
  });
});
