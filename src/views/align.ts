/** A stretch in which posted words and an article differ; either may be empty. */
export interface Difference {
  readonly posted: string;
  readonly article: string;
}

/** Places of words, from and to, end exclusive. */
export type Range = readonly [from: number, to: number];

/** A stretch of words that stands in an article as another one. */
interface Run {
  readonly posted: Range;
  readonly article: Range;
}

/** Where a run of words stands best in a longer one. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Words replaced, left out or put in. */
  readonly cost: number;
  /** The stretches that differ, in order. */
  readonly runs: readonly Run[];
}

/** Longer ones are no quotation; the table below takes their product. */
const MOST_WORDS = 400;

/**
 * Finds the stretch of `text` that takes the fewest changes to become `words`; `undefined` where hardly a word of them
 * stands there at all.
 */
export function align(words: readonly string[], text: readonly string[]): Alignment | undefined {
  const there = new Set(text);
  const shared = words.filter((word) => there.has(word)).length;
  if (words.length > MOST_WORDS || shared < leastShared(words.length)) return undefined;
  const costs = tableOf(words, text);
  const last = costs[words.length] ?? [];
  const to = last.reduce((best, cost, i) => (cost < (last[best] ?? Infinity) ? i : best), 0);
  // A last word that differs is replaced rather than added: the next word of the text costs no more.
  return traced(words, text, costs, last[to + 1] === last[to] ? to + 1 : to);
}

/** Three in four words, and of a few words all but one. */
const leastShared = (count: number): number => Math.min(Math.ceil((count * 3) / 4), count - 1);

/** costs[i][j]: the fewest changes that make the first i words of some stretch that ends at j. */
function tableOf(words: readonly string[], text: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [text.map(() => 0).concat(0)];
  words.forEach((word, i) => {
    const above = rows[i] ?? [];
    const row = [i + 1];
    text.forEach((other, j) => {
      const kept = (above[j] ?? 0) + (word === other ? 0 : 1);
      row.push(Math.min(kept, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    rows.push(row);
  });
  return rows;
}

/** Goes back from the end of the stretch along the fewest changes, and gathers what differs. */
function traced(
  words: readonly string[],
  text: readonly string[],
  costs: readonly (readonly number[])[],
  to: number,
): Alignment {
  const runs: Run[] = [];
  let [i, j] = [words.length, to];
  let end: readonly [number, number] | undefined;
  const cost = (a: number, b: number): number => costs[a]?.[b] ?? Infinity;
  const closeRun = (): void => {
    if (end) runs.unshift({ posted: [i, end[0]], article: [j, end[1]] });
    end = undefined;
  };
  while (i > 0) {
    const isSame = j > 0 && words[i - 1] === text[j - 1] && cost(i, j) === cost(i - 1, j - 1);
    if (isSame) closeRun();
    else end ??= [i, j];
    const isReplaced = j > 0 && cost(i, j) === cost(i - 1, j - 1) + 1;
    const isAdded = cost(i, j) === cost(i - 1, j) + 1;
    if (isSame || isReplaced) [i, j] = [i - 1, j - 1];
    else if (isAdded) i -= 1;
    else j -= 1;
  }
  closeRun();
  return { from: j, to, cost: cost(words.length, to), runs };
}
