import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { stemOf, type Token, tokensOf } from './tokens.ts';

/** A phrase of the vocabulary as stems, and the keys under which it is indexed. */
interface Phrase {
  readonly stems: readonly string[];
  readonly keys: readonly string[];
}

/** A stretch of tokens (`from` to `to`, end exclusive) that is a phrase of the vocabulary. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

/** The vocabulary's synonyms, ready to be found in a text. */
export interface Lexicon {
  readonly byFirstStem: ReadonlyMap<string, readonly Phrase[]>;
  /** What a phrase of a question (its stems, joined by blanks) may mean in an article: keys. */
  readonly means: ReadonlyMap<string, readonly string[]>;
  /** What the opposite of a phrase is (its stems, joined by blanks): keys. */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
  /** Stems of very common words. */
  readonly common: ReadonlySet<string>;
  /** Every stem that the vocabulary mentions. */
  readonly stems: ReadonlySet<string>;
  /** Every word that the vocabulary mentions, as written (folded). */
  readonly words: ReadonlySet<string>;
}

const phraseKey = (stems: readonly string[]): string => `=${stems.join(' ')}`;

/** Compiles the vocabulary's synonym groups and one-way meanings. */
export function createLexicon(vocabulary: Vocabulary): Lexicon {
  // A phrase stands in several places of it.
  const known = new Map<string, readonly Token[]>();
  const wordsOf = (phrase: string): readonly Token[] => {
    const tokens = known.get(phrase) ?? tokensOf(phrase);
    known.set(phrase, tokens);
    return tokens;
  };
  const stemsOf = (phrase: string): string[] => wordsOf(phrase).map((token) => token.stem);
  const keysOf = new Map<string, Set<string>>();
  const add = (stems: readonly string[], key?: string): void => {
    const id = stems.join(' ');
    const keys = keysOf.get(id) ?? new Set();
    if (key !== undefined) keys.add(key);
    keysOf.set(id, keys);
  };
  vocabulary.synonyms.forEach((group, i) => {
    for (const phrase of group) add(stemsOf(phrase), `#${i}`);
  });
  const meanings = Object.entries(vocabulary.means);
  for (const phrase of [...meanings.flatMap(([, values]) => values), ...vocabulary.opposites.flat(2)]) {
    const stems = stemsOf(phrase);
    add(stems, stems.length > 1 ? phraseKey(stems) : undefined);
  }
  const sides = vocabulary.opposites.flatMap(([a = [], b = []]) => [[a, b] as const, [b, a] as const]);
  const opposites = new Map<string, readonly string[]>();
  for (const [side, other] of sides) {
    const keys = other.map((phrase) => {
      const stems = stemsOf(phrase);
      return stems.length > 1 ? phraseKey(stems) : (stems[0] ?? '');
    });
    for (const phrase of side) {
      const id = stemsOf(phrase).join(' ');
      opposites.set(id, [...(opposites.get(id) ?? []), ...keys]);
    }
  }
  const means = new Map(
    meanings.map(([key, values]) => [
      stemsOf(key).join(' '),
      values.flatMap((value) => keysFor(keysOf, stemsOf(value))),
    ]),
  );
  const texts = [
    ...vocabulary.common,
    ...vocabulary.opposites.flat(2),
    ...vocabulary.synonyms.flat(),
    ...meanings.flatMap(([key, values]) => [key, ...values]),
  ];
  const words = new Set(texts.flatMap((text) => wordsOf(text).map((token) => token.text)));
  return {
    byFirstStem: byFirst(keysOf),
    means,
    opposites,
    common: new Set(vocabulary.common.flatMap(stemsOf)),
    stems: new Set([...words].map(stemOf)),
    words,
  };
}

/** Every phrase of the vocabulary in a text, longest first at each token. */
export function phrasesIn(lexicon: Lexicon, tokens: readonly Token[]): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  tokens.forEach(({ stem }, from) => {
    for (const { stems, keys } of lexicon.byFirstStem.get(stem) ?? []) {
      const to = endOf(tokens, from, stems);
      if (to > from) found.push({ from, to, keys });
    }
  });
  return found;
}

const DETERMINER = /^(?:his|her|their|its|the|an?|my|our|your)$/;

/** Where a phrase that begins at a token ends, or -1; one determiner inside it does not count ("handed in his notice"). */
function endOf(tokens: readonly Token[], from: number, stems: readonly string[]): number {
  let at = from;
  let skipped = 0;
  for (const stem of stems) {
    if (tokens[at]?.stem !== stem) {
      const goesOn = at > from && skipped === 0 && tokens[at + 1]?.stem === stem;
      if (!goesOn || !DETERMINER.test(tokens[at]?.text ?? '')) return -1;
      at++;
      skipped++;
    }
    at++;
  }
  return at;
}

function keysFor(keysOf: ReadonlyMap<string, ReadonlySet<string>>, stems: readonly string[]): string[] {
  const single = stems.length === 1 ? stems : [];
  return [...single, ...(keysOf.get(stems.join(' ')) ?? [])];
}

function byFirst(keysOf: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [id, keys] of keysOf) {
    const stems = id.split(' ');
    const first = stems[0] ?? '';
    if (keys.size > 0) phrases.set(first, [...(phrases.get(first) ?? []), { stems, keys: [...keys] }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return phrases;
}
