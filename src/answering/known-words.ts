import type { Library } from '../library.ts';
import { tokensOf } from '../search/tokens.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Tells proper names from words: terms that the articles only ever write with a capital. */
export function properFinder({ readings, lexicon }: Library): (terms: readonly string[]) => boolean {
  const capital = new Set<string>();
  const small = new Set<string>(lexicon.stems);
  for (const { text, tokens, sentence } of readings) {
    if (sentence.block.kind === 'heading') continue;
    tokens.forEach(({ stem, span }, i) => {
      const large = /^\p{Lu}/u.test(text.slice(span.start, span.end));
      if (!large) small.add(stem);
      else if (i > 0) capital.add(stem);
    });
  }
  return ([stem = '']) => capital.has(stem) && !small.has(stem);
}

/** Every word that articles, vocabulary and questions are made of, with how often it stands. */
export function knownWords({
  readings,
  lexicon,
  councils,
  vocabulary,
}: Library): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string): void => void words.set(word, (words.get(word) ?? 0) + 1);
  for (const { tokens } of readings) for (const { text } of tokens) add(text);
  for (const word of [...lexicon.words, ...STOP_WORDS]) add(word);
  for (const text of [
    ...councils,
    ...vocabulary.grades.flatMap(({ names, informal }) => [...names, ...informal]),
    ...vocabulary.areas.flatMap(({ names }) => names),
    ...vocabulary.roles,
    ...QUESTION_WORDS,
  ]) {
    for (const token of tokensOf(text)) add(token.text);
  }
  return words;
}

/** Words that decide the kind of a question, so that a slip in one of them is mended. */
const QUESTION_WORDS = [
  'rating rated grade graded grading judgement judged verdict score inspection inspections inspected report reports latest newest',
  'previous compare compared difference history timeline yesterday january february march april june july august september october',
  'november december autumn summer spring quote statement definition strengths weaknesses findings recommendations overall area areas',
] as const;
