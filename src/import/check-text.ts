import { type Article, quoteOf } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';
import { INVISIBLE } from '../search/legible.ts';
import { type Finding, findingIn, linesIn } from './finding.ts';
import { withoutFurniture } from './furniture.ts';
import type { FurnitureRules } from './furniture-rules.ts';
import { BROKEN } from './whole-words.ts';

const longest = 80;

/** UTF-8 that was read as another encoding: "Ã©", "â€œ"; and what stands where a character was lost. */
const damage: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /\u00e2(?:\u20ac[\u0080-\u00bf\u0152\u0153\u02dc\u2018-\u2122]?|\u0080[\u0080-\u00bf])|\u00c3[\u0080-\u00bf\u0192\u00a0-\u00bf\u2018-\u2122]|\u00c2[\u00a0-\u00bf](?=[\s\p{L}\p{N}])/u,
    'its encoding is damaged (UTF-8 read as another); copy the passage anew from the original',
  ],
  // The same, read as an old Macintosh's text: "‚Äú", "√©".
  [
    /‚Ä[úùôòîìì¶†]|√[©®†°±¥º∂∏ß¢§]/u,
    'its encoding is damaged (UTF-8 read as another); copy the passage anew from the original',
  ],
  [/\\u[\da-f]{4}|\\["“”]/iu, 'a character is encoded as in a program; write the character itself'],
  [/(?<![\p{L}\p{N}])""(?=\p{L})/u, 'the quotation marks are doubled; write each once'],
  [/\ufffd/u, 'a character was lost (\ufffd); copy the passage anew from the original'],
  [
    /&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[nm]dash|pound|hellip|#\d{2,5}|#x[\da-f]{2,5});/iu,
    'a character is encoded as in a web page; write the character itself',
  ],
  [
    /<\/?(?:p|br|div|span|strong|em|a|ul|ol|li|h[1-6]|img|script|style)\b[^>]{0,200}>/iu,
    'a mark of a web page is left in the text; take it out',
  ],
];

/** What is wrong in an article's own words: furniture, damage, lost line ends. */
export function checkText(article: Article, rules: FurnitureRules): readonly Finding[] {
  const { text, bodyLine } = article;
  const lines = text.split('\n');
  const finding = (severity: Finding['severity'], index: number, message: string): Finding =>
    findingIn(article, bodyLine + index, severity, message);
  const furniture = withoutFurniture(text, rules).leftOut.map(({ text: found, why, line }) => {
    const message = `site furniture (${why}): “${short(found)}”; take it out, or make its pattern in furniture.yaml narrower`;
    return finding('error', line, message);
  });
  const links = lines.flatMap((line, index) =>
    onlyLinks.test(line) ? [finding('error', index, linkMessage(line))] : [],
  );
  const heads = furniture.filter(({ message }) => message.includes(LIST)).map(({ line }) => line - bodyLine);
  const listed = linesBelow(lines, heads).map((index) => {
    const line = short(lines[index] ?? '');
    const message = `“${line}” stands in a list of other articles; take it out unless it is the article's`;
    return finding('warning', index, message);
  });
  const damaged = lines.flatMap((line, index) =>
    damagedIn(line).map((message) => finding('error', index, message)),
  );
  const long = sentencesOf(article).flatMap(({ span }) => {
    const words = quoteOf(article, span).split(/\s+/u).length;
    if (words <= longest) return [];
    const message = `a sentence of ${words} words; line ends may have been lost: put a blank line between paragraphs`;
    return [findingIn(article, span, 'warning', message)];
  });
  return [
    ...furniture,
    ...links,
    ...listed,
    ...damaged,
    ...long,
    ...invisibleIn(article),
    ...brokenIn(article),
  ];
}

/** What is damaged in a line, in words, each kind once. */
export function damagedIn(line: string): readonly string[] {
  return damage.flatMap(([pattern, message]) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? [] : [`“${short(found)}”: ${message}`];
  });
}

/** One link after another, as Markdown or as bare addresses, and nothing else. */
const onlyLinks =
  /^\s*(?:[•‣◦▪*-]\s+)?(?:(?:!?\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)|https?:\/\/\S+)[\s|·•,/>»-]*)+$/u;
const linkMessage = (line: string): string =>
  `site furniture (links and nothing else): “${short(line.trim())}”; take it out`;

/** How the rules call a heading above headlines of other articles. */
const LIST = 'a list of other articles';
const headline = /^[^.!?…]{3,110}$/u;

/** The headlines that stand below the lines given, up to the first line that is none. */
function linesBelow(lines: readonly string[], heads: readonly number[]): readonly number[] {
  return heads
    .flatMap((head) => {
      const below = lines.map((text, index) => ({ text: text.trim(), index })).slice(head + 1);
      const filled = below.filter(({ text, index }) => text !== '' && !heads.includes(index));
      const end = filled.findIndex(({ text }) => !headline.test(text) || onlyLinks.test(text));
      return filled.slice(0, end < 0 ? filled.length : end).map(({ index }) => index);
    })
    .filter((index, at, all) => all.indexOf(index) === at);
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
};

/** Characters that nobody sees: read through, but a quotation shows them. */
function invisibleIn(article: Article): readonly Finding[] {
  return linesIn(article).flatMap(({ line, text }) => {
    const found = [...new Set(text.match(INVISIBLE) ?? [])].map(nameOf);
    if (found.length === 0) return [];
    const word = text.split(/\s+/u).find((part) => part.search(INVISIBLE) >= 0) ?? '';
    const message = `“${word.replace(INVISIBLE, '·')}” holds what nobody sees (here ·): ${found.join(', ')}; the bot reads through it, but take it out`;
    return [findingIn(article, line, 'warning', message)];
  });
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `${NAMES[character] ?? 'an invisible character'} (U+${code})`;
}

/** Words that go on in the next line: read through, but a quotation shows them. */
function brokenIn(article: Article): readonly Finding[] {
  return [...article.text.matchAll(BROKEN)].map(({ 1: before, 2: after, index }) => {
    const message = `a word goes on in the next line: “${before}-” and “${after}”; write it on one line, with its hyphen only if it has one`;
    return findingIn(article, { start: index, end: index }, 'warning', message);
  });
}
