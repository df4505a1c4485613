import { edtfOf, isEdtf, monthNumber } from './edtf.ts';

const FORMS = [
  /^(?:\p{L}+day,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>\p{L}{3})\p{L}*\.?,?\s+(?<year>[12]\d{3})$/iu,
  /^(?<name>\p{L}{3})\p{L}*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>[12]\d{3})$/iu,
  /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>[12]\d{3})$/u,
  /^(?<year>[12]\d{3})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?:[T ]\d.*)?$/u,
  /^(?<name>\p{L}{3})\p{L}*\.?,?\s+(?<year>[12]\d{3})$/iu,
];

/**
 * A day or month as people and programs write it ("14 March 2019", "March 14, 2019", "14/03/2019", the day first as in
 * Britain, "2019/3/14", "March 2019") in EDTF; `undefined` for anything else.
 */
export function writtenDate(text: string): string | undefined {
  const found = FORMS.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { year, month, name, day } = found;
  const inYear = name === undefined ? Number(month) : monthNumber(name);
  const edtf = edtfOf(Number(year), inYear, day === undefined ? undefined : Number(day));
  return isEdtf(edtf) ? edtf : undefined;
}
