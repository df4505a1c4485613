import { earliest, isEdtf, latest, sayDate } from '../knowledge/edtf.ts';
import { timeOf } from '../questions/question-time.ts';
import type { Read } from './read-option.ts';
import { WORDS } from './words.ts';

/** A stretch of time with or without ends. */
export interface Period {
  /** Whether a date (EDTF) may lie in it, wholly or in part. */
  readonly covers: (edtf: string) => boolean;
  /** "from 2014 to 2018", or empty. */
  readonly said: string;
  /** Without any end: everything lies in it, undated events too. */
  readonly open: boolean;
}

/** Reads the first and the last day of a period as people type them: "2014", "March 2015", "19 November 2014", "19/11/2014". */
export function readPeriod(from: string | undefined, to: string | undefined): Read<Period> {
  const [first, last] = [from, to].map((typed) => (typed === undefined ? undefined : dateOf(typed)));
  if (from !== undefined && first === undefined)
    return { hint: { text: WORDS.noDate(from), choices: EXAMPLES } };
  if (to !== undefined && last === undefined) return { hint: { text: WORDS.noDate(to), choices: EXAMPLES } };
  const begins = first === undefined ? '0000' : earliest(first);
  const ends = last === undefined ? '9999' : latest(last);
  if (begins > ends) return { hint: { text: WORDS.reversed, choices: [] } };
  const said = [
    ...(first === undefined ? [] : [`from ${sayDate(first)}`]),
    ...(last === undefined ? [] : [`to ${sayDate(last)}`]),
  ].join(' ');
  return {
    value: {
      covers: (edtf) => latest(edtf) >= begins && earliest(edtf) <= ends,
      said,
      open: first === undefined && last === undefined,
    },
  };
}

const EXAMPLES = ['2014', 'March 2015', '19 November 2014'];

function dateOf(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/.exec(typed) ?? [];
  const written = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(written.trim()) ? written.trim() : timeOf(written).dates[0];
}
