/** Text displays of one page; what is left of the 40 components is for links, buttons and menus. */
const BLOCKS = 18;

/** The blocks of each page, in order, whole: as many as `room` holds, at least one, never more than a message takes. */
export function paginate<Block extends { readonly content: string }>(
  blocks: readonly Block[],
  room: number,
  most = BLOCKS,
): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let taken = 0;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= most || taken + block.content.length > room;
    if (page.length > 0 && isFull) {
      pages.push([block]);
      taken = 0;
    } else page.push(block);
    taken += block.content.length;
  }
  return pages;
}
