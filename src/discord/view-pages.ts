import type { Block } from './view-blocks.ts';

/** Text displays of one page; what is left of the 40 components is for links, buttons and menus. */
const BLOCKS = 18;

/** The blocks of each page, in order, whole: as many as `room` holds, at least one, never more than a message takes. */
export function paginate(blocks: readonly Block[], room: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let taken = 0;
  for (const block of blocks) {
    const page = pages.at(-1);
    if (!page || page.length >= BLOCKS || taken + block.content.length > room) {
      pages.push([block]);
      taken = block.content.length;
    } else {
      page.push(block);
      taken += block.content.length;
    }
  }
  return pages.length === 0 ? [[]] : pages;
}
