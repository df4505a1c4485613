import { stemmer } from 'stemmer';
import type { Span } from '../knowledge/article.ts';
import { fold } from './fold.ts';
import { baseOf, isWhole } from './irregular.ts';
import { letterPattern } from './letters.ts';
import { matchesIn } from './matches.ts';

/** A word or number of a text. */
export interface Token {
  /** Folded, without possessive and apostrophes, numbers without thousands separators. */
  readonly text: string;
  /** What the index holds: the Porter stem of a word, a number as it is. */
  readonly stem: string;
  readonly span: Span;
  /** Whether a hyphen joins it to the token before ("looked-after"). */
  readonly joined: boolean;
}

const WORD = letterPattern(
  "£?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|[a-z]+)?|\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)*",
  'gu',
);
const POSSESSIVE = /'s?$/;

/** The words and numbers of a text in order, with their places in it. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (const match of matchesIn(folded, WORD(folded))) {
    const start = match.index;
    const previous = tokens.at(-1);
    const plain = plainWord(match[0]);
    tokens.push({
      text: plain,
      stem: stemOf(plain),
      span: { start, end: start + match[0].length },
      joined: previous !== undefined && start === previous.span.end + 1 && folded[start - 1] === '-',
    });
  }
  return tokens;
}

/** Texts use the same words again and again; bounded, since anybody may type others. */
const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/** The stem of one folded word; numbers, and words with digits in them, are never stemmed. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = newStem(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

function newStem(word: string): string {
  if (isWhole(word)) return word.replace(/ies$/, 'y').replace(/(?<=t|n)s$/, '');
  return /\d/.test(word) ? word : stemmer(baseOf(word));
}

function plainWord(word: string): string {
  if (/^£?\d/.test(word)) return word.replaceAll(',', '');
  const bare = word.includes("'") ? word.replace(POSSESSIVE, '').replaceAll("'", '') : word;
  return /^[a-z]*$/.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}/gu, '');
}
