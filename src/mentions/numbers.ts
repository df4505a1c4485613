import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { numbersIn as numberWords } from '../search/number-words.ts';
import type { Token } from '../search/tokens.ts';

/** A number of a text with what it is written with. */
export interface NumberMention {
  readonly span: Span;
  readonly value: number;
  /** "£12m", "30%": empty for a bare one. */
  readonly unit: '' | '£' | '%';
  /** The stems of the words after it, up to four. */
  readonly counted: readonly string[];
}

/** The number of a paragraph of minutes: "6.3 The budget". */
const LABEL = /^\(?\d{1,2}(?:\.\d{1,2}){1,2}\)?\.?\s+(?=["“‘]?\p{Lu})/u;

/** The numbers of a text, in digits or spelled out; years and days of a date are among them. */
export function numbersIn(text: string, tokens: readonly Token[]): readonly NumberMention[] {
  const folded = fold(text);
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return numberWords(tokens).flatMap(({ value, from, to }): NumberMention[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || first.span.start < label) return [];
    const percent = first.text.endsWith('%') || /^ ?(?:%|per ?cent)/.test(folded.slice(last.span.end));
    const unit = first.text.startsWith('£') ? '£' : percent ? '%' : '';
    const counted = tokens.slice(to, to + 4).map((token) => token.stem);
    return [{ span: { start: first.span.start, end: last.span.end }, value, unit, counted }];
  });
}
