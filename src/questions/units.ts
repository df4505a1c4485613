import type { Span } from '../knowledge/article.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { phrasesIn } from '../search/lexicon.ts';
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
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    if (taken(token.span)) {
      i++;
      continue;
    }
    const number = numbers.get(i);
    if (number && number.value > 12) {
      units.push(numberUnit(number));
      i = number.to;
      continue;
    }
    const phrase = phrases.get(i);
    const meant = meaningAt(lexicon, tokens, i);
    const length = Math.max(phrase ? phrase.to - i : 1, meant?.length ?? 1);
    if (length === 1 && isStopped(token.stem)) {
      i++;
      continue;
    }
    const to = i + length;
    units.push(
      unitAt(
        lexicon,
        tokens,
        i,
        to,
        phrase?.to === to ? phrase.keys : [],
        meant?.length === length ? meant.keys : [],
      ),
    );
    i = to;
  }
  return units;
}

function numberUnit({ value, from, to }: NumberWords): Unit {
  const text = String(value);
  return { text, from, to, same: [text], loose: [], parts: [], contrary: [], common: false };
}

function unitAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  keys: readonly string[],
  loose: readonly string[],
): Unit {
  const words = tokens.slice(from, to);
  const stems = words.map(({ stem }) => stem);
  const text = words.map((word) => word.text).join(' ');
  return {
    text,
    from,
    to,
    same: [words.length === 1 ? (stems[0] ?? '') : stemOf(words.map((word) => word.text).join('')), ...keys],
    loose,
    parts: words.length === 1 ? [] : stems.filter((stem) => !isStopped(stem)),
    contrary: lexicon.opposites.get(stems.join(' ')) ?? [],
    common: isCommon(lexicon, stems, text, keys),
  };
}

/** A word of the common list is common though it has synonyms; a phrase of the vocabulary never is. */
function isCommon(
  lexicon: Lexicon,
  stems: readonly string[],
  text: string,
  keys: readonly string[],
): boolean {
  if (stems.length > 1 && keys.some((key) => key.startsWith('#'))) return false;
  return stems.every((stem) => lexicon.common.has(stem) || isStopped(stem) || SMALL_NUMBERS.test(text));
}

const SMALL_NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third)$/;

function meaningAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
): { length: number; keys: readonly string[] } | undefined {
  for (let length = Math.min(4, tokens.length - from); length > 0; length--) {
    const stems = tokens.slice(from, from + length).map(({ stem }) => stem);
    const keys = lexicon.means.get(stems.join(' '));
    if (
      keys &&
      !(
        length > 1 &&
        isStopped(stems[0] ?? '') &&
        !isStopped(stems[1] ?? '') &&
        /^(?:who|what|where|when|how|why)$/.test(tokens[from]?.text ?? '')
      )
    )
      return { length, keys };
  }
  return undefined;
}
