/** Kinds of words without which no date is said. */
export type TimeWord = 'digit' | 'month' | 'year' | 'season' | 'weekday' | 'unit' | 'near day';

const TIME_WORDS: readonly (readonly [TimeWord, RegExp])[] = [
  ['digit', /\d/],
  ['month', /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/],
  ['year', /19\d\d|20\d\d/],
  ['season', /spring|summer|autumn|winter/],
  ['weekday', /(?:mon|tues|wednes|thurs|fri|satur|sun)day/],
  ['unit', /year|month|week|day/],
  ['near day', /yesterday|today|tomorrow/],
];

/** The kinds of such words that a folded text may hold: most sentences hold none, and need not be searched for dates. */
export function timeWordsIn(folded: string): ReadonlySet<TimeWord> {
  return new Set(TIME_WORDS.filter(([, pattern]) => pattern.test(folded)).map(([word]) => word));
}
