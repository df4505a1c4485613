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
  ['from June 13 to July 7, 2016', 'from June 13 to July 7, 2016', '2016-06-13/2016-07-07', 'stated'],
  ['between May 12 and 24, 2014', 'between May 12 and 24, 2014', '2014-05-12/2014-05-24', 'stated'],
];

/** The month before the day, as newspapers have it, and numbers behind a month that are no day. */
const MONTH_FIRST: readonly Row[] = [
  ['from September 9 to October 1', 'from September 9 to October 1', '2016-09-09/2016-10-01', 'inferred'],
  ['came on June 13 with', 'June 13', '2016-06-13', 'inferred'],
  ['on Tuesday, May 7, they', 'Tuesday, May 7', '2016-05-07', 'inferred'],
  ['In June 13 children were moved', 'June', '2016-06', 'inferred'],
  ['By March 30 children had moved', 'March', '2016-03', 'inferred'],
];

describe('dates', () => {
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
