import { factsOfOpening, updateNote } from './byline.ts';
import type { Facts } from './material.ts';
import type { PageLine } from './page-lines.ts';
import { attribute, type PageDocument, type PageNode } from './page-node.ts';

/** The day that the page marks as a time: one of publication, or the only one, unless it is of a change. */
export function visibleDay(document: PageDocument): string | undefined {
  const times = [...document.querySelectorAll('time[datetime]')].filter((node) => !isOfChange(node));
  const main = times.find((node: PageNode) =>
    /publish/iu.test(attribute(node, 'class') + attribute(node, 'itemprop')),
  );
  const node = main ?? (times.length === 1 ? times[0] : undefined);
  return node ? dayOf(attribute(node, 'datetime')) : undefined;
}

/** The texts of a page's times of a change: no day of publication, whatever they look like. */
export const timesOfChange = (document: PageDocument): readonly string[] =>
  [...document.querySelectorAll('time')].filter(isOfChange).map((node) => (node.textContent ?? '').trim());

const change = /updated|modified|amended|edited|reviewed/iu;

/** By its names, or by the words right before it. */
function isOfChange(node: PageNode): boolean {
  if (change.test(attribute(node, 'class') + attribute(node, 'itemprop'))) return true;
  const label = wordsBefore(node).slice(-40);
  return change.test(label) && !/publish|posted/iu.test(label.slice(label.search(change)));
}

/** The text before an element within the same line of the page. */
function wordsBefore(node: PageNode): string {
  const parent = node.parentNode;
  if (!parent || /^(?:body|main|article|header)$/iu.test(parent.nodeName)) return '';
  const all = [...parent.childNodes];
  const own = all
    .slice(0, all.indexOf(node))
    .map((one) => one.textContent ?? '')
    .join(' ');
  return own.trim() === '' ? wordsBefore(parent) : own;
}

/** The day as it is written, whatever the time zone: the date that the page shows its readers. */
export function dayOf(text: string | undefined): string | undefined {
  return /^\s*([12]\d{3}-\d\d-\d\d)(?!\d)/u.exec(text ?? '')?.[1];
}

/** How many lines around a headline may say when it was published: above it and below. */
const [ABOVE, BELOW] = [3, 6];

/**
 * The facts of a page, and the day that it shows its readers beside the headline where its data give none; `changes`:
 * what it marks as times of a change.
 */
export function openingFacts(
  lines: readonly PageLine[],
  facts: Facts,
  changes: readonly string[],
): { readonly facts: Facts; readonly notes: readonly string[] } {
  const at = lines.findIndex(({ kind, text }) => kind === 'heading' && text.trim() === facts.title?.trim());
  if (facts.published !== undefined || at < 0) return { facts, notes: [] };
  const near = lines
    .slice(Math.max(0, at - ABOVE), at + BELOW)
    .map(({ text }) => text)
    .filter((text) => !changes.includes(text.trim()))
    .join('\n\n');
  const { published } = factsOfOpening(near);
  return published === undefined
    ? { facts, notes: updateNote(near) }
    : { facts: { ...facts, published }, notes: [] };
}
