/** The items in order, as many together as fit into `room`, at most `most`; one that does not fit stands alone. */
export function batches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  room: number,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly Item[])[] {
  const all: Item[][] = [];
  let taken = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = all.at(-1);
    if (last && last.length < most && taken + size <= room) {
      last.push(item);
      taken += size;
    } else {
      all.push([item]);
      taken = size;
    }
  }
  return all;
}

/** Text displays of one page; what is left of the 40 components is for links, buttons and menus. */
const BLOCKS = 18;

/** The blocks of each page, in order, whole: as many as `room` holds, at least one, never more than a message takes. */
export function paginate<Block extends { readonly content: string }>(
  blocks: readonly Block[],
  room: number,
  most = BLOCKS,
): readonly (readonly Block[])[] {
  const pages = batches(blocks, ({ content }) => content.length, room, most);
  return pages.length === 0 ? [[]] : pages;
}
