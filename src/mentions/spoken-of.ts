import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';

const ANAPHOR =
  /\b(?:it|its|the (?:council|authority|borough|county|city|town|department|service|services|trust)(?:'s)?|their|they|there|local authority)\b/;

/** What has to be known of a sentence. */
interface Line {
  readonly text: string;
  readonly councils: readonly string[];
}

/**
 * Which council each sentence of an article speaks of: the article's own where the sentence names it or nobody, else the
 * first that it names. Another's is carried on only while the next sentence points back ("its services"); an article
 * about several councils carries the last one named.
 */
export function spokenOf(article: Article, lines: readonly Line[]): readonly (string | undefined)[] {
  const main = article.councils.length === 1 ? article.councils[0] : undefined;
  let current = main;
  let since = 0;
  return lines.map(({ text, councils }) => {
    const named = main !== undefined && councils.includes(main) ? main : councils[0];
    since = named === undefined ? since + 1 : 0;
    const pointsBack = main === undefined || (since <= 1 && ANAPHOR.test(fold(text)));
    current = named ?? (pointsBack ? current : main);
    return current;
  });
}
