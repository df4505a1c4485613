import { type Article, lineOf, quoteOf } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';
import { invisibleIn } from './check-invisible.ts';
import type { Finding } from './finding.ts';
import { withoutFurniture } from './furniture.ts';
import type { FurnitureRules } from './furniture-rules.ts';

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
  const { file, text } = article;
  const at = (offset: number) => ({ file, line: lineOf(article, { start: offset, end: offset }) });
  const furniture = withoutFurniture(text, rules).leftOut.map(
    ({ text: found, why, line }): Finding => ({
      severity: 'error',
      file,
      line: article.bodyLine + line,
      message: `site furniture (${why}): “${short(found)}”; take it out, or make its pattern in furniture.yaml narrower`,
    }),
  );
  const lines = text.split('\n');
  const damaged = lines.flatMap((line, index) =>
    damagedIn(line).map(
      (message): Finding => ({ severity: 'error', file, line: article.bodyLine + index, message }),
    ),
  );
  const links = lines.flatMap((line, index): Finding[] =>
    onlyLinks.test(line)
      ? [{ severity: 'error', file, line: article.bodyLine + index, message: linkMessage(line) }]
      : [],
  );
  const listed = linesBelow(
    lines,
    furniture.filter(({ message }) => message.includes(LIST)).map(({ line }) => line - article.bodyLine),
  ).map(
    (index): Finding => ({
      severity: 'warning',
      file,
      line: article.bodyLine + index,
      message: `“${short(lines[index] ?? '')}” stands in a list of other articles; take it out unless it is the article's`,
    }),
  );
  const long = sentencesOf(article).flatMap(({ span }): Finding[] => {
    const words = quoteOf(article, span).split(/\s+/u).length;
    if (words <= longest) return [];
    const message = `a sentence of ${words} words; line ends may have been lost: put a blank line between paragraphs`;
    return [{ severity: 'warning', ...at(span.start), message }];
  });
  return [...furniture, ...links, ...listed, ...damaged, ...long, ...invisibleIn(article)];
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
