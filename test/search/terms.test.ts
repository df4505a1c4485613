import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/search/terms.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { lexicon } from '../example-library.ts';

const termsIn = (text: string): ReadonlySet<string> => termsOf(lexicon, tokensOf(text));
const shared = (a: string, b: string): readonly string[] =>
  [...termsIn(a)].filter((term) => termsIn(b).has(term));

describe('terms', () => {
  test.each([
    ['looked-after children', 'children in care', 'names of one group of children'],
    ['the DCS', 'director of children’s services', 'an abbreviation'],
    ['Rated by the watchdog', 'An Ofsted rating', 'a by-name'],
    ['child sexual exploitation', 'CSE', 'an abbreviation'],
    ['the re-inspection', 'a reinspection', 'hyphenated and joined'],
    ['multi-agency', 'multiagency', 'hyphenated and joined'],
    ['1,400 children', 'fourteen hundred victims', 'a number in digits and in letters'],
    ['26 recommendations', 'twenty-six proposals', 'a number in digits and in letters'],
    ['the council’s failings', "a council's failing", 'kinds of apostrophe'],
    ['They resigned', 'his resignation', 'forms of a word'],
    ['He took over', 'to take over', 'an irregular verb'],
    ['£12.5m', '£12.5M', 'an amount'],
    ['at\u00a0Ofsted', 'Ofsted', 'a no-break space'],
  ])('%j and %j meet (%s)', (a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  test.each([
    ['adequate', 'inadequate', 'a grade and its opposite'],
    ['effective', 'ineffective', 'a word and its opposite'],
    ['in 2018', 'of 2019', 'two years'],
    ['1,400', '1,401', 'two numbers'],
    ['140', '1,400', 'two numbers'],
    ['care leavers', 'looked-after boy', 'two groups of children'],
    ['the department', 'they departed', 'words with the same stem'],
    ['news', 'new', 'words with the same stem'],
    ['authors', 'authorities', 'words with the same stem'],
  ])('%j and %j do not (%s)', (a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  test('of nothing are none', () => {
    expect(termsIn('…')).toEqual(new Set());
  });
});
