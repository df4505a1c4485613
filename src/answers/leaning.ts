import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { madeOnce, madeOnceEach } from '../mentions/made-once.ts';
import { createNameFinder } from '../mentions/names.ts';
import type { Reading } from '../mentions/reading.ts';

/** How often a sentence praises, and how often it finds fault, by the vocabulary's words; praise denied finds fault. */
export interface Leaning {
  readonly praise: number;
  readonly blame: number;
}

/** "Not consistent or robust enough", "yet to become strong": no praise. */
const DENIED =
  /(?:\b(?:not(?! (?:only|just|merely|simply)\b)|never|no longer|neither|without(?! (?:exception|doubt)\b)|lack(?:s|ed|ing)?(?: of)?|yet to)|n['’]t)\b(?:(?!\b(?:and|but)\b)[^.;:,“”"]){0,30}$/i;

const findersOf = madeOnce(({ strengths, weaknesses }: Vocabulary) => {
  const namesOf = (words: readonly string[]) => createNameFinder(words.map((word) => [word, word] as const));
  return { good: namesOf(strengths), bad: namesOf(weaknesses) };
});

/** How a sentence leans. */
export const leaningOf = madeOnceEach(({ text }: Reading, vocabulary: Vocabulary): Leaning => {
  const { good, bad } = findersOf(vocabulary);
  const praise = good(text);
  const denied = praise.filter(({ span }) => DENIED.test(text.slice(0, span.start))).length;
  return { praise: praise.length - denied, blame: bad(text).length + denied };
});
