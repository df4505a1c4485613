import { createHash } from 'node:crypto';
import type { CommandReply } from '../commands/command.ts';

const LENGTH = 6;

/**
 * A short code of all that a reply's controls work on: what it says, and the whole of the articles that it quotes. The
 * same request gives another code once any of that has changed; other articles may change as they like.
 */
export function createFingerprints(): (reply: CommandReply) => string {
  const known = new WeakMap<object, string>();
  const kept = (value: object, make: () => string): string => {
    const code = known.get(value) ?? make();
    known.set(value, code);
    return code;
  };
  const stand = (key: string, value: unknown): unknown => {
    // Of a follow-up the notes tell how it was read; the question is shown without its odd spaces; how sure an answer is,
    // which other articles bear on, is not shown at all.
    if (key === 'question' || key === 'notes' || key === 'probability') return undefined;
    if (key !== 'article' || typeof value !== 'object' || value === null) return value;
    return kept(value, () => hashOf(JSON.stringify(value)));
  };
  return (reply) => kept(reply, () => hashOf(JSON.stringify(reply, stand)).slice(0, LENGTH));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
