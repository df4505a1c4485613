import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/mentions/reading.ts';
import { articleOf, type Facts, libraryOf, shippedLibrary } from '../example-library.ts';

/** Who says a sentence: the person's name, else the kind; with quotation marks where it, or part of it, is quoted. */
const who = ({ speaker: { kind, name, quoted } }: Reading): string =>
  quoted ? `“${name ?? kind}”` : (name ?? kind);
const speakersIn = (text: string, facts?: Facts) => libraryOf(articleOf(text, facts)).readings.map(who);

describe('speakers', () => {
  test.each([
    ['Plans were late.', ['journalist'], 'nobody else'],
    ['Jo Doe resigned.', ['journalist'], 'somebody who says nothing'],
    ['Jo Doe said that plans were late.', ['Jo Doe'], 'a person'],
    ['According to Jo Doe, plans were late.', ['Jo Doe'], 'a person'],
    ['A review by Al Roe found that plans were late.', ['other'], 'a review, by whomever'],
    ['Ofsted said that plans were late.', ['inspectors'], 'a body'],
    ['Inspectors found that plans were late.', ['inspectors'], 'a body'],
    ['According to Ofsted, plans were late.', ['inspectors'], 'a body'],
    ['Plans were late, the report says.', ['inspectors'], 'a body after what it says'],
    ['The watchdog praised “strong leaders”.', ['“inspectors”'], 'a body, in part quoted'],
    ['The council said it “fully accepted” this.', ['“council”'], 'a council, in part quoted'],
    ['In a statement, the council said it accepted this.', ['council'], 'a council'],
    ['A council spokeswoman said that it would act.', ['council'], 'a council'],
    ['Leadership was described as “weak”.', ['“journalist”'], 'quoted from nobody'],
    ['Plans were late, an independent review found.', ['other'], 'neither inspectors nor council'],
    ['Inspectors found gaps. Jo Doe said it would act.', ['inspectors', 'Jo Doe'], 'each its own'],
    ['Jo Doe said gaps had closed. Staff are new.', ['Jo Doe', 'journalist'], 'what follows unquoted'],
    ['Jo Doe said Ofsted had been fair.', ['Jo Doe'], 'a person who speaks of a body'],
  ])('%s: %j (%s)', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  test.each([
    [
      'Jo Doe said: “We did it. It was hard. We go on.” Staff are new.',
      ['“Jo Doe”', '“Jo Doe”', '“Jo Doe”', 'journalist'],
      'over sentences',
    ],
    [
      'Jo Doe said: "We did it. It was hard. We go on." Staff are new.',
      ['“Jo Doe”', '“Jo Doe”', '“Jo Doe”', 'journalist'],
      'with straight marks',
    ],
    [
      'Al Roe said it was slow.\n\n“We did it. It was hard,” said Jo Doe.',
      ['Al Roe', '“Jo Doe”', '“Jo Doe”'],
      'whose speaker is named behind its last sentence',
    ],
    ['“We did it. We go on,” the council said.', ['“council”', '“council”'], 'of a body, named behind it'],
    ['The report said: “Leaders act. They listen.”', ['“inspectors”', '“inspectors”'], 'of a body'],
    [
      'Jo Doe, the leader, said:\n\n“We did it.\n\n“We go on.”\n\nStaff are new.',
      ['Jo Doe', '“Jo Doe”', '“Jo Doe”', 'journalist'],
      'over paragraphs that each open it anew',
    ],
    [
      'Jo Doe, the leader, said:\n\n"We did it.\n\n"We go on."\n\nStaff are new.',
      ['Jo Doe', '“Jo Doe”', '“Jo Doe”', 'journalist'],
      'with straight marks',
    ],
    [
      'Jo Doe said it was hard.\n\n“We did it,” she said. “We go on.”',
      ['Jo Doe', '“Jo Doe”', '“Jo Doe”'],
      'a pronoun',
    ],
    ['Jo Doe said gaps had closed. “It will take time.”', ['Jo Doe', '“Jo Doe”'], 'that follows on'],
    [
      'Ofsted said leaders “act”.\n\n“Gaps closed early. Children are safer,” it added.',
      ['“inspectors”', '“inspectors”', '“inspectors”'],
      'whose speaker is named after it',
    ],
    ['Ofsted said leaders act.\n\nJo Doe added: “We go on.”', ['inspectors', '“Jo Doe”'], 'of another'],
    ['“Staff are new.” The council has grown.', ['“journalist”', 'journalist'], 'of nobody'],
  ])('of a quotation: %j: %j (%s)', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  test('an author who says “I” or “we” is the speaker, in no quotation', () => {
    const author = 'Al Roe';
    expect(speakersIn('I saw it. Staff are new. “We did it.”', { author })).toEqual([
      'Al Roe',
      'journalist',
      '“journalist”',
    ]);
    expect(speakersIn('I saw it.')).toEqual(['journalist']);
  });

  test('a surname speaks for the person whom the article names in full', () => {
    expect(speakersIn('Jo Doe came.\n\nMs Doe said: “We did it.”')).toEqual(['journalist', '“Jo Doe”']);
  });
});

describe('the speakers of the five articles', async () => {
  const { readings } = await shippedLibrary();

  test.each([
    ['However immediate action has been taken to ensure', '“Jane Parfrement”'],
    ['Social workers are holding caseloads that are too high', 'inspectors'],
    ['Looked-after children wait too long', 'inspectors'],
    ['the council said it “fully accepted”', '“council”'],
    ['Ofsted has made 26 recommendations', 'journalist'],
    ['“This has led to significantly more children', '“inspectors”'],
    ['Sir Derek Myers, who led the interventions', 'Derek Myers'],
    ['A separate report by Louise Casey found', 'other'],
    ['The government took control', 'journalist'],
    ['"There is nothing more important', '“Chris Read”'],
    ["ten years since we were found 'inadequate'", '“Chris Read”'],
    ["some of the best Children's Services", '“Chris Read”'],
    ['"It is not the end of the story', '“Nicola Curley”'],
    ['Evolve workers use a range of tools', '“inspectors”'],
    ['Management oversight is analytical and clear', '“inspectors”'],
    ['These issues are being addressed', 'journalist'],
    ['When I became Leader of the Council', '“Chris Read”'],
    ['But we won’t stop here', '“Victoria Cusworth”'],
    ['aim for outstanding', '“Victoria Cusworth”'],
    ['an independent report found in 2014', 'other'],
    ['Risks of children are recognised early', '“inspectors”'],
    ['said she was “appalled”', '“Nicky Morgan”'],
  ])('%s: %s', (words, speaker) => {
    expect(readings.filter(({ text }) => text.includes(words)).map(who)).toEqual([speaker]);
  });
});
