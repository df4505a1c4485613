import { generateKeyPairSync, sign } from 'node:crypto';
import type { InteractionsEndpoint } from '../http/endpoint.ts';
import type { Endpoint } from './local-discord.ts';

/** A key pair made for one run, as Discord has one for each application. */
export interface LocalKey {
  /** As an operator copies it from the developer portal: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The signature of a text, in hexadecimal digits. */
  readonly sign: (text: string) => string;
}

/** How many bytes of Ed25519's public key stand at the end of its DER form. */
const KEY = 32;

/** A new pair, which ends with the process. */
export function createLocalKey(): LocalKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-KEY).toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
}

/** The bot's HTTP interactions endpoint, given what Discord sends, signed as Discord signs it. `now`: milliseconds. */
export function signedEndpoint(endpoint: InteractionsEndpoint, key: LocalKey, now: () => number): Endpoint {
  return async (body) => {
    const timestamp = String(Math.floor(now() / 1_000));
    const signature = key.sign(timestamp + body);
    const answer = await endpoint({ signature, timestamp, body: new TextEncoder().encode(body) });
    if (answer.status !== 200) {
      answer.delivered(true);
      throw new Error(`The bot answered an interaction with ${answer.status}`);
    }
    return { body: JSON.parse(answer.body), arrived: () => answer.delivered(true) };
  };
}
