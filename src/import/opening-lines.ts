import { isDateline, opening } from './byline.ts';
import type { LeftOut } from './material.ts';

/** The text without lines near its beginning that say when the page came out or was changed, once the day is known: in the text, it would be told of the inspection. */
export function withoutDatelines(
  text: string,
  published: string | undefined,
  keep: readonly string[],
): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index])).slice(0, opening);
  const found = filled.filter((index) => {
    const line = lines[index] ?? '';
    return isDateline(line) && !keep.some((words) => words !== '' && line.includes(words));
  });
  if (published === undefined || found.length === 0) return { text, leftOut: [] };
  const rest = lines.filter((_, index) => !found.includes(index)).join('\n');
  return {
    text: rest.replace(/\n{3,}/gu, '\n\n').trimStart(),
    leftOut: found.map((index) => ({
      text: (lines[index] ?? '').trim(),
      why: 'when the page came out or was changed',
    })),
  };
}

/**
 * The text without the line near its beginning that holds "By" and this author and nothing else: it is a fact of the
 * article, and in the text it would be read as a sentence of its own. `keep`: words of lines that stay.
 */
export function withoutByline(
  text: string,
  author: string | undefined,
  keep: readonly string[],
): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  const isByline = (line: string): boolean =>
    line.trim().replace(/^(?:words by|written by|by|reporter:)\s+/iu, '') === author &&
    line.trim() !== author &&
    !keep.some((words) => words !== '' && line.includes(words));
  const lines = text.split('\n');
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index])).slice(0, opening);
  const at = filled.find((index) => isByline(lines[index] ?? ''));
  if (author === undefined || at === undefined) return { text, leftOut: [] };
  // Of the two blank lines around it, one goes with it.
  const end = at + (lines[at - 1]?.trim() === '' || at === 0 ? 2 : 1);
  const rest = [...lines.slice(0, at), ...lines.slice(lines[at + 1]?.trim() === '' ? end : at + 1)];
  return {
    text: rest.join('\n'),
    leftOut: [{ text: (lines[at] ?? '').trim(), why: 'a byline, now the author' }],
  };
}
