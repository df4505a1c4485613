import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { codeOf, ImportError } from './import-error.ts';

/** No article is larger, not even a web page with its pictures in it or a long PDF. */
const rawLimit = 20 * 1024 * 1024;

const tooLarge = `larger than ${rawLimit / 1024 / 1024} MB; save the article alone, without pictures`;

/** The bytes of a regular file of at most `rawLimit`. Throws an ImportError that says what else it is, or that it changed. */
export async function readRaw(path: string): Promise<Uint8Array> {
  // Without waiting: a FIFO would be waited for until somebody writes to it.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw new ImportError(`cannot be read: ${sayReason(error)}`);
  });
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw new ImportError('is a folder; name the files in it');
    if (!found.isFile()) throw new ImportError('is not a regular file; save the article as a file');
    if (found.size > rawLimit) throw new ImportError(`is ${tooLarge}`);
    const bytes = notEmpty(await handle.readFile());
    const after = await handle.stat();
    if (after.size !== bytes.length || after.size !== found.size || after.mtimeMs !== found.mtimeMs) {
      throw new ImportError('changed while it was read; add it again once it is saved');
    }
    return bytes;
  } finally {
    await handle.close();
  }
}

/** The bytes of a stream, at most `rawLimit`. */
export async function readRawStream(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > rawLimit) throw new ImportError(`is ${tooLarge}`);
    chunks.push(bytes);
  }
  return notEmpty(Buffer.concat(chunks));
}

function notEmpty(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new ImportError('is empty');
  return bytes;
}

function sayReason(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  if (code === 'ENXIO') return 'it is not a regular file';
  if (code === 'ELOOP') return 'it is a link that leads back to itself';
  return typeof code === 'string' ? code : 'reading it failed';
}
