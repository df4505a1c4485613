import { oneLine } from './characters.ts';
import { ancestorsOf, attribute, nameOf, type PageDocument, type PageNode } from './page-node.ts';
import { isInColourOfPage, unseen } from './page-unseen.ts';

/** Longer texts that are hidden from screen readers alone are the page behind an open dialog; shorter ones with a headline, too. */
const PAGE = 400;
/** Shorter texts that are hidden are labels. */
const WORDS = 40;
const furniture =
  /(?:^|[\s_-])(?:nav|navigation|menu|modal|dialog|popup|cookies?|consent|search)(?:$|[\s_-])/iu;
const around = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog']);
/** Names that sites give to what only a screen reader reads. */
const forListeners =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|show-for-sr|element-invisible|off-?screen|a11y-hidden|hidden-accessible|hidden-visually)(?:$|[\s_])/iu;

/**
 * Opens what a reader of the page can open: accordions and tabs (`hidden="until-found"`, panels that a button or a link
 * controls, or that stand below a heading), and the page behind an open dialog. What is in menus stays closed.
 */
export function openAccordions(document: PageDocument): void {
  const controlled = controlledIds(document);
  for (const node of document.querySelectorAll('[hidden], [aria-hidden], [style]')) {
    if (isFurniture(node)) continue;
    const isPanel =
      attribute(node, 'hidden') === 'until-found' ||
      controlled.has(attribute(node, 'id')) ||
      (isHidden(node) && isBelowHeading(node));
    const isPage =
      attribute(node, 'aria-hidden') === 'true' &&
      (textOf(node).length >= PAGE || (holds(node, 'h1') && holds(node, 'p')));
    if (isPanel || isPage) node.removeAttribute?.('aria-hidden');
    if (!isPanel) continue;
    node.removeAttribute?.('hidden');
    if (unseen(attribute(node, 'style'))) node.removeAttribute?.('style');
  }
}

const holds = (node: PageNode, name: string): boolean =>
  [...node.childNodes].some((one) => nameOf(one) === name || holds(one, name));

/** The elements that something on the page opens, by its attributes or as a link's target. */
function controlledIds(document: PageDocument): ReadonlySet<string> {
  const openers = [
    ...document.querySelectorAll('[aria-controls], [data-target], [data-bs-target], a[href^="#"]'),
  ];
  return new Set(
    openers
      .filter((opener) => !isFurniture(opener))
      .flatMap((opener) => [
        ...attribute(opener, 'aria-controls').split(/\s+/u),
        ...['data-target', 'data-bs-target', 'href'].map((name) =>
          attribute(opener, name).replace(/^#/u, ''),
        ),
      ])
      .filter((id) => id !== ''),
  );
}

/** Right below a heading, a button or a term, with sentences in it: the panel of an accordion. */
function isBelowHeading(node: PageNode): boolean {
  if (!/^(?:div|section|dd|ul|ol)$/u.test(nameOf(node)) || textOf(node).length < WORDS) return false;
  const beside = [...(node.parentNode?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);
  const before = beside[beside.indexOf(node) - 1];
  return before !== undefined && /^(?:h[2-6]|button|dt)$/u.test(nameOf(before));
}

/** Whether a reader of the page does not see an element. */
export function isHidden(node: PageNode): boolean {
  if (attribute(node, 'aria-hidden') === 'true' && nameOf(node) !== 'p') return true;
  if (node.getAttribute?.('hidden') != null || unseen(attribute(node, 'style'))) return true;
  return forListeners.test(attribute(node, 'class')) || isInColourOfPage(node);
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

const textOf = (node: PageNode): string => oneLine(node.textContent ?? '');

const isFurniture = (node: PageNode): boolean =>
  ancestorsOf(node, 'body').some(
    (at) =>
      around.has(nameOf(at)) ||
      /^(?:dialog|alertdialog|menu|navigation|search)$/u.test(attribute(at, 'role')) ||
      furniture.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`),
  );
