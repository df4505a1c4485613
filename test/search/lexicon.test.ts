import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../src/knowledge/vocabulary.ts';
import { createLexicon, phrasesIn } from '../../src/search/lexicon.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { vocabulary as shipped } from '../example-library.ts';

const vocabulary: Vocabulary = {
  ...shipped,
  synonyms: [
    ['resign', 'hand in notice', 'step down'],
    ['looked after child', 'looked after children', 'child in care', 'children in care'],
    ['council', 'local authority'],
    ['council leader', 'leader of the council'],
  ],
  means: { boss: ['leader', 'director', 'chief executive'], 'in charge': ['lead'] },
  opposites: [[['strength', 'good at'], ['weakness']]],
  common: ['make', 'people'],
};
const lexicon = createLexicon(vocabulary);

function phrasesOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return phrasesIn(lexicon, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end),
  );
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(phrasesIn(lexicon, tokensOf(text)).flatMap(({ keys }) => keys));
}

describe('phrases of the vocabulary', () => {
  test.each([
    ['She resigned.', ['resigned'], 'another form of the word'],
    ['He handed in notice', ['handed in notice'], 'forms inside a phrase'],
    ['He handed in his notice', ['handed in his notice'], 'a determiner inside does not count'],
    ['She hands in the notice', ['hands in the notice'], 'whichever it is'],
    ['He handed in his own notice', [], 'another word between does'],
    ['He handed his in the notice', [], 'and so does a second determiner'],
    ['looked-after children', ['looked-after children'], 'hyphens make no difference'],
    ['Children in Care', ['Children in Care'], 'nor do capitals'],
    ['the council’s plan', ['council’s'], 'nor does a possessive'],
    ['leader of the council', ['leader of the council', 'council'], 'a phrase inside a longer one'],
    ['leader of a council', ['council'], 'what the phrase itself says must stand there'],
    ['the step was down', [], 'the words alone are not the phrase'],
    ['nothing of it', [], 'nothing'],
  ])('in %j: %j (%s)', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  test('longest first where several begin at one word', () => {
    expect(phrasesOf('council leader')).toEqual(['council leader', 'council']);
  });

  test.each([
    ['She resigned', 'She stepped down'],
    ['looked-after children', 'a child in care'],
    ['the council', 'local authorities'],
    ['the council leader', 'leader of the council'],
  ])('of one group have a key in common: %j and %j', (a, b) => {
    expect([...keysOf(a)].filter((key) => keysOf(b).has(key))).not.toEqual([]);
  });

  test.each([
    ['She resigned', 'the council'],
    ['children in care', 'the council'],
    ['the boss', 'the director'],
  ])('of two groups have none: %j and %j', (a, b) => {
    expect([...keysOf(a)].filter((key) => keysOf(b).has(key))).toEqual([]);
  });
});

describe('what a word of a question may mean', () => {
  test('leads from the question to the article only', () => {
    expect(lexicon.means.get('boss')).toEqual(expect.arrayContaining(['leader', 'director']));
    expect(lexicon.means.get('leader')).toBeUndefined();
  });

  test('a meaning of several words is found as a phrase', () => {
    const meant = lexicon.means.get('boss') ?? [];
    expect([...keysOf('the chief executive')].filter((key) => meant.includes(key))).not.toEqual([]);
    expect([...keysOf('the chief of the executive')].filter((key) => meant.includes(key))).toEqual([]);
  });

  test('a phrase may have a meaning', () => {
    expect(lexicon.means.get('in charg')).toContain('lead');
  });
});

test('opposites lead both ways', () => {
  expect(lexicon.opposites.get('strength')).toEqual(['weak']);
  expect(lexicon.opposites.get('weak')).toContain('strength');
  const other = lexicon.opposites.get('weak') ?? [];
  expect([...keysOf('good at it')].filter((key) => other.includes(key))).not.toEqual([]);
});

test('knows the very common words by their stems, and every word of the vocabulary', () => {
  expect(lexicon.common).toEqual(new Set(['make', 'person']));
  for (const word of ['resign', 'notice', 'boss', 'weakness', 'people'])
    expect(lexicon.words).toContain(word);
  expect(lexicon.words).not.toContain('absent');
});
