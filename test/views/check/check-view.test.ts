import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/views/check/check-view.ts';
import { articleOf, libraryOf } from '../../example-library.ts';
import { hint, library, linesOf, shown } from '../example.ts';

const verdicts = (message: string) => linesOf(shown(checkView(library, message))).map(({ label }) => label);

describe('checkView', () => {
  it.each([
    'Exampleton was rated inadequate in 2015.',
    'Exampleton was rated inadequate by Ofsted in March 2015!',
    'Exampleton was rated good in 2018',
    'Exampleton is outstanding',
    'In Exampleton, leadership was rated inadequate in 2015',
    'Otherbury was rated outstanding in 2019.',
    'Ofsted made 12 recommendations for improvement.',
    'John Roe resigned in February 2015.',
    'John Roe resigned.',
    'Some homes were closed in 2013.',
    'They wrote “The quality of services is transformed” there',
  ])('supports %j', (message) => {
    expect(verdicts(message)).toEqual(['Supported']);
  });

  it.each([
    'Exampleton was rated inadequate in 2015 and good in 2018.',
    'Exampleton was rated inadequate in 2015, good in 2018.',
    'Exampleton was inadequate in 2015 but, in 2018, good.',
    'Exampleton was rated good in 2018 and Otherbury outstanding in 2019.',
  ])('gives what stands beside one grade to no other: %j', (message) => {
    expect(verdicts(message)).toEqual(['Supported', 'Supported']);
  });

  it('does not say when a grade was given that stands beside another’s year', () => {
    const message = 'Exampleton was rated inadequate for adoption, and in 2018 good for leadership.';
    expect(verdicts(message)).toEqual(['Not in the articles', 'Supported']);
  });

  it('does not support a grade by a sentence that may be about another place', () => {
    const text =
      'Exampleton Council was rated good overall after an inspection in May 2016.\n\nAcross the water, Nowhereton, which was inspected in May 2017, was rated outstanding.';
    const told = libraryOf(articleOf(text, { published: '2018-02-01' }));
    const labels = linesOf(shown(checkView(told, 'Exampleton was rated outstanding in 2017.')));
    expect(labels.map(({ label }) => label)).not.toContain('Supported');
  });

  it.each([
    ['what means the same', 'Jo Doe resigned in May 2018.', 'Jo Doe quit in May 2018.', 'Supported'],
    [
      'no office for a deed',
      'The director moved the library in 2018.',
      'The council ran the library in 2018.',
      'Not in the articles',
    ],
    [
      'no word that may only mean it',
      'Jo Doe, director of services, spoke in 2018.',
      'Jo Doe ran services in 2018.',
      'Not in the articles',
    ],
  ])('takes for told %s', (_what, text, statement, verdict) => {
    const told = libraryOf(articleOf(text, { published: '2018-06-01' }));
    expect(linesOf(shown(checkView(told, statement))).map(({ label }) => label)).toEqual([verdict]);
  });

  it('shows of both sides what they say of the same matter', () => {
    const text = (year: string) => `The government took over Exampleton Council in ${year} after a report.`;
    const other = 'Jo Doe is to take over at Exampleton in May 2010.';
    const two = libraryOf(
      articleOf(text('2014'), { id: 'one' }),
      articleOf(`${other}\n\n${text('February 2015')}`, { id: 'two' }),
    );
    const lines = linesOf(shown(checkView(two, 'The government took over Exampleton in 2014.')));
    expect(lines).toMatchObject([
      { label: 'Sources disagree', quotes: [text('2014'), text('February 2015')] },
    ]);
  });

  it('shows of a quotation the sentence that it stands in, or that it nearly stands in', () => {
    const lines = ['praised the warm and effective work', 'The quality of services is dreadful'].flatMap(
      (words) => linesOf(shown(checkView(library, `They wrote “${words}” there`))),
    );
    expect(lines.map(({ label, quotes }) => [label, quotes])).toEqual([
      ['Supported', ['The report praised the warm and effective work of foster carers.']],
      ['Not as quoted', ['“The quality of services is transformed,” it said.']],
    ]);
  });

  it.each([
    ['Exampleton was rated good in 2015.', 'inadequate'],
    ['Exampleton is rated inadequate', 'outstanding'],
    ['Otherbury was rated good in 2019', 'outstanding'],
    ['Exampleton was rated inadequate in 2015, 2018 and 2022', 'good'],
    ['Adoption in Exampleton was rated good in 2018', 'inadequate'],
    ['Ofsted made 20 recommendations for improvement.', '12'],
    ['John Roe resigned in March 2016.', 'February 2015'],
  ])('contradicts %j, and quotes what stands there', (message, instead) => {
    const [line, ...more] = linesOf(shown(checkView(library, message)));
    expect(more).toEqual([]);
    expect(line?.label).toBe('Contradicted');
    expect(line?.quotes.join(' ')).toContain(instead);
  });

  it.each([
    'Nowhereton was rated outstanding in 2014.',
    'Exampleton and Nowhereton were rated good in 2018',
    'Exampleton was rated inadequate in 2013.',
    'Exampleton’s fire service was rated inadequate in 2015.',
    'Exampleton was rated inadequate for the second time in 2015.',
    'It was rated inadequate in 2015.',
    'Care leavers in Exampleton were rated good in 2018',
    'Jane Doe resigned.',
    'Jane Doe resigned in February 2015.',
    'John Roe did not resign.',
    'Some homes were closed in 2014.',
    'Homes were opened in 2013.',
    '12 homes were closed in 2013.',
    'Ofsted made 12 threats.',
    'Improvement made 12 recommendations for Ofsted.',
    'They wrote “The quality of services is dreadful now” there',
  ])('neither supports nor contradicts %j', (message) => {
    expect(verdicts(message)).toEqual(['Not in the articles']);
  });

  it.each([
    'This is a disgrace.',
    'Was Exampleton rated good in 2015?',
    'I think Exampleton was rated inadequate in 2015.',
    'Exampleton might be rated good in 2024.',
    'Exampleton was not rated good in 2015.',
    'What a lovely day',
    'We met in 2015.',
    'John Roe was a victim in 2015.',
  ])('leaves %j alone', (message) => {
    const view = shown(checkView(library, message));
    expect(view.lead).toMatch(/^Nothing to check/);
    expect(view.citations).toEqual([]);
    expect(view.notes[0]).toContain('left alone');
  });

  it('checks each statement of a message, the council carried on', () => {
    const message =
      '> Exampleton was rated **inadequate** in 2015, see https://example.org.\nIt was rated good in 2018! Shameful. <@123>';
    const view = shown(checkView(library, message));
    expect(linesOf(view).map(({ label }) => label)).toEqual(['Supported', 'Supported']);
    expect(view.lead).toBe('2 supported.');
  });

  it.each([
    'Exampleton was rated inadequate in 2015. What about Reading? It was rated good in 2018.',
    'Exampleton was rated inadequate in 2015. Nowhereton is worse. It was rated good in 2018.',
    'Exampleton was rated inadequate in 2015. Reading was rated good in 2018.',
  ])('does not take another place for the council before: %j', (message) => {
    expect(verdicts(message).filter((label) => label !== 'Not in the articles')).toEqual(['Supported']);
  });

  const verdictOn = (text: string, message: string): readonly string[] =>
    linesOf(shown(checkView(libraryOf(articleOf(text)), message))).map(({ label }) => label);

  it.each([
    ['Members resolved that caseloads be cut to 20 by September.', 'Caseloads were cut to 20.', false],
    ['Caseloads are to be cut to 20.', 'Caseloads were cut to 20.', false],
    ['Caseloads were cut to 20 by Exampleton.', 'Caseloads were cut to 20.', true],
    [
      'Jo Doe, the manager whom the council appointed in May 2015, left.',
      'Jo Doe appointed the manager.',
      false,
    ],
    ['Jo Doe, whom the council appointed in May 2015, left.', 'Jo Doe was appointed in May 2015.', true],
    [
      'Every one of the 171 children who were without a plan has one.',
      '171 children were without a plan.',
      true,
    ],
    [
      'One of the 171 children of the borough was without a plan for months.',
      '171 children were without a plan.',
      false,
    ],
    ['“Ask me again when I am gone,” said Jo Doe.', 'Jo Doe said “I am gone”.', false],
    [
      'Jo Doe said that Exampleton was “determined to be outstanding by 2028”.',
      'Jo Doe said Exampleton is “outstanding by 2028”.',
      false,
    ],
    [
      'Jo Doe said that Exampleton was found to be outstanding.',
      'Jo Doe said Exampleton is “outstanding”.',
      true,
    ],
    ['Exampleton requires improvement to be good, said Jo Doe.', 'Jo Doe said Exampleton is “good”.', false],
    [
      'There were interviews with children who go missing, only 52% of which were in time.',
      '52% of children go missing.',
      false,
    ],
    ['There are 90 children, 52% of whom go missing.', '52% of children go missing.', true],
    ['Bring at least 30 children back to the city.', '30 children were brought back to the city.', false],
    ['The council brought 30 children back to the city.', '30 children were brought back to the city.', true],
    ['The waiting list has gone from 212 to nine.', 'The waiting list has gone from nine to 212.', false],
    ['The waiting list fell to nine from 212.', 'The waiting list fell from 212 to nine.', true],
    ['“Jane Poe is outstanding,” said Jo Doe.', 'Jo Doe said he is “outstanding”.', false],
    ['“I am proud,” said Jo Doe.', 'Jo Doe said he is “proud”.', true],
    ['“Outstanding is where I want us to be,” said Jo Doe.', 'Jo Doe said it is “outstanding”.', false],
    ['In all 31 posts out of 188 were vacant.', '188 posts were vacant.', false],
    ['In all 31 posts out of 188 were vacant.', '31 posts were vacant.', true],
    [
      'There is much to do before anybody can call us good, said Jo Doe.',
      'Jo Doe said they can “call us good”.',
      false,
    ],
    [
      'The minister, Ann Roe, says that she is “satisfied with all of it”.',
      'The council said it was “satisfied with all of it”.',
      false,
    ],
    [
      'The minister, Ann Roe, says that she is “satisfied with all of it”.',
      'The minister said it was “satisfied with all of it”.',
      true,
    ],
    ['Jo Doe, who used to be chief executive here, chairs the board.', 'Jo Doe is chief executive.', false],
    ['Jo Doe, who is chief executive here, chairs the board.', 'Jo Doe is chief executive.', true],
    [
      'Jo Doe, once chief executive of a county council, chairs the board.',
      'Jo Doe was chief executive of Exampleton.',
      false,
    ],
    ['“I was there when it was good,” said Jo Doe.', 'Jo Doe said “it was good”.', true],
  ])('of %j: whether it says %j', (text, message, isSaid) => {
    expect(verdictOn(text, message).includes('Supported')).toBe(isSaid);
  });

  it.each([
    ['Workers in Exampleton earned £900 less than those in Otherbury.', true],
    ['Workers in Otherbury earned £900 less than those in Exampleton.', false],
    ['Jo Doe was director in Otherbury.', true],
    ['Jo Doe was director in Exampleton.', false],
    ['Jane Poe had become leader in May.', true],
    ['John Roe had become leader in May.', false],
  ])('of two councils or people the one that it is said of: %j is told: %j', (message, isTold) => {
    const text =
      'Workers in Exampleton earned £900 less than those in Otherbury.\n\nJo Doe, once director in Otherbury, chairs the board in Exampleton.\n\nThe chair welcomed Jane Poe, who had become leader in May, and thanked John Roe.';
    const two = libraryOf(articleOf(text, { council: '[Exampleton, Otherbury]', published: '2020-06-01' }));
    const labels = linesOf(shown(checkView(two, message))).map(({ label }) => label);
    expect(labels.includes('Supported')).toBe(isTold);
  });

  it('does not let one figure contradict another that an article gives for much the same', () => {
    const [one, other] = ['We paid £14m for the merger.', 'The merger cost £11.6m.'].map((text, i) =>
      articleOf(text, { id: `a${i}` }),
    );
    const of = (...articles: readonly (typeof one)[]) =>
      linesOf(
        shown(checkView(libraryOf(...articles.flatMap((article) => article ?? [])), 'The merger cost £14m.')),
      );
    expect(of(other).map(({ label }) => label)).toEqual(['Contradicted']);
    expect(of(one, other)).toMatchObject([
      { label: 'Sources disagree', quotes: ['We paid £14m for the merger.', 'The merger cost £11.6m.'] },
    ]);
  });

  it('quotes sentences only, and is always private', () => {
    const view = shown(checkView(library, 'Exampleton was rated inadequate in 2015.'));
    expect(view.private).toBe(true);
    expect(linesOf(view)[0]?.quotes[0]).toBe(
      'Children\'s services at Exampleton Council have been rated "inadequate" by Ofsted.',
    );
  });

  it.each(['', ' ', 'https://example.org', '👍', '<@123456>'])(
    'says that %j has nothing to read',
    (message) => {
      expect(hint(checkView(library, message)).text).toContain('no text');
    },
  );

  it('answers any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (message) => {
        expect(checkView(library, message)).toBeDefined();
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('checks the first sentences of a long message, and says how many it did not', () => {
    const view = shown(checkView(library, 'Some homes were closed in 2013. '.repeat(30)));
    expect(linesOf(view)).toHaveLength(25);
    expect(view.notes[0]).toBe('The message is long: its last 5 sentences were not checked.');
  });
});
