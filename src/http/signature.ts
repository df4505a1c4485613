import { createPublicKey, verify } from 'node:crypto';

/** What Discord signs, as it came. */
export interface Signed {
  /** The header X-Signature-Ed25519: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** The header X-Signature-Timestamp: seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** A signature that holds. */
export interface Proof {
  /** The same for the same signature, however it was written. */
  readonly signature: string;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
}

/**
 * A check of Discord's signatures against an application's public key (64 hexadecimal digits, else it throws):
 * `undefined` for whatever Discord did not sign, malformed or missing.
 */
export function createSignatureCheck(publicKey: string): (signed: Signed) => Proof | undefined {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature = '', timestamp = '', body }) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return undefined;
    const bytes = Buffer.from(signature, 'hex');
    if (!verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, bytes)) return undefined;
    return { signature: bytes.toString('base64'), signedAt: Number(timestamp) * 1_000 };
  };
}
