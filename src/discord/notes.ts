import { smallPrint } from './escape.ts';

/** Longer ones need a screen of their own. */
const LONGEST = 200;
/** How a date is known is told in a word beside it; its basis, with addresses, stands behind the quotations. */
const BASIS =
  /https?:\/\/|\bclarified by an editor\b|\bby the article's own date\b|^The article of .{1,100} is undated\.$|^This is about /i;
const FIRST = /\bdisagree|\bdifferently\b|^Read /;

/** The one note that stands under an answer, in small print: that sources disagree before anything else; or none. */
export function noteShown(notes: readonly string[]): string | undefined {
  const short = notes.filter((note) => note.length <= LONGEST && !BASIS.test(note));
  const note = short.find((one) => FIRST.test(one)) ?? short[0];
  const shown = note === undefined ? '' : smallPrint(note.replace(/\s+/g, ' '));
  return shown === '' ? undefined : shown;
}
