import { groupedBy } from '../mentions/grouped-by.ts';
import { oneLine } from './characters.ts';
import type { PageLine } from './page-lines.ts';
import { ancestorsOf, attribute, nameOf, type PageNode } from './page-node.ts';

const aside =
  /(?:^|[\s_-])(?:share|sharing|social|related|promo|newsletter|subscri\w*|signup|cookies?|consent|comments?|advert\w*|ads?|sidebar|breadcrumbs?|tags|author-?(?:bio|box|info)|most-?(?:read|popular)|recommend\w*|banner|paywall|popup|modal|navigation|nav|menu|footer|pagination|byline|metadata)(?:$|[\s_-])/iu;
const byline = /(?:^|[\s_-])byline(?:$|[\s_-])/iu;
const dated = /(?:^|[\s_-])(?:by-line|dateline|timestamp|author|published|date)(?:$|[\s_-])/iu;
const outside = new Set(['nav', 'aside', 'footer', 'form']);
const finalMark = /[.!?…:][\p{Pe}\p{Pf}"']*$/u;

/** Which lines of the page stand in the article, by their words and order. */
export function keptOf(lines: readonly PageLine[], content: readonly PageLine[]): Set<number> {
  const kept = new Set<number>();
  const places = groupedBy(lines.keys(), (index) => oneLine(lines[index]?.text ?? ''));
  let at = -1;
  for (const { text } of content) {
    const found = places.get(oneLine(text)) ?? [];
    const next = found.find((index) => index > at) ?? found.find((index) => !kept.has(index));
    if (next === undefined) continue;
    kept.add(next);
    at = next;
  }
  return kept;
}

/**
 * The lines that are the article's: what Readability found (`kept`), and what it is known to drop of the same part of the
 * page, namely whole sentences, a standfirst, and the short lines, lists and tables between them. `title`: the headline.
 */
export function ownLines(
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  title: string | undefined,
): ReadonlySet<number> {
  const headline = lines.findIndex(
    ({ kind, text }) => kind === 'heading' && oneLine(text) === oneLine(title ?? ''),
  );
  // Names and dates of a byline stand in boxes of their own, run together without a blank.
  const own = new Set([...kept].filter((index) => !isByline(lines[index]?.node)));
  const home = homeOf(lines, kept, headline);
  const first = Math.min(...kept, headline < 0 ? Infinity : headline);
  const last = Math.max(...kept);
  const isOpen = (line: PageLine, index: number): boolean =>
    !own.has(index) &&
    line.linked <= 0.5 &&
    !isAside(line.node) &&
    !isByline(line.node) &&
    !isDated(line.node);
  lines.forEach((line, index) => {
    const isHome = home !== undefined && isIn(line.node, home);
    const isNear = (index > first && index < last) || (isHome && (index < last || !isTeaser(lines, index)));
    if (
      isNear &&
      isOpen(line, index) &&
      (isSentence(line) ||
        isStandfirst(line, index, headline) ||
        (index > first && index < last && isLabelled(line)))
    )
      own.add(index);
  });
  const [from, to] = [Math.min(...own, first), Math.max(...own)];
  lines.forEach((line, index) => {
    if (index > from && index < to && isOpen(line, index) && line.kind !== 'paragraph') own.add(index);
  });
  return own;
}

/** "Inspection dates: 6 to 17 February": what reports and minutes say of themselves. */
const isLabelled = ({ text, kind }: PageLine): boolean =>
  kind === 'paragraph' &&
  /^\p{Lu}[^:.!?\n]{2,40}:\s\S[^\n]{2,200}$/u.test(text) &&
  !/^(?:share|related|more|read|see)\b/iu.test(text);

const isSentence = ({ text }: PageLine): boolean => finalMark.test(text) && text.length > 40;

/** Lines between the headline and the text that are neither a date nor a name: the classes that sites give them. */
const standfirst =
  /(?:^|[\s_-])(?:stand-?first|lead|lede|intro(?:duction)?|deck|dek|strap-?line|sub-?(?:title|heading|head|headline)|summary|excerpt|sell)(?:$|[\s_-])/iu;

const isStandfirst = ({ node, text, kind }: PageLine, index: number, headline: number): boolean =>
  headline >= 0 &&
  index > headline &&
  index <= headline + 4 &&
  text.length > 40 &&
  (kind === 'heading' || standfirst.test(attribute(node, 'class')));

/** Below a heading that is a link: the beginning of another article. */
function isTeaser(lines: readonly PageLine[], at: number): boolean {
  const heading = lines.slice(0, at).findLast(({ kind }) => kind === 'heading');
  return heading !== undefined && heading.linked > 0.5;
}

/** The part of the page that is the article's: an element of that name, else the least that holds its headline and all that was found. */
function homeOf(
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  headline: number,
): PageNode | undefined {
  const article = ancestorsOf(lines[Math.min(...kept)]?.node).find((node) => nameOf(node) === 'article');
  if (article || headline < 0) return article;
  const found = [...kept].flatMap((index) => lines[index]?.node ?? []);
  const least = ancestorsOf(lines[headline]?.node).find((node) => found.every((one) => isIn(one, node)));
  return least && !['body', 'html'].includes(nameOf(least)) ? least : undefined;
}

const isIn = (node: PageNode, container: PageNode): boolean => ancestorsOf(node).includes(container);

const isByline = (node: PageNode | undefined): boolean =>
  ancestorsOf(node, 'article').some((at) =>
    byline.test(['class', 'id', 'data-component'].map((name) => attribute(at, name)).join(' ')),
  );

const isDated = (node: PageNode): boolean =>
  [node, node.parentNode].some((at) => at !== null && dated.test(attribute(at, 'class')));

/** In a part of the page that stands beside its article; the head of an article itself is none. */
function isAside(node: PageNode): boolean {
  const isHead = ancestorsOf(node).some((at) => ['article', 'main'].includes(nameOf(at)));
  return ancestorsOf(node, 'article', 'main', 'body').some(
    (at) =>
      outside.has(nameOf(at)) ||
      (nameOf(at) === 'header' && !isHead) ||
      aside.test(attribute(at, 'class')) ||
      aside.test(attribute(at, 'id')),
  );
}
