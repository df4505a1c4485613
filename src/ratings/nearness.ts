import type { Passage } from './passage.ts';

/** How near a grade's word stands to another: in its sentence, its block, the next line or farther. */
export function nearness(
  one: { readonly passage: Passage } | undefined,
  own: { readonly passage: Passage },
): 'none' | 'same sentence' | 'same block' | 'next line' | 'apart' {
  if (one === undefined) return 'none';
  const [a, b] = [one.passage.reading.sentence, own.passage.reading.sentence];
  if (a === b) return 'same sentence';
  if (a.block === b.block) return 'same block';
  return Math.abs(a.index - b.index) === 1 ? 'next line' : 'apart';
}
