import type { Span } from '../knowledge/article.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { type PhraseMatch, phrasesIn } from '../search/lexicon.ts';
import { type NumberWords, numbersIn } from '../search/number-words.ts';
import { isStopped } from '../search/stop-words.ts';
import { stemOf, type Token } from '../search/tokens.ts';

/** One thing that a question is about: a telling word or phrase, with all that counts as finding it. */
export interface Unit {
  readonly text: string;
  /** Where it stands among the question's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Terms that say the same. */
  readonly same: readonly string[];
  /** Terms that it may mean (one way): found with them, it counts a little less. */
  readonly loose: readonly string[];
  /** The telling stems of a phrase, for sentences that hold them apart. */
  readonly parts: readonly string[];
  /** Terms that say the contrary: a sentence with them answers too, by correcting. */
  readonly contrary: readonly string[];
  /** A very common word: a sentence need not hold it. */
  readonly common: boolean;
}

/**
 * The telling words and phrases of a question, longest phrase first, not overlapping; function words are left out unless
 * they are part of a phrase of the vocabulary. `taken` marks tokens that were read otherwise (councils, dates, sources).
 */
export function unitsOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  taken: (span: Span) => boolean,
): readonly Unit[] {
  const phrases = new Map([...phrasesIn(lexicon, tokens)].reverse().map((match) => [match.from, match]));
  const numbers = new Map(numbersIn(tokens).map((found) => [found.from, found]));
  const units: Unit[] = [];
  for (const [i, token] of tokens.entries()) {
    if (i < (units.at(-1)?.to ?? 0) || taken(token.span)) continue;
    const number = numbers.get(i);
    const unit =
      number && number.value > 12
        ? numberUnit(number)
        : unitFrom(lexicon, tokens.slice(i), i, phrases.get(i));
    if (unit) units.push(unit);
  }
  return units;
}

function numberUnit({ value, from, to }: NumberWords): Unit {
  const text = String(value);
  return { text, from, to, same: [text], loose: [], parts: [], contrary: [], common: false };
}

/** The longest unit that begins a list of tokens; `undefined` where that is a function word. */
function unitFrom(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  phrase: PhraseMatch | undefined,
): Unit | undefined {
  const meant = meaningOf(lexicon, tokens);
  const length = Math.max(phrase ? phrase.to - from : 1, meant?.length ?? 1);
  const words = tokens.slice(0, length);
  const stems = words.map(({ stem }) => stem);
  if (length === 1 && stems.every(isStopped)) return undefined;
  const to = from + length;
  const keys = phrase?.to === to ? phrase.keys : [];
  const text = words.map((word) => word.text).join(' ');
  // A word of the common list is common though it has synonyms; a phrase of the vocabulary never is.
  const isPhrase = length > 1 && keys.some((key) => key.startsWith('#'));
  return {
    text,
    from,
    to,
    same: [length === 1 ? (stems[0] ?? '') : stemOf(text.replaceAll(' ', '')), ...keys],
    loose: meant?.length === length ? meant.keys : [],
    parts: length === 1 ? [] : stems.filter((stem) => !isStopped(stem)),
    contrary: lexicon.opposites.get(stems.join(' ')) ?? [],
    common:
      !isPhrase &&
      (SMALL_NUMBERS.test(text) || stems.every((stem) => lexicon.common.has(stem) || isStopped(stem))),
  };
}

const SMALL_NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third)$/;

/** What the longest beginning of a list of tokens may mean: of "who runs" it is the "runs" that means something. */
function meaningOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
): { readonly length: number; readonly keys: readonly string[] } | undefined {
  for (let length = Math.min(4, tokens.length); length > 0; length--) {
    const words = tokens.slice(0, length);
    const keys = lexicon.means.get(words.map(({ stem }) => stem).join(' '));
    const [first, second] = words;
    const isAsking = first && /^(?:who|what|where|when|how|why)$/.test(first.text) && isStopped(first.stem);
    if (keys && !(isAsking && second && !isStopped(second.stem))) return { length, keys };
  }
  return undefined;
}
