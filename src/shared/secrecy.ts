import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps people and their words from whoever can read what instances share. */
export interface Secrecy {
  /** The same for the same ids wherever the secret is the same; without it, no id can be found out from it. */
  readonly keyOf: (...ids: readonly string[]) => string;
  /** The text, encrypted for one place: what is copied to another place cannot be opened there. */
  readonly seal: (text: string, place: string) => string;
  /** What was sealed with the same secret for the same place; `undefined` for anything else. */
  readonly open: (sealed: string, place: string) => string | undefined;
}

const CIPHER = 'aes-256-gcm';
const KEY = 32;
const NONCE = 12;
const TAG = 16;

/** `secret` is known to every instance of the bot and to nobody else. */
export function createSecrecy(secret: string): Secrecy {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `rapporteur ${purpose}`, KEY));
  const hashing = keyFor('keys of what instances share');
  const sealing = keyFor('questions that instances share');
  return {
    keyOf: (...ids) => createHmac('sha256', hashing).update(ids.join('\0')).digest('base64url'),
    seal: (text, place) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, sealing, nonce, { authTagLength: TAG }).setAAD(
        Buffer.from(place),
      );
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed, 'base64');
      const [nonce, tag] = [bytes.subarray(0, NONCE), bytes.subarray(NONCE, NONCE + TAG)];
      if (tag.length < TAG) return undefined;
      const decipher = createDecipheriv(CIPHER, sealing, nonce, { authTagLength: TAG })
        .setAAD(Buffer.from(place))
        .setAuthTag(tag);
      try {
        return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
