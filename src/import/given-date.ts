import { isEdtf } from '../knowledge/edtf.ts';
import { writtenDate } from '../knowledge/written-date.ts';
import { datesIn } from '../mentions/dates.ts';

/** A date as an editor types it ("2024-03-05", "5 March 2024", "05/03/2024", "about 2012" as 2012~) in EDTF; undefined for none. */
export function givenDate(text: string): string | undefined {
  const typed = text.trim();
  if (isEdtf(typed)) return typed;
  const written = writtenDate(typed);
  if (written !== undefined) return written;
  const [date, ...more] = datesIn(typed);
  if (date?.known !== 'stated' || more.length > 0) return undefined;
  return typed.length - (date.span.end - date.span.start) <= 3 ? date.edtf : undefined;
}
