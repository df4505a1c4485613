import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../src/knowledge/edtf.ts';
import { datesIn } from '../../src/mentions/dates.ts';

type Row = readonly [text: string, phrase: string, edtf: string | undefined, known: string];

/** The one date of a text: its words, what it means, how that is known. */
function dateIn(text: string, published?: string) {
  const found = datesIn(text, published === undefined ? {} : { published });
  return found.map(({ span, edtf, known }) => [text.slice(span.start, span.end), edtf, known]);
}

const EXPLICIT: readonly Row[] = [
  ['Published 29 Jan 18', '29 Jan 18', '2018-01-29', 'stated'],
  ['on 29 January 2018', '29 January 2018', '2018-01-29', 'stated'],
  ['Wednesday, November 19, 2014', 'Wednesday, November 19, 2014', '2014-11-19', 'stated'],
  ['the 3rd of March 2016', '3rd of March 2016', '2016-03-03', 'stated'],
  ['on 1st Sept. 2009', '1st Sept. 2009', '2009-09-01', 'stated'],
  ['on 5 May 99', '5 May 99', '1999-05-05', 'stated'],
  ["on 5 May '21", "5 May '21", '2021-05-05', 'stated'],
  ['in February 2015', 'February 2015', '2015-02', 'stated'],
  ['in late June 2022', 'late June 2022', '2022-06', 'stated'],
  ['in May 2014', 'May 2014', '2014-05', 'stated'],
  ['in 2018 and may leave', '2018', '2018', 'stated'],
  ['in 2014', '2014', '2014', 'stated'],
  ['in late 2018', 'late 2018', '2018', 'stated'],
  ['in summer 2019', 'summer 2019', '2019-06/2019-08', 'stated'],
  ['in winter 2019', 'winter 2019', '2019', 'stated'],
  ['between 1997 and 2013', 'between 1997 and 2013', '1997/2013', 'stated'],
  ['from 2005 to 2010', 'from 2005 to 2010', '2005/2010', 'stated'],
  ['the years 1997-2013', '1997-2013', '1997/2013', 'stated'],
  ['the years 1997–2013', '1997–2013', '1997/2013', 'stated'],
  ['in 2017/18', '2017/18', '2017/2018', 'stated'],
  ['in 2017-18', '2017-18', '2017/2018', 'stated'],
  ['from 12 to 23 June 2017', 'from 12 to 23 June 2017', '2017-06-12/2017-06-23', 'stated'],
  ['12–23 June 2017', '12–23 June 2017', '2017-06-12/2017-06-23', 'stated'],
  [
    'between 16 September and 8 October 2014',
    'between 16 September and 8 October 2014',
    '2014-09-16/2014-10-08',
    'stated',
  ],
  ['29 December to 4 January 2020', '29 December to 4 January 2020', '2019-12-29/2020-01-04', 'stated'],
  ['from March to May 2016', 'from March to May 2016', '2016-03/2016-05', 'stated'],
  ['in February and March of 2019', 'February and March of 2019', '2019-02/2019-03', 'stated'],
  ['from June 13 to July 7, 2016', 'from June 13 to July 7, 2016', '2016-06-13/2016-07-07', 'stated'],
  ['between May 12 and 24, 2014', 'between May 12 and 24, 2014', '2014-05-12/2014-05-24', 'stated'],
  ['On November 6 and 7, 2017, they', 'November 6 and 7, 2017', '2017-11-06/2017-11-07', 'stated'],
  ['from 12 May 2014 to 3 June', 'from 12 May 2014 to 3 June', '2014-05-12/2014-06-03', 'stated'],
  [
    'from 12 December 2014 to 3 January',
    'from 12 December 2014 to 3 January',
    '2014-12-12/2015-01-03',
    'stated',
  ],
];

/** The month before the day, as newspapers have it, and numbers behind a month that are no day. */
const MONTH_FIRST: readonly Row[] = [
  ['from September 9 to October 1', 'from September 9 to October 1', '2016-09-09/2016-10-01', 'inferred'],
  ['came on June 13 with', 'June 13', '2016-06-13', 'inferred'],
  ['on Tuesday, May 7, they', 'Tuesday, May 7', '2016-05-07', 'inferred'],
  ['In June 13 children were moved', 'June', '2016-06', 'inferred'],
  ['By March 30 children had moved', 'March', '2016-03', 'inferred'],
  ['fell from March 10 to 12 per cent', 'March', '2016-03', 'inferred'],
  ['fell from March 10-12% to', 'March', '2016-03', 'inferred'],
  ['since April 20 social workers have left', 'April', '2016-04', 'inferred'],
  ['since April 20 the inspectors have left', 'April 20', '2016-04-20', 'inferred'],
  ['since April 20 it has', 'April 20', '2016-04-20', 'inferred'],
];

/** Days without a year that are joined with one that has one, and some that are not. */
const JOINED: readonly (readonly [text: string, first: string, second: string])[] = [
  [
    'between November 6-10 and November 20-24, 2017',
    '2017-11-06/2017-11-10 stated',
    '2017-11-20/2017-11-24 stated',
  ],
  ['6-10 November and 20-24 November 2017', '2017-11-06/2017-11-10 stated', '2017-11-20/2017-11-24 stated'],
  ['on November 6, 2017 and November 20', '2017-11-06 stated', '2017-11-20 stated'],
  ['on Monday 6 November and Tuesday 7 November 2017', '2017-11-06 stated', '2017-11-07 stated'],
  ['on December 29 and on January 4, 2020', '2019-12-29 stated', '2020-01-04 stated'],
  ['left on 6 November, and on 20 March 2015 came', '2018-11-06 inferred', '2015-03-20 stated'],
  ['its letter of 6 November and report of 20 May 2017', '2018-11-06 inferred', '2017-05-20 stated'],
];

describe('dates', () => {
  test.each(JOINED)('a day takes the year of one that it is joined with: %j', (text, ...dates) => {
    expect(dateIn(text, '2019-05-01').map(([, edtf, known]) => `${edtf} ${known}`)).toEqual(dates);
  });

  test('a day takes the year of one that it is joined with, whenever the article was published', () => {
    expect(dateIn('6-10 November and 20-24 November 2017')[0]).toEqual([
      '6-10 November',
      '2017-11-06/2017-11-10',
      'stated',
    ]);
  });

  test.each(EXPLICIT)('stated: %j', (text, ...date) => {
    expect(dateIn(text)).toEqual([date]);
  });

  test.each(EXPLICIT)('the date of publication changes nothing that is stated: %j', (text, ...date) => {
    expect(dateIn(text, '2003-02-11')).toEqual([date]);
  });

  test.each(MONTH_FIRST)('the month first: %j', (text, ...date) => {
    expect(dateIn(text, '2016-12-20')).toEqual([date]);
  });

  test.each([
    ['1,400 children', 'a number'],
    ['£2012 was spent', 'an amount'],
    ['it may be good', 'a verb'],
    ['they march on', 'a verb'],
    ['Mark will augment it', 'a part of a word'],
    ['call 0800 1111', 'a telephone number'],
    ['2014th place', 'an ordinal'],
    ['12.2014.5', 'a number'],
  ])('none in %j (%s)', (text) => {
    expect(dateIn(text)).toEqual([]);
  });

  test('of a text stand in order, each on its own', () => {
    expect(dateIn('Inspections in 2010 and 2012, and another between 1997 and 2013.')).toEqual([
      ['2010', '2010', 'stated'],
      ['2012', '2012', 'stated'],
      ['between 1997 and 2013', '1997/2013', 'stated'],
    ]);
  });

  test('are real ones, in order, apart, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '29',
        '31 ',
        '0',
        ' February',
        ' Sept ',
        ' 2014',
        '/18',
        ' and ',
        ' to ',
        '-',
        'last ',
        'year',
        ' Friday',
      ],
      ...['between ', 'in ', ' month', 'ten ', ' years since', "'18 ", ', ', '3rd of '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, dated) => {
        const found = datesIn(pieces.join(''), dated ? { published: '2014-11-19' } : {});
        const edges = found.flatMap(({ span }) => [span.start, span.end]);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(found.filter(({ edtf }) => edtf !== undefined && !isEdtf(edtf))).toEqual([]);
        expect(found.filter(({ edtf, known }) => (edtf === undefined) !== (known === 'open'))).toEqual([]);
      }),
    );
  });
});
