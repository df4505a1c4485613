import { factsOfOpening, updateNote } from './byline.ts';
import type { Facts } from './material.ts';
import type { PageLine } from './page-lines.ts';

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
