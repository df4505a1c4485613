const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

// Joiners (U+200C, U+200D) stay: emoji and several scripts need them.
const INVISIBLE = /\p{Bidi_Control}|[\u200b\u2060-\u2064\u206a-\u206f\ufeff]|(?![\n\t])\p{Cc}/gu;

/**
 * The text as a reader sees it: unified line breaks, no bidi controls, no zero-width or control characters,
 * no broken surrogates. Nothing visible changes.
 */
export function visibleText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

const LINE_START = String.raw`(?<=^(?:[^\S\n]|\p{Default_Ignorable_Code_Point})*`;

const SPECIAL = new RegExp(
  [
    // Emphasis, code, spoilers, block quotes, mentions of every kind, timestamps, custom emoji.
    String.raw`[\\*_~\x60|<>@]`,
    // Marks such as [1] stay readable; Discord's link pattern ignores backslashes, so that "](" must be parted.
    String.raw`\[(?!\d{1,3}\])|\](?<!\[\d{1,3}\])|\((?<=\]\()`,
    // Addresses that Discord would turn into links or invitations.
    String.raw`\/(?<=[:A-Za-z]\/)`,
    // Headings, small print, lists.
    String.raw`[#+-]${LINE_START}.)|[.)]${LINE_START}\d+.)`,
  ].join('|'),
  'gmu',
);

/**
 * Text that Discord shows to the letter: it cannot ping, format, link or leave a quotation.
 * Discord drops a backslash before any character that is neither a letter, a digit nor a space.
 */
export function escapeText(text: string): string {
  return visibleText(text).replace(SPECIAL, String.raw`\$&`);
}

/** Each line as a line of a block quote: a line break cannot end the quotation. */
export function blockQuote(text: string): string {
  return escapeText(text).replace(/^/gm, '> ');
}

/** Each line in Discord's small print. */
export function smallPrint(text: string): string {
  return escapeText(text).replace(/\n+/g, '\n').trim().replace(/^/gm, '-# ');
}
