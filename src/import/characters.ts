const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  pound: '£',
};

/** A text on one line with its character references read: meta tags and JSON-LD are often encoded once too often. */
export function plain(text: string): string {
  const read = text.replace(/&#(\d{2,6});|&#x([\da-f]{2,5});|&(\w+);/giu, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return oneLine(read);
}

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in the characters for what is raised: so it does not run into the word or number before it. */
export const superscript = (digits: string): string =>
  [...digits.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
