/** The part of a DOM node that is read here: what both linkedom and Readability deal in. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
  readonly closest?: (selector: string) => PageNode | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly setAttribute?: (name: string, value: string) => void;
  readonly removeAttribute?: (name: string) => void;
}

export interface PageDocument {
  readonly body: PageNode | null;
  readonly documentElement: PageNode | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageNode>;
}

/** Deeper pages exist only to do harm; linkedom and Readability work recursively. */
const deepest = 400;

export const nameOf = (node: PageNode): string => node.nodeName.toLowerCase();

export const attribute = (node: PageNode, name: string): string => node.getAttribute?.(name) ?? '';

/** An element and those that it stands in, from the inside out, up to the first of these names. */
export function ancestorsOf(
  node: PageNode | null | undefined,
  ...until: readonly string[]
): readonly PageNode[] {
  const found: PageNode[] = [];
  for (let at = node; at && !until.includes(nameOf(at)); at = at.parentNode) found.push(at);
  return found;
}

/** Whether the source nests elements more deeply than any article does: an estimate from its tags, before parsing. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/giu)) {
    if (unclosed.has(name.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Elements whose end tag is missing or may be left away: they would count as ever deeper. */
const unclosed = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody ' +
    'tfoot path circle rect line polygon use g stop ellipse polyline'
  ).split(' '),
);
