import type { Library } from '../library/library.ts';
import { tokensOf } from '../search/tokens.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What the articles' words are like, found in one pass over all of them. */
export interface KnownWords {
  /** Every word that articles, vocabulary and questions are made of, with how often it stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Tells proper names from words: the first of the terms is one that the articles only ever write with a capital. */
  readonly isProper: (terms: readonly string[]) => boolean;
}

/** Reads the words of all articles. */
export function knownWords(library: Library): KnownWords {
  const counts = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>(library.lexicon.stems);
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text, sentence } of library.readings) {
    // Not kept: in a large folder the words of all sentences would weigh more than all else that is known of them.
    tokensOf(text).forEach((token, i) => {
      add(token.text);
      if (sentence.block.kind === 'heading') return;
      if (!CAPITAL.test(text.slice(token.span.start, token.span.start + 2))) small.add(token.stem);
      else if (i > 0) capital.add(token.stem);
    });
  }
  for (const word of wordsBeside(library)) add(word);
  return { counts, isProper: ([stem = '']) => capital.has(stem) && !small.has(stem) };
}

const CAPITAL = /^\p{Lu}/u;

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
