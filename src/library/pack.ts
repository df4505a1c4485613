import { TermSet } from '../search/term-set.ts';
import { type Packed, TAG } from './packed.ts';

const CONSTANTS: readonly unknown[] = [undefined, null, true, false];
const MOST_WHOLE = 2 ** 27;
/** From this length on a string is looked for in the last text, and from that on it is such a text. */
const SLICED = 24;
const TEXT = 200;
/** Larger sets stay as they are: to look into them has to be quick. */
const MOST_TERMS = 200;

/**
 * Packs plain objects, arrays, Maps, Sets and primitive values; an object that stands in several places is one again when
 * it is unpacked. Throws a TypeError at anything else.
 */
export function pack(value: unknown): Packed {
  let ints = new Int32Array(1 << 16);
  let at = 0;
  const floats: number[] = [];
  const strings = new Map<string, number>();
  const shapes: ShapeTree = { next: new Map() };
  let shapeCount = 0;
  const seen = new Map<object, number>();
  const repeats: { readonly at: number; readonly of: number }[] = [];
  let text = { id: -1, is: '', from: 0 };

  const put = (one: number): void => {
    if (at === ints.length) {
      const larger = new Int32Array(ints.length * 2);
      larger.set(ints);
      ints = larger;
    }
    ints[at++] = one;
  };
  const tagged = (tag: number, payload: number): void => put((payload << 4) | tag);
  const idOf = (one: string): number => {
    const known = strings.get(one);
    if (known !== undefined) return known;
    strings.set(one, strings.size);
    if (one.length >= TEXT) text = { id: strings.size - 1, is: one, from: 0 };
    return strings.size - 1;
  };
  const string = (one: string): void => {
    if (one.length >= SLICED && one.length < text.is.length && !strings.has(one)) {
      const near = text.is.indexOf(one, text.from);
      const start = near < 0 ? text.is.indexOf(one) : near;
      if (start >= 0) {
        text.from = start;
        tagged(TAG.slice, text.id);
        put(start);
        put(start + one.length);
        return;
      }
    }
    tagged(TAG.string, idOf(one));
  };
  const number = (one: number): void => {
    if (Number.isInteger(one) && one >= 0 && one < MOST_WHOLE && !Object.is(one, -0)) tagged(TAG.whole, one);
    else tagged(TAG.float, floats.push(one) - 1);
  };
  const object = (one: object): void => {
    const known = seen.get(one);
    if (known !== undefined) {
      repeats.push({ at, of: known });
      put(TAG.again);
      return;
    }
    seen.set(one, seen.size);
    if (Array.isArray(one)) {
      tagged(TAG.array, one.length);
      for (const item of one) any(item);
    } else if (one instanceof TermSet || isTerms(one)) {
      tagged(TAG.terms, one.size);
      for (const term of one) put(idOf(term));
    } else if (one instanceof Set) {
      tagged(TAG.set, one.size);
      for (const item of one) any(item);
    } else if (one instanceof Map) {
      tagged(TAG.map, one.size);
      for (const [key, item] of one) {
        any(key);
        any(item);
      }
    } else plain(one);
  };
  const plain = (one: object): void => {
    if (Object.getPrototypeOf(one) !== Object.prototype)
      throw new TypeError(`${one.constructor?.name ?? 'An object without a prototype'} cannot be packed`);
    const names = Object.keys(one);
    const shape = shapeOf(shapes, names);
    if (shape.id === undefined) {
      shape.id = shapeCount++;
      tagged(TAG.shape, names.length);
      for (const name of names) put(idOf(name));
    } else tagged(TAG.object, shape.id);
    for (const item of Object.values(one)) any(item);
  };
  const any = (one: unknown): void => {
    if (typeof one === 'string') string(one);
    else if (typeof one === 'number') number(one);
    else if (typeof one === 'object' && one !== null) object(one);
    else if (CONSTANTS.includes(one)) tagged(TAG.constant, CONSTANTS.indexOf(one));
    else throw new TypeError(`A ${typeof one} cannot be packed`);
  };

  any(value);
  const shared = Int32Array.from(new Set(repeats.map(({ of }) => of))).sort();
  const places = new Map(Array.from(shared, (of, place) => [of, place]));
  for (const { at: place, of } of repeats) ints[place] = ((places.get(of) ?? 0) << 4) | TAG.again;
  return {
    ints: ints.slice(0, at),
    floats: Float64Array.from(floats),
    shared,
    ...bytesOf([...strings.keys()]),
  };
}

/** Shapes by the names of their properties, one after the other: to put these into one string takes longer. */
interface ShapeTree {
  readonly next: Map<string, ShapeTree>;
  id?: number;
}

function shapeOf(root: ShapeTree, names: readonly string[]): ShapeTree {
  let at = root;
  for (const name of names) {
    let next = at.next.get(name);
    if (next === undefined) {
      next = { next: new Map() };
      at.next.set(name, next);
    }
    at = next;
  }
  return at;
}

/** A sentence's terms, of which there are so many: a Set of some strings. */
function isTerms(one: object): one is ReadonlySet<string> {
  if (!(one instanceof Set) || one.size === 0 || one.size > MOST_TERMS) return false;
  for (const item of one) if (typeof item !== 'string') return false;
  return true;
}

function bytesOf(strings: readonly string[]): Pick<Packed, 'lengths' | 'bytes'> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: latin1 is all of them.
  const parts = strings.map((one) => Buffer.from(one, /^[\u0000-\u00ff]*$/.test(one) ? 'latin1' : 'utf16le'));
  const lengths = parts.map((part, i) => (part.length === strings[i]?.length ? part.length : -part.length));
  return { lengths: Int32Array.from(lengths), bytes: Buffer.concat(parts) };
}
