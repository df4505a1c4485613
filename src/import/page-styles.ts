import { cutOut, piecesIn } from './cut-out.ts';
import { ancestorsOf, attribute, nameOf, type PageDocument, type PageNode } from './page-node.ts';
import { isWhiteColour, standsOut, unseen } from './page-unseen.ts';

/** In characters: longer sheets are a site's, of which most speaks of other pages. */
const LONGEST = 400_000;
const MOST = 400;

/** The text of a page's own style sheets, those for print left aside. */
export function stylesOf(html: string): string {
  return piecesIn(html, '<style', '</style')
    .flatMap((piece) => {
      const at = piece.indexOf('>') + 1;
      return /media\s*=\s*["']?\s*print/iu.test(piece.slice(0, at)) ? [] : [piece.slice(at)];
    })
    .join('\n')
    .slice(0, LONGEST);
}

/**
 * Marks as hidden what a page's own rules hide, by a class or an id alone; a later rule that shows it takes that back.
 * Rules that depend on where an element stands are left aside: a program may have changed that.
 */
export function hideByStyles(document: PageDocument, styles: string): void {
  for (const { selector, hides } of rulesIn(styles).slice(0, MOST))
    for (const node of document.querySelectorAll(selector)) {
      if (hides) node.setAttribute?.('hidden', '');
      else if (node.getAttribute?.('hidden') === '') node.removeAttribute?.('hidden');
    }
}

/**
 * Marks as hidden what a class or an id alone writes in white, where no rule of the page gives it or what it stands in a
 * field, and its neighbours are not white. A page with sheets elsewhere is left as it is: a field may be in those.
 */
export function hideWhite(document: PageDocument, styles: string): void {
  if ([...document.querySelectorAll('link[rel~="stylesheet"]')].length > 0) return;
  const rules = topLevel(cutOut(styles, '/*', '*/')).slice(0, MOST);
  const fields = rules.filter(({ body }) => isField(body)).map(({ head }) => head);
  const white = rules.filter(({ body }) =>
    isWhiteColour(/(?:^|[;\s])color:\s*([^;!]+)/iu.exec(body)?.[1] ?? ''),
  );
  for (const selector of white.flatMap(({ head }) => selectorsIn(head)))
    for (const node of document.querySelectorAll(selector))
      if (standsOut(node) && !isInField(node, fields)) node.setAttribute?.('hidden', '');
}

/** Declarations of a background that is not the page's own white. */
function isField(body: string): boolean {
  const background = /(?:^|[;\s])background(?:-color|-image)?:\s*([^;!]+)/iu.exec(body)?.[1]?.trim();
  return (
    background !== undefined &&
    !/^(?:none|transparent|inherit)$/iu.test(background) &&
    !isWhiteColour(background)
  );
}

/** Whether a rule for a field speaks of an element or of anything that it stands in, or one of these has a field by its own style. */
const isInField = (node: PageNode, fields: readonly string[]): boolean =>
  ancestorsOf(node).some((at) => {
    const names = [...attribute(at, 'class').split(/\s+/u), attribute(at, 'id'), nameOf(at)].filter(Boolean);
    return (
      isField(attribute(at, 'style')) ||
      attribute(at, 'bgcolor') !== '' ||
      fields.some((head) => names.some((name) => head.split(/[^\w-]+/u).includes(name)))
    );
  });

const simple = /^(?:[a-z][a-z\d]*)?(?:[.#][\w-]+)+$/iu;

function rulesIn(styles: string): readonly { readonly selector: string; readonly hides: boolean }[] {
  return topLevel(cutOut(styles, '/*', '*/')).flatMap(({ head, body }) => {
    const hides = unseen(body);
    if (!hides && !/display:\s*(?!none)\w|visibility:\s*visible/iu.test(body)) return [];
    return selectorsIn(head).map((selector) => ({ selector, hides }));
  });
}

/** The selectors of a rule that are a class or an id alone. */
const selectorsIn = (head: string): readonly string[] =>
  head
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => simple.test(selector));

/** The rules that stand in no other, such as one for print. */
function topLevel(styles: string): readonly { readonly head: string; readonly body: string }[] {
  const rules: { readonly head: string; readonly body: string }[] = [];
  for (let at = 0, open = styles.indexOf('{'); open >= 0; open = styles.indexOf('{', at)) {
    const head = styles.slice(at, open).split(';').at(-1)?.trim() ?? '';
    at = open + 1;
    for (let depth = 1; depth > 0 && at < styles.length; at++) {
      if (styles[at] === '{') depth += 1;
      else if (styles[at] === '}') depth -= 1;
    }
    if (!head.startsWith('@')) rules.push({ head, body: styles.slice(open + 1, at - 1) });
  }
  return rules;
}
