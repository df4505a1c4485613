import { connect } from 'node:net';

/** Writes to a server as it is told, and resolves with all that comes back until the connection ends. */
export function talk(port: number, pieces: Iterable<string | Uint8Array>): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    // A server that hangs up on somebody who still writes is heard all the same.
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}
