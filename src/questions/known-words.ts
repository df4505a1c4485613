import type { Library } from '../library/library.ts';
import { eachWord } from '../mentions/article-words.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { stemOf, tokensOf } from '../search/tokens.ts';

/** What the articles' words are like, found in one pass over all of them. */
export interface KnownWords {
  /** Every word that articles, vocabulary and questions are made of, with how often it stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Tells proper names from words: the first of the terms is one that the articles only ever write with a capital. */
  readonly isProper: (terms: readonly string[]) => boolean;
}

/** Puts the words of all articles together. */
export function knownWords(library: Library): KnownWords {
  const counts = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>(library.lexicon.stems);
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { words } of library.read)
    eachWord(words, (word, use) => {
      counts.set(word, (counts.get(word) ?? 0) + use.count);
      if (use.small) small.add(stemOf(word));
      if (use.capital) capital.add(stemOf(word));
    });
  for (const word of wordsBeside(library)) add(word);
  return { counts, isProper: ([stem = '']) => capital.has(stem) && !small.has(stem) };
}

/** The words of the vocabulary and of questions. */
function wordsBeside({ lexicon, councils, vocabulary }: Library): readonly string[] {
  const texts = [
    ...councils,
    ...vocabulary.grades.flatMap(({ names, informal }) => [...names, ...informal]),
    ...vocabulary.areas.flatMap(({ names }) => names),
    ...vocabulary.roles,
    ...QUESTION_WORDS,
  ];
  return [
    ...lexicon.words,
    ...STOP_WORDS,
    ...texts.flatMap((text) => tokensOf(text).map((token) => token.text)),
  ];
}

/** Words that decide the kind of a question, so that a slip in one of them is mended. */
const QUESTION_WORDS = [
  'rating rated grade graded grading judgement judged verdict score inspection inspections inspected report reports latest newest',
  'previous compare compared difference history timeline yesterday january february march april june july august september october',
  'november december autumn summer spring quote statement definition strengths weaknesses findings recommendations overall area areas',
] as const;
