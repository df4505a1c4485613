import type { Packed } from './packed.ts';

/** Where a section begins, so that its numbers can be used in place. */
const STEP = 8;
const SECTIONS = 5;

const bytesOf = (part: Packed[keyof Packed]): Buffer =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength);
const padded = (size: number): number => Math.ceil(size / STEP) * STEP;

/** A packed value as bytes: the size of each section, the sections. */
export function bytesOfPacked({ floats, ints, shared, lengths, bytes }: Packed): readonly Buffer[] {
  const sections = [floats, ints, shared, lengths, bytes].map(bytesOf);
  const sizes = Float64Array.from(sections, ({ length }) => length);
  return [
    bytesOf(sizes),
    ...sections.flatMap((section) => [section, Buffer.alloc(padded(section.length) - section.length)]),
  ];
}

/** The packed values in bytes, which they share, one after the other. Throws a RangeError where there are too few bytes. */
export function packedInBytes(data: Uint8Array): readonly Packed[] {
  // A file's bytes lie where numbers can be read; a stretch of others may not.
  const {
    buffer,
    byteOffset: start,
    byteLength,
  } = data.byteOffset % STEP === 0 ? data : Uint8Array.from(data);
  if (!(buffer instanceof ArrayBuffer)) throw new RangeError('Packed values are in memory of one thread');
  const all: Packed[] = [];
  let at = start;
  const next = (size = 0): number => {
    const from = at;
    at += padded(size);
    return from;
  };
  while (at < start + byteLength) {
    const [floats = 0, ints = 0, shared = 0, lengths = 0, bytes = 0] = new Float64Array(
      buffer,
      next(STEP * SECTIONS),
      SECTIONS,
    );
    all.push({
      floats: new Float64Array(buffer, next(floats), floats / 8),
      ints: new Int32Array(buffer, next(ints), ints / 4),
      shared: new Int32Array(buffer, next(shared), shared / 4),
      lengths: new Int32Array(buffer, next(lengths), lengths / 4),
      bytes: new Uint8Array(buffer, next(bytes), bytes),
    });
  }
  return all;
}
