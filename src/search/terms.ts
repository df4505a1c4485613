import { type Lexicon, type PhraseMatch, phrasesIn } from './lexicon.ts';
import { numbersIn } from './number-words.ts';
import { stemOf, type Token } from './tokens.ts';

/**
 * What index and question share: the stems of a text, hyphenated words also joined ("re-inspection" as reinspection),
 * and a key for each phrase of the vocabulary ("looked-after children" and "children in care" have the same). Where the
 * `phrases` in the tokens have been found already, they are not sought again.
 */
export function termsOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  phrases: readonly PhraseMatch[] = phrasesIn(lexicon, tokens),
): ReadonlySet<string> {
  const terms = new Set<string>();
  tokens.forEach((token, i) => {
    terms.add(token.stem);
    const previous = tokens[i - 1];
    if (token.joined && previous) terms.add(stemOf(previous.text + token.text));
  });
  for (const { value } of numbersIn(tokens)) terms.add(String(value));
  for (const match of phrases) for (const key of match.keys) terms.add(key);
  return terms;
}
