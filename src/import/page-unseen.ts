import { attribute, type PageNode } from './page-node.ts';

const OFF = '-\\d{3,}(?:\\.\\d+)?(?:px|pt|r?em|%|vw)';
const hidden = [
  'display:\\s*none',
  'visibility:\\s*(?:hidden|collapse)',
  '(?:^|;)\\s*opacity:\\s*0?(?:\\.0+)?\\s*(?:!|;|$)',
  'font-size:\\s*0(?:px|pt|r?em|%)?\\s*(?:!|;|$)',
  `(?:^|;)\\s*(?:left|right|top|text-indent|margin-left|margin-top):\\s*${OFF}`,
  'clip:\\s*rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)',
  'clip-path:\\s*inset\\(\\s*(?:50|100)%',
  'transform:\\s*scale[xy]?\\(\\s*0\\s*[,)]',
  '(?:^|;)\\s*color:\\s*transparent',
];
const unseenDeclaration = new RegExp(hidden.join('|'), 'iu');
const flat = /(?:^|;)\s*(?:max-)?(?:height|width):\s*[01](?:px|pt|r?em|%)?\s*(?:!|;|$)/iu;
const cut = /overflow(?:-[xy])?:\s*(?:hidden|clip)/iu;

/** Whether declarations of style leave nothing to be seen. */
export const unseen = (declarations: string): boolean =>
  unseenDeclaration.test(declarations) || (flat.test(declarations) && cut.test(declarations));

/** In each of its parts (of 255): colours from here on are white to the eye. */
const WHITE = 0xe8;

/**
 * Whether an element is written in white on white: by its own style, while its neighbours in the same part of the page
 * are not, so that what lies below them is no dark field.
 */
export function isInColourOfPage(node: PageNode): boolean {
  return isWhite(node) && attribute(node, 'class') === '' && standsOut(node);
}

/** Whether a white element and the part of the page around it have no field of their own, and what is beside it is not white. */
export function standsOut(node: PageNode): boolean {
  if (hasField(node)) return false;
  const around = [...(node.parentNode?.childNodes ?? [])].filter((one) => one !== node);
  return (
    node.parentNode !== null &&
    !hasField(node.parentNode) &&
    around.some((one) => /\p{L}/u.test(one.textContent ?? '') && !isWhite(one) && !hasField(one))
  );
}

const hasField = (node: PageNode): boolean =>
  /background/iu.test(attribute(node, 'style')) || attribute(node, 'bgcolor') !== '';

function isWhite(node: PageNode): boolean {
  const style =
    /(?:^|;)\s*color:\s*([^;!]+)/iu.exec(attribute(node, 'style'))?.[1] ?? attribute(node, 'color');
  return isWhiteColour(style);
}

/** Whether a colour of a style is white to the eye. */
export const isWhiteColour = (colour: string): boolean =>
  partsOf(colour.trim().toLowerCase())?.every((part) => part >= WHITE) ?? false;

function partsOf(colour: string): readonly number[] | undefined {
  if (colour === 'white') return [255, 255, 255];
  const short = /^#?([\da-f])([\da-f])([\da-f])$/u.exec(colour);
  if (short) return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/u.exec(colour);
  if (long) return long.slice(1).map((digits) => Number.parseInt(digits, 16));
  const numbers = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/u.exec(colour);
  return numbers?.slice(1).map(Number);
}
