import { cutOut, piecesIn } from './cut-out.ts';
import type { PageDocument } from './page-node.ts';
import { unseen } from './page-unseen.ts';

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

const simple = /^(?:[a-z][a-z\d]*)?(?:[.#][\w-]+)+$/iu;

function rulesIn(styles: string): readonly { readonly selector: string; readonly hides: boolean }[] {
  return topLevel(cutOut(styles, '/*', '*/')).flatMap(({ head, body }) => {
    const hides = unseen(body);
    if (!hides && !/display:\s*(?!none)\w|visibility:\s*visible/iu.test(body)) return [];
    return head
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => simple.test(selector))
      .map((selector) => ({ selector, hides }));
  });
}

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
