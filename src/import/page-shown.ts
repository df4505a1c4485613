import { attribute, nameOf, type PageDocument, type PageNode } from './page-node.ts';

/** Longer texts that are hidden from screen readers alone are the page behind an open dialog. */
const PAGE = 400;
/** Shorter texts that are hidden are labels. */
const WORDS = 40;
const furniture =
  /(?:^|[\s_-])(?:nav|navigation|menu|modal|dialog|popup|cookies?|consent|search)(?:$|[\s_-])/iu;
const around = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog']);
const unseen =
  /display:\s*none|visibility:\s*hidden|(?:^|;)\s*opacity:\s*0(?:\.0+)?\s*(?:;|$)|font-size:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$)/iu;
const forListeners = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden-visually)(?:$|\s)/iu;

/**
 * Opens what a reader of the page can open: accordions (`hidden="until-found"`, panels that a button controls), and the
 * page behind an open dialog. What is in menus stays closed.
 */
export function openAccordions(document: PageDocument): void {
  const controlled = new Set(
    [...document.querySelectorAll('[aria-controls]')]
      .filter((button) => !isFurniture(button))
      .flatMap((button) => attribute(button, 'aria-controls').split(/\s+/u)),
  );
  for (const node of document.querySelectorAll('[hidden], [aria-hidden], [style]')) {
    const isPanel =
      attribute(node, 'hidden') === 'until-found' ||
      (controlled.has(attribute(node, 'id')) && !isFurniture(node));
    const isPage =
      attribute(node, 'aria-hidden') === 'true' && textOf(node).length >= PAGE && !isFurniture(node);
    if (isPanel || isPage) node.removeAttribute?.('aria-hidden');
    if (!isPanel) continue;
    node.removeAttribute?.('hidden');
    if (unseen.test(attribute(node, 'style'))) node.removeAttribute?.('style');
  }
}

/** Whether a reader of the page does not see an element. */
export function isHidden(node: PageNode): boolean {
  if (attribute(node, 'aria-hidden') === 'true' && nameOf(node) !== 'p') return true;
  if (node.getAttribute?.('hidden') != null || unseen.test(attribute(node, 'style'))) return true;
  return forListeners.test(attribute(node, 'class'));
}

/** What stands in a page and is not shown, where it is more than a label: closed dialogs, hidden boxes. */
export function hiddenTexts(root: PageNode): readonly string[] {
  if (root.nodeType === 1 && (isHidden(root) || nameOf(root) === 'dialog')) {
    const text = textOf(root);
    return text.length >= WORDS ? [text] : [];
  }
  if (root.nodeType !== 1 || silent.has(nameOf(root))) return [];
  return [...root.childNodes].flatMap(hiddenTexts);
}

const silent = new Set(['script', 'style', 'template', 'svg', 'head']);

const textOf = (node: PageNode): string => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

function isFurniture(node: PageNode): boolean {
  for (let at: PageNode | null = node; at && nameOf(at) !== 'body'; at = at.parentNode) {
    if (
      around.has(nameOf(at)) ||
      /^(?:dialog|alertdialog|menu|navigation|search)$/u.test(attribute(at, 'role'))
    )
      return true;
    if (furniture.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true;
  }
  return false;
}
