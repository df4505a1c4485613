import { isEdtf } from './edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const IN_WORDS = /^(?:\p{L}+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3})\p{L}*\.?,?\s+([12]\d{3})$/iu;
const MONTH_FIRST = /^(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+([12]\d{3})$/iu;
const IN_DIGITS = /^(\d{1,2})[./-](\d{1,2})[./-]([12]\d{3})$/u;

/**
 * A day as people write it ("14 March 2019", "March 14, 2019", "14/03/2019", the day first as in Britain) in EDTF;
 * `undefined` for anything else.
 */
export function writtenDate(text: string): string | undefined {
  const typed = text.trim();
  const [, day, name, year] = IN_WORDS.exec(typed) ?? [];
  if (day !== undefined && name !== undefined) return edtfOf(year, monthOf(name), day);
  const [, first, dayAfter, yearAfter] = MONTH_FIRST.exec(typed) ?? [];
  if (first !== undefined) return edtfOf(yearAfter, monthOf(first), dayAfter);
  const [, dayOf, month, yearOf] = IN_DIGITS.exec(typed) ?? [];
  return month === undefined ? undefined : edtfOf(yearOf, Number(month), dayOf);
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

function edtfOf(year = '', month: number, day = ''): string | undefined {
  const edtf = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(edtf) ? edtf : undefined;
}
