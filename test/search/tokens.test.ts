import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf, tokensOf } from '../../src/search/tokens.ts';

const wordsOf = (text: string): readonly string[] => tokensOf(text).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ['a possessive goes', "the council's report", ['the', 'council', 'report']],
    ['curly or straight', 'the council’s report', ['the', 'council', 'report']],
    ['of a plural too', "councils' reports", ['councils', 'reports']],
    ['an apostrophe inside goes, the word stays whole', 'they don’t', ['they', 'dont']],
    [
      'quotation marks are no part of a word',
      '‘good’ “good” \'good\' "good"',
      ['good', 'good', 'good', 'good'],
    ],
    ['a no-break space parts words', 'Jane\u00a0Doe', ['jane', 'doe']],
    ['a dash parts words', 'good – not great', ['good', 'not', 'great']],
    ['a hyphen parts words', 'looked-after', ['looked', 'after']],
    ['money is one token', '£12.5m a year', ['£12.5m', 'a', 'year']],
    ['thousands are one number', '1,400 children', ['1400', 'children']],
    ['however long', '12,345,678', ['12345678']],
    ['a list of numbers at a sentence end', 'in 2010, 2012.', ['in', '2010', '2012']],
    ['a per cent', '35%', ['35%']],
    ['a financial year is two years', '2017/18', ['2017', '18']],
    ['an ordinal is one token', '1st and 22nd', ['1st', 'and', '22nd']],
    ['accents go', 'Zoë café', ['zoe', 'cafe']],
    ['a combining accent goes', 'Zoe\u0308', ['zoe']],
    ['no word at all', '… — !!! 🙂', []],
  ])('%s: %j', (_why, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['looked-after', [false, true]],
    ['re-inspection team', [false, true, false]],
    ['multi‑agency', [false, true]],
    ['good - better', [false, false]],
    ['state-of-the-art', [false, true, true, true]],
  ])('knows what a hyphen joins: %s', (text, joined) => {
    expect(tokensOf(text).map((token) => token.joined)).toEqual(joined);
  });

  test('stand in order, apart, where the text has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokensOf(text);
        const edges = tokens.flatMap(({ span }) => [span.start, span.end]);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        expect(tokens.filter((token) => token.span.start === token.span.end)).toEqual([]);
        expect(tokens.filter((token) => /[\s,"]/.test(token.text))).toEqual([]);
      }),
    );
  });

  test('a span covers the word as written', () => {
    const text = 'The “council’s” 1,400 cases';
    expect(tokensOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'The',
      'council’s',
      '1,400',
      'cases',
    ]);
  });
});

describe('stems', () => {
  test.each([
    ['regular forms', ['inspect', 'inspected', 'inspecting', 'inspects']],
    ['plurals', ['council', 'councils']],
    ['irregular verbs', ['take', 'took', 'taken', 'takes', 'taking']],
    ['irregular verbs', ['find', 'found', 'finding']],
    ['irregular verbs', ['resign', 'resigned']],
    ['irregular plurals', ['child', 'children']],
    ['irregular plurals', ['woman', 'women']],
    ['departments', ['department', 'departments']],
    ['authorities', ['authority', 'authorities']],
  ])('are one for %s: %j', (_what, forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['department', 'depart'],
    ['author', 'authority'],
    ['news', 'new'],
    ['university', 'universe'],
    ['organisation', 'organ'],
    ['several', 'sever'],
    ['adequate', 'inadequate'],
    ['effective', 'ineffective'],
    ['2018', '2019'],
    ['1400', '140'],
  ])('keep apart %s and %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  test.each(['2018', '1400', '£12.5m', '35%', '22nd'])('leave %s as it is', (number) => {
    expect(stemOf(number)).toBe(number);
  });
});
