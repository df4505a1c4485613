import { isEdtf } from './edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const IN_WORDS = /^(?:\p{L}+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3})\p{L}*\.?,?\s+([12]\d{3})$/iu;
const MONTH_FIRST = /^(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+([12]\d{3})$/iu;
const IN_DIGITS = /^(\d{1,2})[./-](\d{1,2})[./-]([12]\d{3})$/u;
const IN_ORDER = /^([12]\d{3})[./-](\d{1,2})[./-](\d{1,2})(?:[T ]\d.*)?$/u;
const MONTH_ALONE = /^(\p{L}{3})\p{L}*\.?,?\s+([12]\d{3})$/u;

/**
 * A day or month as people and programs write it ("14 March 2019", "March 14, 2019", "14/03/2019", the day first as in
 * Britain, "2019/3/14", "March 2019") in EDTF; `undefined` for anything else.
 */
export function writtenDate(text: string): string | undefined {
  const typed = text.trim();
  const [, day, name, year] = IN_WORDS.exec(typed) ?? [];
  if (day !== undefined && name !== undefined) return edtfOf(year, monthOf(name), day);
  const [, first, dayAfter, yearAfter] = MONTH_FIRST.exec(typed) ?? [];
  if (first !== undefined) return edtfOf(yearAfter, monthOf(first), dayAfter);
  const [, dayOf, month, yearOf] = IN_DIGITS.exec(typed) ?? [];
  if (month !== undefined) return edtfOf(yearOf, Number(month), dayOf);
  const [, yearFirst, second, third] = IN_ORDER.exec(typed) ?? [];
  if (second !== undefined) return edtfOf(yearFirst, Number(second), third);
  const [, monthAlone, its] = MONTH_ALONE.exec(typed) ?? [];
  return monthAlone === undefined ? undefined : edtfOf(its, monthOf(monthAlone));
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

function edtfOf(year = '', month: number, day?: string): string | undefined {
  const parts = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const edtf = parts.join('-');
  return isEdtf(edtf) ? edtf : undefined;
}
