import type { TermSet, TermTable } from '../search/term-set.ts';
import { type Packed, TAG } from './packed.ts';

const CONSTANTS = [undefined, null, true, false] as const;
/** Most of what a sentence mentions of one kind is nothing: one array for all. */
const NOTHING: readonly never[] = Object.freeze([]);

/**
 * The value that was packed. Sets of strings become TermSets of the table, which several values may share. Throws a
 * RangeError where it is damaged; that it is right is for a digest to say.
 */
export function unpack({ ints, floats, shared, lengths, bytes }: Packed, table: TermTable): unknown {
  const strings = stringsOf(lengths, bytes);
  const ids = new Int32Array(strings.length).fill(-1);
  const shapes: Shape[] = [];
  const seen: unknown[] = [];
  let made = 0;
  /** Called for each object as it begins; few are asked for again. */
  const begin = <T>(one: T): T => {
    if (shared[seen.length] === made++) seen.push(one);
    return one;
  };
  let at = 0;

  const next = (): number => {
    const one = ints[at++];
    if (one === undefined) throw new RangeError('Packed values end too early');
    return one;
  };
  const string = (id: number): string => {
    const one = strings[id];
    if (one === undefined) throw new RangeError('A packed string is not there');
    return one;
  };
  const termId = (id: number): number => {
    const known = ids[id] ?? -1;
    if (known >= 0) return known;
    const fresh = table.add(string(id));
    ids[id] = fresh;
    return fresh;
  };
  const items = (length: number): readonly unknown[] => {
    if (length === 0) return begin(NOTHING);
    // Of its size from the beginning: one that grows has room for seventeen.
    const all = begin<unknown[]>(new Array(length));
    for (let i = 0; i < length; i++) all[i] = any();
    return all;
  };
  const nextTerm = (): number => termId(next());
  const terms = (length: number): TermSet => begin(table.setOf(length, nextTerm));
  const set = (length: number): Set<unknown> => {
    const all = begin(new Set<unknown>());
    for (let i = 0; i < length; i++) all.add(any());
    return all;
  };
  const map = (length: number): Map<unknown, unknown> => {
    const all = begin(new Map<unknown, unknown>());
    for (let i = 0; i < length; i++) all.set(any(), any());
    return all;
  };
  const object = (at: number): Record<string, unknown> => {
    const shape = shapes[at];
    if (shape === undefined) throw new RangeError('A packed shape is not there');
    const one = begin(new shape.Made());
    for (const key of shape.keys) one[key] = any();
    return one;
  };
  const newShape = (length: number): Record<string, unknown> => {
    const keys: string[] = [];
    for (let i = 0; i < length; i++) keys.push(string(next()));
    return object(shapes.push({ keys, Made: plainObject() }) - 1);
  };
  const any = (): unknown => {
    const one = next();
    const payload = one >>> 4;
    switch (one & 15) {
      case TAG.constant:
        return CONSTANTS[payload];
      case TAG.whole:
        return payload;
      case TAG.float:
        return floats[payload];
      case TAG.string:
        return string(payload);
      case TAG.slice:
        return string(payload).slice(next(), next());
      case TAG.again:
        return seen[payload];
      case TAG.array:
        return items(payload);
      case TAG.object:
        return object(payload);
      case TAG.set:
        return set(payload);
      case TAG.map:
        return map(payload);
      case TAG.terms:
        return terms(payload);
      case TAG.shape:
        return newShape(payload);
      default:
        throw new RangeError('A packed value is of no kind');
    }
  };
  return any();
}

interface Shape {
  readonly keys: readonly string[];
  readonly Made: new () => Record<string, unknown>;
}

/**
 * Makes plain objects of one shape. Each such function has V8 learn how much room its objects need: a literal gives all of
 * them room for four properties and puts further ones into an array of their own, a tenth of a large library's memory.
 */
function plainObject(): Shape['Made'] {
  // biome-ignore lint/complexity/useArrowFunction: an arrow function makes no objects.
  const Made = function (): void {};
  Made.prototype = Object.prototype;
  // A function that is called with `new` has no type of its own.
  return Made as unknown as Shape['Made'];
}

function stringsOf(lengths: Int32Array, bytes: Uint8Array): readonly string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  return Array.from(lengths, (length) => {
    const begin = from;
    from += Math.abs(length);
    return data.toString(length < 0 ? 'utf16le' : 'latin1', begin, from);
  });
}
