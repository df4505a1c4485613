/** So many numbers of terms are allocated together. */
const POOL = 1 << 14;

/** Strings by number: each stands once, however many sentences hold it. */
export class TermTable {
  readonly strings: string[] = [];
  readonly #ids = new Map<string, number>();
  #pool = new Int32Array(0);
  #used = 0;

  /** The number of a string; a new one where it is new. */
  add(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }

  /** A set of so many of its strings; `next` gives the number of each. */
  setOf(size: number, next: () => number): TermSet {
    if (this.#used + size > this.#pool.length) {
      this.#pool = new Int32Array(Math.max(POOL, size));
      this.#used = 0;
    }
    const from = this.#used;
    while (this.#used < from + size) this.#pool[this.#used++] = next();
    this.#pool.subarray(from, this.#used).sort();
    return new TermSet(this, this.#pool, from, size);
  }

  /** The number of a string that has been added. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }
}

/**
 * The terms of a sentence as numbers of a table: a fifth of the memory that a Set takes, of which a large folder has a
 * hundred thousand. It is used like any other set; its order is that of the table.
 */
export class TermSet implements ReadonlySet<string> {
  readonly table: TermTable;
  readonly size: number;
  readonly #pool: Int32Array;
  readonly #from: number;

  /** Of `size` numbers of the pool, ascending from a place on; the pool is many sets'. */
  constructor(table: TermTable, pool: Int32Array, from: number, size: number) {
    this.table = table;
    this.size = size;
    this.#pool = pool;
    this.#from = from;
  }

  /** Ascending. */
  get ids(): Int32Array {
    return this.#pool.subarray(this.#from, this.#from + this.size);
  }

  has(term: string): boolean {
    const id = this.table.find(term);
    if (id === undefined) return false;
    const end = this.#from + this.size;
    for (let at = this.#from; at < end; at++) if (this.#pool[at] === id) return true;
    return false;
  }

  values(): SetIterator<string> {
    const { strings } = this.table;
    const held: string[] = [];
    const end = this.#from + this.size;
    for (let at = this.#from; at < end; at++) held.push(strings[this.#pool[at] ?? -1] ?? '');
    return held.values();
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const term of this.values()) yield [term, term];
  }

  forEach(told: (term: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const term of this.values()) told(term, term, this);
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
}
