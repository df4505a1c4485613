import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { isHeading, isListed, type Line } from './list-heads.ts';
import { isOfUnknown } from './unknown-places.ts';

const ANAPHOR =
  /\b(?:it|its|the (?:council|authority|borough|county|city|town|department|service|services|trust)(?:'s)?|their|they|there|local authority)\b/;

/** A place that somebody comes from or is compared with is not what a sentence is about. */
const PASSING = /\b(?:from|near|outside|like|than|with|unlike|formerly of|currently|moved to) $/;
const SEVERAL = /\b(?:both|all|each|every)\b/;

/** Whose the lines of a list are, by the line above it; without a council they are nobody's that is known. */
interface Owner {
  readonly council?: string;
  /** In an article about several councils a heading counts until another council is named. */
  readonly isSection?: boolean;
}

type Named = Line & { readonly councils: readonly string[] };

/**
 * Which council each sentence speaks of. A council other than the article's own is carried on only while the text points
 * back to it ("the council's services", "its report"); an article about several councils carries the last one named.
 * The grades of a list or table are those of the council that its heading names.
 */
export function councilsOf(article: Article, read: readonly Named[]): readonly (string | undefined)[] {
  const main = article.councils.length === 1 ? article.councils[0] : undefined;
  const digest = article.councils.length > 1;
  let current = main;
  let since = 0;
  let owner: Owner | undefined;
  let isBelowHeading = false;
  return read.map((line, index) => {
    const { text, councils } = line;
    const topics = councils.filter(
      (council) => digest || !PASSING.test(text.slice(0, text.indexOf(council))),
    );
    const named = main !== undefined && councils.includes(main) ? main : topics[0];
    const listed = isListed(line);
    if (!listed) {
      const kept = isBelowHeading || owner?.isSection ? owner : undefined;
      owner = ownerIn(line, named === undefined || named !== main ? topics : [named], main, index) ?? kept;
      if (!isHeading(line) && !digest && topics.length === 0) owner = undefined;
    }
    isBelowHeading = !listed && isHeading(line);
    if (named !== undefined) {
      current = named;
      since = 0;
      return current;
    }
    since++;
    const pointsBack = digest || (since <= 1 && ANAPHOR.test(fold(text)));
    if (current !== main && !pointsBack) current = main ?? current;
    if (listed && line.ratings.length > 0 && (owner || digest)) return owner?.council;
    return current;
  });
}

function ownerIn(
  line: Named,
  topics: readonly string[],
  main: string | undefined,
  index: number,
): Owner | undefined {
  const [council, ...others] = topics;
  const heads = isHeading(line);
  const isSection = heads && main === undefined && index > 0;
  if (heads && council === undefined && isOfUnknown(line.text, line.councils)) return { isSection };
  if (main === undefined && heads && SEVERAL.test(fold(line.text))) return { isSection };
  if (council === undefined) return undefined;
  // A sentence that names another council may go on with the article's own.
  const isUnclear = others.length > 0 || (!heads && main !== undefined && council !== main);
  return isUnclear ? { isSection } : { council, isSection };
}
