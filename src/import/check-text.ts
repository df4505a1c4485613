import { type Article, lineOf, quoteOf } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';
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
  const at = (offset: number) => ({ file, line: lineOf(article, offset) });
  const furniture = withoutFurniture(text, rules).leftOut.map(
    ({ text: found, why, line }): Finding => ({
      severity: 'error',
      file,
      line: article.bodyLine + line,
      message: `site furniture (${why}): “${short(found)}”; take it out, or make its pattern in furniture.yaml narrower`,
    }),
  );
  const damaged = text.split('\n').flatMap((line, index) =>
    damage.flatMap(([pattern, message]): Finding[] => {
      const found = pattern.exec(line)?.[0];
      if (found === undefined) return [];
      return [
        { severity: 'error', file, line: article.bodyLine + index, message: `“${short(found)}”: ${message}` },
      ];
    }),
  );
  const long = sentencesOf(article).flatMap(({ span }): Finding[] => {
    const words = quoteOf(article, span).split(/\s+/u).length;
    if (words <= longest) return [];
    const message = `a sentence of ${words} words; line ends may have been lost: put a blank line between paragraphs`;
    return [{ severity: 'warning', ...at(span.start), message }];
  });
  return [...furniture, ...damaged, ...long];
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
