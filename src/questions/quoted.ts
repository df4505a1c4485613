import { fold } from '../search/fold.ts';

const QUOTED = /["“]([^"“”\n]{5,300})["”]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{5,200})['’](?![\p{L}\p{N}])/gu;

/** What a question quotes: these words are looked for as they stand. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, double, single]) => fold(double ?? single ?? '').trim())
    .filter((words) => words.includes(' '));
}

/** Quoted words are not read as a time; every place stays where it is. */
export const withoutQuoted = (text: string): string =>
  text.replace(QUOTED, (quote) => (quote.includes(' ') ? ' '.repeat(quote.length) : quote));
