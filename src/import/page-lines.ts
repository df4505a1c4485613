import { superscript } from './characters.ts';
import { attribute, nameOf, type PageNode } from './page-node.ts';
import { isHidden } from './page-shown.ts';
import { lineOfRow, rowsOfTable } from './page-tables.ts';

/** A paragraph, heading, list item or table row of a page, as text. */
export interface PageLine {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** The block element it stands in. */
  readonly node: PageNode;
  /** The part of its characters that are links, 0 to 1. */
  readonly linked: number;
}

const never = new Set(
  'head script style noscript template svg iframe object embed canvas button select textarea input dialog audio video map'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const longestDescription = 200;

interface Piece {
  text: string;
  linked: number;
  node: PageNode;
}

/** The visible text of a page in reading order; white space is as a browser shows it, words are to the character. */
export function linesOfPage(root: PageNode): PageLine[] {
  const lines: PageLine[] = [];
  let open: Piece = { text: '', linked: 0, node: root };
  let term = '';
  const close = (next: PageNode): void => {
    for (const text of open.text.split('\n\n')) {
      const shown = text
        .replace(/[^\S\n\u00a0]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .replace(/^[\s\u200b\ufeff]+|(?<![\s\u200b\ufeff])[\s\u200b\ufeff]+$/gu, '');
      if (shown !== '') {
        const linked = Math.min(1, open.linked / Math.max(1, open.text.trim().length));
        lines.push({ text: shown, kind: kindOf(open.node), node: open.node, linked });
      }
    }
    open = { text: '', linked: 0, node: next };
  };
  const walk = (node: PageNode, linked: boolean, block: PageNode): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[^\S\u00a0]+/gu, ' ');
      open.text += text;
      if (linked) open.linked += text.trim().length;
      return;
    }
    const name = nameOf(node);
    if (node.nodeType !== 1 || isHidden(node)) return;
    if (never.has(name) && !isOpener(node)) return;
    if (isToggle(node)) return;
    if (name === 'sup' || isNoteMark(node)) {
      open.text += raised(node);
      return;
    }
    // Two line breaks in a row are how old sites begin a paragraph.
    if (name === 'br') open.text = open.text.endsWith('\n') ? `${open.text}\n` : `${open.text.trimEnd()}\n`;
    else if (inline.has(name) || name === 'button')
      for (const child of node.childNodes) walk(child, linked || name === 'a', block);
    else {
      close(node);
      if (name === 'table') walkTable(node, linked);
      else if (name === 'dt') term = textsOf(node).join(' ');
      else if (name === 'dd') describe(node, linked);
      else for (const child of node.childNodes) walk(child, linked, node);
      close(block);
    }
  };
  const line = (text: string, node: PageNode): void => {
    close(node);
    open.text = text;
    close(node);
  };
  const walkTable = (table: PageNode, linked: boolean): void => {
    const rows = rowsOfTable(table, textsOf);
    for (const child of table.childNodes)
      if (rows === undefined || nameOf(child) === 'caption') walk(child, linked, table);
    for (const row of rows ?? []) line(lineOfRow(row), row.node);
  };
  /** What a list of definitions says of its term stands behind it, where it is short. */
  const describe = (node: PageNode, linked: boolean): void => {
    const texts = textsOf(node);
    const [only = ''] = texts;
    const isShort = texts.length === 1 && only.length <= longestDescription;
    const head = term;
    term = '';
    if (head !== '') line(isShort ? `${head.replace(/(?<!\s)\s*:$/u, '')}: ${only}` : head, node);
    if (head === '' || !isShort) for (const child of node.childNodes) walk(child, linked, node);
  };
  for (const child of root.childNodes) walk(child, false, root);
  close(root);
  return lines;
}

/** The button that opens a part of the page and holds its heading. */
const isOpener = (node: PageNode): boolean => nameOf(node) === 'button' && kindOf(node) === 'heading';

/** The words "Show" or "Hide" in such a button. */
const isToggle = (node: PageNode): boolean =>
  /(?:^|[\s_-])toggle(?:$|[\s_-])/iu.test(attribute(node, 'class')) &&
  node.parentNode !== null &&
  nameOf(node.parentNode) === 'button';

/** A number that is raised by its style, or leads to a footnote. */
function isNoteMark(node: PageNode): boolean {
  if (!/^ ?\d{1,3} ?$/u.test(node.textContent ?? '')) return false;
  if (/vertical-align:\s*(?:super|text-top)/iu.test(attribute(node, 'style'))) return true;
  return (
    nameOf(node) === 'a' &&
    (/noteref/iu.test(attribute(node, 'role')) || /#[^#]*(?:ft?n|note|ref)/iu.test(attribute(node, 'href')))
  );
}

function raised(node: PageNode): string {
  const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
  return /^ ?\d{1,3} ?$/u.test(text) ? superscript(text) : text;
}

const textsOf = (cell: PageNode): readonly string[] =>
  linesOfPage(cell).map(({ text }) => text.replace(/\s+/gu, ' '));

function kindOf(node: PageNode): PageLine['kind'] {
  for (let at: PageNode | null = node; at; at = at.parentNode) {
    const name = nameOf(at);
    if (/^(?:h[1-6]|summary)$/u.test(name)) return 'heading';
    if (name === 'li') return 'item';
    if (name === 'tr') return 'row';
    if (!['p', 'div', 'button', 'span'].includes(name)) return 'paragraph';
  }
  return 'paragraph';
}
