import type { Packed } from './packed.ts';

/** Where a section begins, so that its numbers can be used in place. */
const STEP = 8;
const SECTIONS = 5;

const bytesOf = (part: Packed[keyof Packed]): Buffer =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength);
const padded = (size: number): number => Math.ceil(size / STEP) * STEP;

/** Packed values as bytes: how many there are, the size of each section, the sections. */
export function bytesOfPacked(all: readonly Packed[]): readonly Buffer[] {
  const sections = all.flatMap(({ floats, ints, shared, lengths, bytes }) =>
    [floats, ints, shared, lengths, bytes].map(bytesOf),
  );
  const sizes = Float64Array.of(all.length, ...sections.map(({ length }) => length));
  return [
    Buffer.from(sizes.buffer),
    ...sections.flatMap((section) => [section, Buffer.alloc(padded(section.length) - section.length)]),
  ];
}

/** The packed values in bytes, which they share. Throws a RangeError where there are too few bytes. */
export function packedInBytes(data: Uint8Array): readonly Packed[] {
  // A file's bytes lie where numbers can be read; a stretch of others may not.
  const { buffer, byteOffset: start } = data.byteOffset % STEP === 0 ? data : Uint8Array.from(data);
  if (!(buffer instanceof ArrayBuffer)) throw new RangeError('Packed values are in memory of one thread');
  const [count = 0] = new Float64Array(buffer, start, 1);
  const sizes = new Float64Array(buffer, start + STEP, count * SECTIONS);
  let at = start + STEP + sizes.byteLength;
  const next = (size = 0): number => {
    const from = at;
    at += padded(size);
    return from;
  };
  return Array.from({ length: count }, (_, i): Packed => {
    const [floats = 0, ints = 0, shared = 0, lengths = 0, bytes = 0] = sizes.subarray(i * SECTIONS);
    return {
      floats: new Float64Array(buffer, next(floats), floats / 8),
      ints: new Int32Array(buffer, next(ints), ints / 4),
      shared: new Int32Array(buffer, next(shared), shared / 4),
      lengths: new Int32Array(buffer, next(lengths), lengths / 4),
      bytes: new Uint8Array(buffer, next(bytes), bytes),
    };
  });
}
