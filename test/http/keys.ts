import { generateKeyPairSync, sign } from 'node:crypto';
import { z } from 'zod';

/** An application's keys: Discord has the private one. */
export interface Keys {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly sign: (timestamp: string, body: string | Uint8Array) => string;
}

const Jwk = z.object({ x: z.string() });

export function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = Jwk.parse(publicKey.export({ format: 'jwk' }));
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign: (timestamp, body) =>
      sign(null, Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]), privateKey).toString('hex'),
  };
}

/** The headers that Discord sends with a body. */
export function signedHeaders(keys: Keys, body: string, at = Date.now()): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': keys.sign(timestamp, body),
  };
}
