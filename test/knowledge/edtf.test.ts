import { describe, expect, test } from 'vitest';
import { earliest, isEdtf, latest, sayDate } from '../../src/knowledge/edtf.ts';

describe('dates in EDTF', () => {
  test.each([
    ['2014-11-19', '2014-11-19', '2014-11-19', '19 November 2014'],
    ['2017-11', '2017-11-01', '2017-11-30', 'November 2017'],
    ['2010', '2010-01-01', '2010-12-31', '2010'],
    ['2014-09-16/2014-10-08', '2014-09-16', '2014-10-08', '16 September to 8 October 2014'],
    ['2022-06-20/2022-06-24', '2022-06-20', '2022-06-24', '20 to 24 June 2022'],
    ['2014-12-30/2015-01-05', '2014-12-30', '2015-01-05', '30 December 2014 to 5 January 2015'],
    ['2014-09/2014-10', '2014-09-01', '2014-10-31', 'September to October 2014'],
    ['2009/2012', '2009-01-01', '2012-12-31', '2009 to 2012'],
    ['2014/2014-10', '2014-01-01', '2014-10-31', undefined],
    ['2022-06~', '2022-06-01', '2022-06-30', 'about June 2022'],
    ['2010~', '2010-01-01', '2010-12-31', 'about 2010'],
    ['2014-09~/2014-10', '2014-09-01', '2014-10-31', 'about September 2014 to October 2014'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2000-02-29', '2000-02-29', '2000-02-29', '29 February 2000'],
  ])('%s runs from %s to %s and is said "%s"', (edtf, first, last, said) => {
    if (said === undefined) {
      expect(isEdtf(edtf)).toBe(false);
      return;
    }
    expect(isEdtf(edtf)).toBe(true);
    expect([earliest(edtf), latest(edtf), sayDate(edtf)]).toEqual([first, last, said]);
  });

  test.each([
    '',
    'unknown',
    '19 November 2014',
    '2014-13',
    '2014-00',
    '2014-02-30',
    '1900-02-29',
    '2014-4-1',
    '2014-10-08/2014-09-16',
    '2014/2015/2016',
    '2014/',
    '14',
    '2014-11-19T10:00',
    ' 2014',
  ])('%j is refused', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => sayDate(text)).toThrow(RangeError);
  });
});
