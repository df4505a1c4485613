import type { Features } from '../scoring/features.ts';

/** One candidate to learn from. */
export interface Sample {
  readonly features: Features;
  /** Whether the answer is yes: the mention is a rating, the candidate the right one. */
  readonly label: boolean;
  /** The folder it comes from: the unit that is left out. */
  readonly folder: string;
  /** Candidates of one choice have the same, and one folder; none stands for a question of yes or no by itself. */
  readonly group?: number | object;
  /** How much it counts; 1 unless given. */
  readonly weight?: number;
}

/** Samples as numbers, in memory that threads share: a hundred thousand candidates of sixty features fit into it. */
export interface SampleNumbers {
  readonly size: number;
  /** How many columns there are: one for each name of a feature. */
  readonly width: number;
  /** `starts[i]` to `starts[i + 1]` (exclusive) are the sample's places in `columns` and `values`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** Rounded to 32 bits: there are a hundred million of them. */
  readonly values: Float32Array;
  /** 1 where the answer is yes. */
  readonly labels: Uint8Array;
  /** The place of each sample's folder among the set's folders. */
  readonly folders: Int32Array;
  /** Each sample's group, numbered from 0 in the order in which they are first seen. */
  readonly groups: Int32Array;
  readonly weights: Float64Array;
}

/** Samples, and the names that their numbers stand for. */
export interface SampleSet {
  readonly numbers: SampleNumbers;
  /** Of features, by column. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
}

/** Collects samples one by one, in the order in which they are given. */
export function collectSamples(samples: Iterable<Sample>): SampleSet {
  const names = new Numbering<string>();
  const folders = new Numbering<string>();
  const groups = new Numbering<number | object>();
  const starts = new Growing(ints);
  const columns = new Growing(ints);
  const values = new Growing(floats);
  const labels = new Growing(bytes);
  const folderOf = new Growing(ints);
  const groupOf = new Growing(ints);
  const weights = new Growing(doubles);
  starts.push(0);
  for (const { features, label, folder, group = {}, weight = 1 } of samples) {
    for (const one of features) {
      columns.push(names.of(one[0]));
      values.push(one[1]);
    }
    starts.push(columns.size);
    labels.push(label ? 1 : 0);
    folderOf.push(folders.of(folder));
    groupOf.push(groups.of(group));
    weights.push(weight);
  }
  return {
    numbers: {
      size: labels.size,
      width: names.all().length,
      starts: starts.take(),
      columns: columns.take(),
      values: values.take(),
      labels: labels.take(),
      folders: folderOf.take(),
      groups: groupOf.take(),
      weights: weights.take(),
    },
    names: names.all(),
    folders: folders.all(),
  };
}

/** Numbers in memory that threads share. */
export const ints = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));
export const floats = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length));
export const doubles = (length: number) => new Float64Array(new SharedArrayBuffer(8 * length));
export const bytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));

/** Numbers from 0, in the order in which things are first seen. */
export class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): readonly Thing[] {
    return [...this.#numbers.keys()];
  }
}

/** So many numbers are allocated together. */
const CHUNK = 1 << 16;

/** Numbers of which nobody knows beforehand how many there will be: in chunks, since hundreds of megabytes are slow to move. */
class Growing<Kind extends Int32Array | Float32Array | Float64Array | Uint8Array> {
  readonly #make: (length: number) => Kind;
  readonly #full: Kind[] = [];
  #last: Kind;
  #used = 0;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#last = make(CHUNK);
  }

  get size(): number {
    return this.#full.length * CHUNK + this.#used;
  }

  push(value: number): void {
    if (this.#used === CHUNK) {
      this.#full.push(this.#last);
      this.#last = this.#make(CHUNK);
      this.#used = 0;
    }
    this.#last[this.#used++] = value;
  }

  /** What was pushed. The chunks are given up one by one: a copy of all of them beside them would take gigabytes. */
  take(): Kind {
    const { size } = this;
    const exact = this.#make(size);
    for (let at = 0; this.#full.length > 0; at += CHUNK) exact.set(this.#full.shift() ?? [], at);
    exact.set(this.#last.subarray(0, this.#used), size - this.#used);
    this.#used = 0;
    return exact;
  }
}
