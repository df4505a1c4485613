import type { Facts } from './material.ts';

/** Of the 255 bytes of a file name, what stands before the ending. */
const longest = 180;
const longestSlug = 60;
const small = new Set(
  'a an and are as at be by for from has have in is it its of on or says that the to was were with'.split(
    ' ',
  ),
);

/** `<date or undated>-<publisher>-<slug>.md`; the slug is made from the title where none is given. */
export function fileNameOf(facts: Facts, slug = slugOf(facts.title ?? '')): string {
  const { published = 'unknown', publisher = '' } = facts;
  const date = published === 'unknown' ? 'undated' : published.replaceAll('~', '').replace('/', '-to-');
  const name = [date, plainName(publisher), plainName(slug)].filter((part) => part !== '').join('-');
  return `${within(name, longest)}.md`;
}

/** The telling words of a title. */
function slugOf(title: string): string {
  const words = plainName(title)
    .split('-')
    .filter((word) => !small.has(word));
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > longestSlug) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug || plainName(title);
}

/** Small letters and digits of any script, joined by hyphens; without accents, for names are typed. */
function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
}

function within(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name;
  // A character that is cut in two goes, and a hyphen before it.
  const short = Buffer.from(name)
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/u, '');
  return short.replace(/(?<!-)-+$/u, '');
}
