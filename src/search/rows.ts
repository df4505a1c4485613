/** For each key, the values that belong to it, one key after the other. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** The rows of lists, each list's number its key. */
export function rowsOf(lists: readonly ArrayLike<number>[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  const values = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, i) => {
    values.set(list, starts[i]);
  });
  return { starts, values };
}

/** 0, 1, 2 …: one value for each key. */
export const counted = (size: number): Uint32Array => Uint32Array.from({ length: size + 1 }, (_, i) => i);

/** For each value, the keys to which it belongs, ascending. */
export function inverted({ starts, values }: Rows, size: number): Rows {
  const turned = new Uint32Array(size + 1);
  for (const value of values) turned[value + 1] = (turned[value + 1] ?? 0) + 1;
  for (let i = 0; i < size; i++) turned[i + 1] = (turned[i + 1] ?? 0) + (turned[i] ?? 0);
  const next = turned.slice();
  const keys = new Uint32Array(values.length);
  for (let key = 0; key + 1 < starts.length; key++)
    for (let i = starts[key] ?? 0; i < (starts[key + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      const place = next[value] ?? 0;
      keys[place] = key;
      next[value] = place + 1;
    }
  return { starts: turned, values: keys };
}

/** Tells of each value of a key. */
export function each({ starts, values }: Rows, key: number, told: (value: number) => void): void {
  const end = starts[key + 1] ?? 0;
  for (let i = starts[key] ?? 0; i < end; i++) told(values[i] ?? 0);
}

/** How many values a key has. */
export const lengthOf = ({ starts }: Rows, key: number): number =>
  (starts[key + 1] ?? 0) - (starts[key] ?? 0);
