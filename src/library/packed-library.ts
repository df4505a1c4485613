import type { Reading } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';
import { TermTable } from '../search/term-set.ts';
import type { ReadArticle } from './article-reading.ts';
import type { Library } from './library.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';
import { unpack } from './unpack.ts';

/** A library as it was read once, with the digest of each file that it was read from. */
export interface Snapshot {
  readonly digests: ReadonlyMap<string, string>;
  readonly library: Library;
}

/**
 * So many articles are one part: one order to a thread, which takes the next when it is done. They are packed where they
 * were read, and need not be packed again.
 */
const PART = 50;

/** A claim with the place of its sentence among the library's. */
type PlacedClaim = Omit<Claim, 'reading'> & { readonly at: number };

/** All of a snapshot but what was read of each article. */
interface Head extends Omit<Snapshot, 'library'> {
  readonly rest: Omit<Library, 'articles' | 'read' | 'readings' | 'claims' | 'unsure'>;
  readonly claims: readonly PlacedClaim[];
  readonly unsure: readonly PlacedClaim[];
}

/** All of a snapshot but its articles, packed. */
export function packHead({ digests, library }: Snapshot): Packed {
  const { articles: _, read: __, readings, claims, unsure, ...rest } = library;
  const places = new Map(readings.map((reading, at) => [reading, at]));
  const placed = ({ reading, ...claim }: Claim): PlacedClaim => ({ ...claim, at: places.get(reading) ?? -1 });
  const head: Head = { digests, rest, claims: claims.map(placed), unsure: unsure.map(placed) };
  return pack(head);
}

/** Articles, or files, in parts that are read and packed one by one. */
export const inParts = <Item>(all: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(all.length / PART) }, (_, part) =>
    all.slice(part * PART, (part + 1) * PART),
  );

/** The snapshot that was packed, its articles in parts and its head last. Throws where it is damaged. */
export function unpackLibrary(packed: readonly Packed[]): Snapshot {
  const [parts, last] = [packed.slice(0, -1), packed.at(-1)];
  if (!last) throw new RangeError('A packed library has a head');
  const table = new TermTable();
  // The one place where shapes are believed: this version packed them, and the digest is right.
  const { digests, rest, ...head } = unpack(last, table) as Head;
  const read = parts.flatMap((part) => unpack(part, table) as readonly ReadArticle[]);
  const readings = read.flatMap((one) => one.readings);
  const claimOf = ({ at, ...claim }: PlacedClaim): Claim => ({ ...claim, reading: readingAt(readings, at) });
  const library: Library = {
    ...rest,
    articles: read.map(({ article }) => article),
    read,
    readings,
    claims: head.claims.map(claimOf),
    unsure: head.unsure.map(claimOf),
  };
  return { digests, library };
}

function readingAt(readings: readonly Reading[], at: number): Reading {
  const reading = readings[at];
  if (!reading) throw new RangeError('A packed claim has no sentence');
  return reading;
}
