/** Letters, marks and digits of ASCII, by Unicode's names for them. */
const OF_ASCII: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', N: '0-9' };

/** No ASCII, no common quote, dash or blank, nor "£": what may be another letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is all of them.
const UNUSUAL = /[^\u0000-\u007f\u00a0\u00a3\u2010-\u2027]/;
const OTHER_LETTER = /(?!\p{ASCII})[\p{L}\p{M}\p{N}]/u;

/**
 * A pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` or `\p{N}` in it, as it is quickest for a text: where a text has letters and digits of
 * ASCII alone, as most have, it is one that looks for those. It finds the same; to compile one that knows a thousand
 * ranges of letters takes a hundred times as long.
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  // The engine compiles either when it is first used.
  const [whole, plain] = [new RegExp(source, flags), new RegExp(inAscii(source), flags)];
  return (text) => (hasOtherLetter(text) ? whole : plain);
}

function hasOtherLetter(text: string): boolean {
  // Each finder looks at the sentence that the one before it has looked at.
  if (last.text !== text) last = { text, is: UNUSUAL.test(text) && OTHER_LETTER.test(text) };
  return last.is;
}

let last = { text: '', is: false };

/** The pattern's source with ASCII's letters for Unicode's, inside a class (`[\p{L}'-]`) and outside. */
function inAscii(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    const letters = name === undefined ? undefined : OF_ASCII[name];
    if (letters === undefined) return part;
    return inClass ? letters : `[${letters}]`;
  });
}
