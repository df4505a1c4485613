/** A stretch in which posted words and an article differ; either may be empty. */
export interface Difference {
  readonly posted: string;
  readonly article: string;
}

/** Places of words, from and to, end exclusive. */
type Range = readonly [from: number, to: number];

/** Where a run of words stands best in a longer one. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Words replaced, left out or put in. */
  readonly cost: number;
  /** The stretches that differ, in order. */
  readonly runs: readonly { readonly posted: Range; readonly article: Range }[];
}

type Step = 'same' | 'replaced' | 'added' | 'missing';

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

function traced(
  words: readonly string[],
  text: readonly string[],
  costs: readonly (readonly number[])[],
  to: number,
): Alignment {
  const steps: { readonly step: Step; readonly i: number; readonly j: number }[] = [];
  let [i, j] = [words.length, to];
  const cost = (a: number, b: number): number => costs[a]?.[b] ?? Infinity;
  while (i > 0) {
    const same = j > 0 && words[i - 1] === text[j - 1];
    if (same && cost(i, j) === cost(i - 1, j - 1)) steps.push({ step: 'same', i: --i, j: --j });
    else if (j > 0 && cost(i, j) === cost(i - 1, j - 1) + 1) steps.push({ step: 'replaced', i: --i, j: --j });
    else if (cost(i, j) === cost(i - 1, j) + 1) steps.push({ step: 'added', i: --i, j });
    else steps.push({ step: 'missing', i, j: --j });
  }
  return { from: j, to, cost: cost(words.length, to), runs: runsOf(steps.reverse()) };
}

function runsOf(
  steps: readonly { readonly step: Step; readonly i: number; readonly j: number }[],
): Alignment['runs'] {
  const runs: { posted: Range; article: Range }[] = [];
  let open = false;
  for (const { step, i, j } of steps) {
    if (step === 'same') {
      open = false;
      continue;
    }
    const [di, dj] = [step === 'missing' ? 0 : 1, step === 'added' ? 0 : 1];
    const run = open ? runs.at(-1) : undefined;
    if (run) runs[runs.length - 1] = { posted: [run.posted[0], i + di], article: [run.article[0], j + dj] };
    else runs.push({ posted: [i, i + di], article: [j, j + dj] });
    open = true;
  }
  return runs;
}
