import type { Lexicon } from './lexicon.ts';
import { phrasesIn } from './lexicon.ts';
import { numbersIn } from './number-words.ts';
import { stemOf, type Token } from './tokens.ts';

/**
 * What index and question share: the stems of a text, hyphenated words also joined ("re-inspection" as reinspection),
 * and a key for each phrase of the vocabulary ("looked-after children" and "children in care" have the same).
 */
export function termsOf(lexicon: Lexicon, tokens: readonly Token[]): ReadonlySet<string> {
  const terms = new Set<string>();
  tokens.forEach((token, i) => {
    terms.add(token.stem);
    const previous = tokens[i - 1];
    if (token.joined && previous) terms.add(stemOf(previous.text + token.text));
  });
  for (const { value } of numbersIn(tokens)) terms.add(String(value));
  for (const match of phrasesIn(lexicon, tokens)) for (const key of match.keys) terms.add(key);
  return terms;
}
