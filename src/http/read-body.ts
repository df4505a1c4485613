import type { IncomingMessage } from 'node:http';

/** Discord's interactions have some thousand bytes; a message in one, with all that it can hold, stays below this. */
const LARGEST = 1024 * 1024;

/**
 * The body of a request, in bytes. `too large` as soon as it is known to exceed the limit, the rest of it not kept;
 * `gone` where the connection ended before. Never rejects.
 */
export async function readBody(
  request: IncomingMessage,
  largest = LARGEST,
): Promise<Uint8Array | 'too large' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return 'too large';
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= largest) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve('too large');
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve('gone'));
    request.on('close', () => resolve('gone'));
  });
}
