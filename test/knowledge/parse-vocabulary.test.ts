import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseVocabulary } from '../../src/knowledge/parse-vocabulary.ts';

const small = `grades:
  - id: good
    name: good
    names: [good]
areas:
  - id: overall
    name: overall effectiveness
    names:
      - overall effectiveness
`;

function problemsIn(source: string): string[] {
  const read = parseVocabulary('vocabulary.yaml', source);
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('a vocabulary', () => {
  test('needs only grades and areas', () => {
    expect(parseVocabulary('v.yaml', small)).toEqual({
      vocabulary: {
        grades: [{ id: 'good', name: 'good', names: ['good'], informal: [] }],
        areas: [
          { id: 'overall', name: 'overall effectiveness', names: ['overall effectiveness'], informal: [] },
        ],
        everywhere: [],
        cues: {},
        frameworks: [],
        synonyms: [],
        means: {},
        opposites: [],
        common: [],
        roles: [],
        givenNames: [],
        same: [],
        places: [],
        nicknames: {},
        inspectors: [],
        strengths: [],
        weaknesses: [],
        classes: {},
        reservations: { denied: [], hoped: [], claimed: [], offices: [] },
        once: [],
        help: [],
      },
    });
  });

  test('keeps numbers, yes and no as the words that they are', () => {
    const read = parseVocabulary(
      'v.yaml',
      `${small}roles: [no, 999]\nmeans:\n  yes: [true, 1.0]\nsynonyms:\nhelp:\n`,
    );
    expect(read).toMatchObject({
      vocabulary: { roles: ['no', '999'], means: { yes: ['true', '1.0'] }, synonyms: [], help: [] },
    });
  });

  test.each([
    ['no grades', small.slice(small.indexOf('areas')), /^1: `grades` is missing/],
    ['an empty list of areas', `${small.slice(0, small.indexOf('areas'))}areas: []`, /^5: `areas` is empty/],
    [
      'a key that it does not know',
      `${small}synonym: [[a, b]]`,
      /^10: unknown key synonym; the keys are .*synonyms/,
    ],
    ['a grade without names', small.replace('names: [good]', 'names: []'), /^4: this list is empty/],
    ['a word in place of a list', small.replace('[good]', 'good'), /^4: write a list here/],
    ['an id with blanks', small.replace('id: good', 'id: Very Good'), /^2: `id` must be small letters/],
    [
      'an id twice',
      small.replace('areas:', '  - id: good\n    name: fine\n    names: [fine]\nareas:'),
      /^5: "good" is also under "good"/,
    ],
    [
      'a name of two grades',
      small.replace('areas:', '  - id: fine\n    name: fine\n    names: [Good]\nareas:'),
      /^5: "Good" is also under "good"/,
    ],
    ['an empty word', `${small}roles: [a, ""]`, /^10: this entry is empty/],
    ['YAML that is none', `${small}roles: [a`, /^\d+: not valid YAML/],
    ['aliases', `${small}roles: &r [a]\nhelp: *r`, /^11: the alias \*r is not allowed/],
    ['nothing', '', /^1: write the keys grades, areas/],
  ])('with %s is told where and what', (_, source, expected) => {
    expect(problemsIn(source)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('the vocabulary that ships', () => {
  const read = parseVocabulary(
    'vocabulary.yaml',
    readFileSync(new URL('../../knowledge/vocabulary.yaml', import.meta.url), 'utf8'),
  );
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { vocabulary } = read;

  test('has the grades, best first, and the judgement areas', () => {
    expect(vocabulary.grades.map(({ id }) => id)).toEqual([
      'outstanding',
      'good',
      'requires-improvement',
      'adequate',
      'inadequate',
    ]);
    expect(vocabulary.areas.map(({ id }) => id)).toEqual([
      'overall',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
      'leadership',
      'adoption',
      'other',
    ]);
  });

  test('knows where people find help', () => {
    expect(vocabulary.help.join('\n')).toMatch(/0808 800 5000[\s\S]*0800 1111[\s\S]*999/u);
  });

  test('has no grade among its synonyms: grades are never interchangeable', () => {
    const grades = new Set(vocabulary.grades.flatMap(({ names }) => names));
    expect(vocabulary.synonyms.flat().filter((word) => grades.has(word))).toEqual([]);
  });
});
