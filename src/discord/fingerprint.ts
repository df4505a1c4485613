import { createHash } from 'node:crypto';
import type { Library } from '../library.ts';

const LENGTH = 6;

/** A short code of all that a library was made from: another word in an article gives another code. */
export function createFingerprints(): (library: Library) => string {
  const known = new WeakMap<Library, string>();
  return (library) => {
    const kept = known.get(library);
    if (kept !== undefined) return kept;
    const hash = createHash('sha256').update(JSON.stringify(library.vocabulary));
    for (const article of library.articles) hash.update(JSON.stringify(article));
    const made = hash.digest('base64url').slice(0, LENGTH);
    known.set(library, made);
    return made;
  };
}
