import { generateKeyPairSync, sign } from 'node:crypto';
import type { Endpoint } from './local-discord.ts';
import { readPayload } from './payload.ts';

/** A key pair made for one run: as Discord has one for each application. */
export interface LocalKey {
  /** As an operator copies it from the developer portal: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The signature of a text, in hexadecimal digits. */
  readonly sign: (text: string) => string;
}

/** How many bytes of Ed25519's public key stand at the end of its DER form. */
const KEY = 32;

export function createLocalKey(): LocalKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-KEY).toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
}

/** Sends interactions to a bot's address, signed as Discord signs them. Rejects where the answer is no success. */
export function createSignedEndpoint(address: string, key: LocalKey, now: () => Date): Endpoint {
  return async (body) => {
    const timestamp = String(Math.floor(now().getTime() / 1_000));
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': key.sign(timestamp + body),
      },
      body,
    });
    if (!response.ok) throw new Error(`The bot answered an interaction with ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    return readPayload(new Uint8Array(await response.arrayBuffer()), type);
  };
}
