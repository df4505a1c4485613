import type { Measure } from './picture.ts';

export interface Column {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** More than these end in an ellipsis; the alternative text says all. */
  readonly lines?: number;
}

/** The text in lines that are no wider than the column; a word that is too wide by itself is broken. */
export function wrap(
  text: string,
  { width, size, bold = false, lines = 4 }: Column,
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line, size, bold) <= width;
  const wrapped: string[] = [];
  for (const word of text
    .split(/\s+(?!…)/)
    .filter(Boolean)
    .flatMap((word) => broken(word, fits))) {
    const last = wrapped.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)];
}

/** The width of the text's widest word, set in bold. */
export function widestWord(text: string, size: number, measure: Measure): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => measure(word, size, true)));
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && !fits(part + sign)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return part === '' ? parts : [...parts, part];
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const signs = [...line];
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
