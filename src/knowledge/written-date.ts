import { edtfOf, isEdtf, monthNumber } from './edtf.ts';

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
  if (day !== undefined && name !== undefined) return real(year, monthNumber(name), day);
  const [, first, dayAfter, yearAfter] = MONTH_FIRST.exec(typed) ?? [];
  if (first !== undefined) return real(yearAfter, monthNumber(first), dayAfter);
  const [, dayOf, month, yearOf] = IN_DIGITS.exec(typed) ?? [];
  if (month !== undefined) return real(yearOf, Number(month), dayOf);
  const [, yearFirst, second, third] = IN_ORDER.exec(typed) ?? [];
  if (second !== undefined) return real(yearFirst, Number(second), third);
  const [, monthAlone, its] = MONTH_ALONE.exec(typed) ?? [];
  return monthAlone === undefined ? undefined : real(its, monthNumber(monthAlone));
}

/** A date of a calendar, of parts as they are written. */
function real(year: string | undefined, month: number, day?: string): string | undefined {
  const edtf = edtfOf(Number(year), month, day === undefined ? day : Number(day));
  return isEdtf(edtf) ? edtf : undefined;
}
