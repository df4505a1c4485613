import { ImportError } from './import-error.ts';
import type { Noted } from './material.ts';

const western = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|(?:us-)?ascii|utf-?8)$/iu;
const windows1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const controls = /(?![\n\t])\p{Cc}/gu;

/**
 * Reads bytes as UTF-8, UTF-16, or the encoding that a page `declares`; last as Windows-1252, which old programs
 * write, with a note. Line ends become \n; a byte order mark and control characters go. Throws an ImportError where the outcome is no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Noted {
  const { text, notes } = decode(bytes, declared);
  const plain = text.replace(/^\uFEFF/u, '').replace(lineBreaks, '\n');
  const removed = plain.match(controls)?.length ?? 0;
  // A few stray ones come with copied text; many mean that this never was a text.
  if (removed > 5 + plain.length / 1000) throw notText();
  if (!/\S/u.test(plain)) throw new ImportError('holds no text');
  const stray = removed > 0 ? [`${removed} control characters were taken out`] : [];
  return { text: plain.replace(controls, ''), notes: [...notes, ...stray] };
}

function decode(bytes: Uint8Array, declared: string | undefined): Noted {
  const wide = wideOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), notes: [] };
  const exact = tryDecode(bytes, 'utf-8');
  if (exact !== undefined) return { text: exact, notes: [] };
  const isWestern = declared === undefined || western.test(declared);
  const told = isWestern ? undefined : tryDecode(bytes, declared);
  if (told !== undefined) return { text: told, notes: [] };
  if (bytes.filter((byte) => byte > 127).length > bytes.length / 4) throw notText();
  const note = 'not UTF-8: read as Windows-1252; look at the quotation marks and accents';
  return { text: fromWindows1252(bytes), notes: declared === undefined ? [note] : [] };
}

/** By hand: the decoder of Node 20 reads the quotation marks of this encoding as control characters. */
function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** UTF-16 by its mark, or by the zeros that every second byte of a Western text is. */
function wideOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = (rest: number): number =>
    sample.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > sample.length * 0.3 && even < odd / 20) return 'utf-16le';
  return even > sample.length * 0.3 && odd < even / 20 ? 'utf-16be' : undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const notText = (): ImportError =>
  new ImportError(
    'is not a text that can be read; save the article as plain text (UTF-8), a web page or a PDF',
  );
