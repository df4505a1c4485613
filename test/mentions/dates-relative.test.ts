import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/mentions/dates.ts';

type Row = readonly [text: string, phrase: string, edtf: string | undefined, known: string];

/** The one date of a text: its words, what it means, how that is known. */
function dateIn(text: string, published?: string) {
  const found = datesIn(text, published === undefined ? {} : { published });
  return found.map(({ span, edtf, known }) => [text.slice(span.start, span.end), edtf, known]);
}

const WITH_PUBLICATION: readonly Row[] = [
  ['on 8 October', '8 October', '2014-10-08', 'inferred'],
  ['on 8 December', '8 December', '2013-12-08', 'inferred'],
  [
    'between 16 September and 8 October',
    'between 16 September and 8 October',
    '2014-09-16/2014-10-08',
    'inferred',
  ],
  ['was visited in March', 'March', '2014-03', 'inferred'],
  ['to reach it by 16 December', '16 December', '2014-12-16', 'inferred'],
  ['to reach it by 22 March', '22 March', '2015-03-22', 'inferred'],
  ['by 22 March it had', '22 March', '2014-03-22', 'inferred'],
  ['was visited in May', 'May', '2014-05', 'inferred'],
  ['was visited in December', 'December', '2013-12', 'inferred'],
  ['is to take over in January', 'January', '2015-01', 'inferred'],
  ['will start in December', 'December', '2014-12', 'inferred'],
  ['in November last year', 'November last year', '2013-11', 'inferred'],
  ['in March this year', 'March this year', '2014-03', 'inferred'],
  ['last month', 'last month', '2014-10', 'inferred'],
  ['last year', 'last year', '2013', 'inferred'],
  ['next year', 'next year', '2015', 'inferred'],
  ['published yesterday', 'yesterday', '2014-11-18', 'inferred'],
  ['announced today', 'today', '2014-11-19', 'inferred'],
  ['this week', 'this week', '2014-11-13/2014-11-19', 'inferred'],
  ['next month', 'next month', '2014-12', 'inferred'],
  ['earlier this year', 'earlier this year', '2014', 'inferred'],
  ['last March', 'last March', '2014-03', 'inferred'],
  ['it said on Monday', 'on Monday', '2014-11-17', 'inferred'],
  ['it said on Wednesday', 'on Wednesday', '2014-11-19', 'inferred'],
  ['it said on Thursday morning', 'on Thursday morning', '2014-11-13', 'inferred'],
  ['three years ago', 'three years ago', '2011~', 'inferred'],
];

const OPEN: readonly (readonly [text: string, phrase: string])[] = [
  ['on 8 October', '8 October'],
  ['between 16 September and 8 October', 'between 16 September and 8 October'],
  ['following an inspection in November', 'November'],
  ['in late June', 'late June'],
  ['in November last year', 'November last year'],
  ['last month', 'last month'],
  ['last year', 'last year'],
  ['published yesterday', 'yesterday'],
  ['it said on Friday', 'on Friday'],
  ['three years ago', 'three years ago'],
  ['three years after the watchdog found it', 'three years after'],
  ["It's been ten years since then", 'ten years since'],
  ['over a 16-year period', 'a 16-year period'],
  ['in the autumn', 'in the autumn'],
];

describe('dates that need the date of publication', () => {
  test.each(WITH_PUBLICATION)('in an article of 19 November 2014: %j', (text, ...date) => {
    expect(dateIn(text, '2014-11-19')).toEqual([date]);
  });

  test.each([
    ['The help would end on 31 March', '2022-03-31'],
    ['The help was due to end on 31 March', '2022-03-31'],
    ['The report is due on 31 March', '2022-03-31'],
    ['The report is due to be sent in March', '2022-03'],
    ['The letter was expected on 5 April', '2022-04-05'],
    ['She had failed and would leave in March', '2022-03'],
    ['The council said in March it would act', '2021-03'],
    ['It would have ended in March', '2021-03'],
    ['It was to have ended in March', '2021-03'],
    ['It would not comment on the report of March', '2021-03'],
    ['It would act on the report published in March', '2021-03'],
    ['It closed in March due to failings', '2021-03'],
    ['This is due to a gap since March', '2021-03'],
    ['He had said that it would end in March', undefined],
  ])('in an article of January 2022, what would be is to come: %j', (text, edtf) => {
    expect(dateIn(text, '2022-01-18').map(([, read]) => read)).toEqual([edtf]);
  });

  test.each(OPEN)('without a date of publication there is no year: %j', (text, phrase) => {
    expect(dateIn(text)).toEqual([[phrase, undefined, 'open']]);
  });

  test.each([
    ['over a 16-year period', 'a duration'],
    ['three years after the watchdog found it', 'counted from something else'],
    ['the same month', 'counted from something else'],
  ])('even with one, %j stays open (%s)', (text) => {
    expect(dateIn(text, '2014-11-19').map(([, edtf]) => edtf)).toEqual([undefined]);
  });

  test.each([
    ['On 3 November 29 children were moved', 'a count after a date'],
    ['on 5 May 29 children were moved', 'a count after a short month'],
    ['of 3rd November 29', 'a number after a full date'],
  ])('a number is no year: %j (%s)', (text) => {
    expect(dateIn(text).map(([, edtf]) => edtf)).toEqual([undefined]);
  });

  test('no text without a year in it is given one', () => {
    const piece = fc.constantFrom(
      ...['last ', 'next ', 'this ', 'in ', 'on ', 'between ', ' and ', ' year', ' month', ' ago', ' since'],
      ...['29 ', '3rd ', 'March ', 'June', 'November ', 'Friday', 'yesterday', 'ten years', ' summer'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        expect(datesIn(pieces.join('')).flatMap(({ edtf }) => edtf ?? [])).toEqual([]);
      }),
    );
  });
});
