import { blocksOf } from '../knowledge/blocks.ts';
import { namesIn } from '../mentions/people.ts';
import { isKept } from './furniture.ts';
import { givenDate } from './given-date.ts';
import type { Facts, Parted } from './material.ts';

/** So many lines may say when and by whom. */
const opening = 8;
const labels =
  /^(?:published|posted|date|first published|originally published|publication date|date (?:published|of publication)|created|released|issued|on)(?: on| at)?:?\s*/iu;
/** A later day than that of publication. */
const updated =
  /^(?:(?:date|page|article|content) )?(?:last )?(?:updated?|modified|amended|reviewed|revised|edited|changed)(?: on| at)?:?\s*/iu;
/** Before each such label, a line that holds several is divided. */
const labelled =
  /(?<!\b(?:last|first|originally|date|page))[\s|·•,;./(–—-]+(?=(?:(?:first |originally |date )?published|posted|created|(?:(?:date|page) )?(?:last )?(?:updated|modified|amended|reviewed|revised|edited))(?: on| at)?:?\s)/iu;
const weekday = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/iu;
/** Initials and a surname alone: nothing else in a line after "By" looks like that. */
const initialled = /^(?:\p{Lu}\.\s?)+\p{Lu}[\p{L}’'-]+$/u;
const initialledByline = new RegExp(`^By ${initialled.source.slice(1)}`, 'u');
const time =
  /(?:,\s*|(?<!\s)\s+)?(?:at |- )?(?<![\d.])\d{1,2}[:.]\d\d(?![\d.])\s*(?:am|pm)?(?: (?:GMT|BST|UTC))?|\b(?:reading time|\d+ min(?:ute)?s? read)\b.*/giu;

/** What the first lines of a text say: its headline, and lines that are nothing but a date or a byline. */
export function factsOfOpening(text: string): Facts {
  const blocks = blocksOf(text).slice(0, opening);
  const first = blocks
    .map(({ kind, span }) => ({ kind, words: text.slice(span.start, span.end) }))
    // The point after an initial makes a sentence of a byline.
    .filter(({ kind, words }) => kind === 'heading' || initialledByline.test(words))
    .flatMap(({ words }) => words.split('\n'));
  const [headline] = blocks;
  const [line = ''] = first;
  const title =
    headline?.kind === 'heading' && dayIn(line) === undefined && authorIn(line, false) === undefined
      ? text.slice(headline.span.start, headline.span.end)
      : undefined;
  const [published] = first.flatMap((one) => one.split(labelled)).flatMap((part) => dayIn(part) ?? []);
  const [author] = first.flatMap((one, index) => {
    const beside = [first[index - 1], first[index + 1]].some((other = '') => dayIn(other) !== undefined);
    return authorIn(one, beside && one !== title) ?? [];
  });
  return {
    ...(title !== undefined && !title.includes('\n') && { title }),
    ...(published !== undefined && { published }),
    ...(author !== undefined && { author }),
  };
}

/** What to say to the editor of a text that gives a day on which it was changed, and none on which it came out. */
export function updateNote(text: string): readonly string[] {
  const parts = blocksOf(text)
    .slice(0, opening)
    .flatMap(({ span }) => text.slice(span.start, span.end).split('\n'))
    .flatMap((line) => line.split(labelled));
  const update = parts.find((part) => updated.test(part) && dayIn(part.replace(updated, '')) !== undefined);
  if (update === undefined || parts.some((part) => dayIn(part) !== undefined)) return [];
  return [
    `“${update.trim()}” says only when it was changed; give --published, the day on which it first came out`,
  ];
}

/** The day of publication, where a line gives a full date and nothing else. */
function dayIn(line: string): string | undefined {
  const bare = line
    .replace(/^by [^|,]+[|,]\s*|^[^|·•\d:]{3,60}\s[|·•]\s+|\s+by \p{Lu}[^|,]{2,60}$/iu, '')
    .replace(labels, '')
    .replace(time, '')
    .replace(/^(?:on|at)\s+/iu, '')
    .trim()
    .replace(weekday, '');
  const day = givenDate(bare);
  return day?.length === 10 ? day : undefined;
}

/** "By Jo Doe, Education Reporter" anywhere near the top; a bare name only beside the date. */
function authorIn(line: string, beside: boolean): string | undefined {
  const by = /^(?:by|words by|written by|reporter:)\s+(.{3,80})$/iu.exec(line.trim())?.[1];
  const text = by ?? (beside ? line.trim() : undefined);
  if (text === undefined) return undefined;
  if (by !== undefined && initialled.test(by)) return by;
  const [person] = namesIn(text);
  const isAlone = person && person.name.length >= text.length - 1;
  return by !== undefined || isAlone ? person?.name : undefined;
}

/** A line that says when the page came out or was changed, each with its label, and nothing else. */
const isDateline = (line: string): boolean =>
  line
    .trim()
    .split(labelled)
    .every((part) => {
      const bare = part.replace(/[\s)|·•,;.]+$/u, '');
      return (labels.test(bare) || updated.test(bare)) && dayIn(bare.replace(updated, '')) !== undefined;
    });

/**
 * The text without lines near its beginning that say when the page came out or was changed, once the day is known: in the
 * text, it would be told of the inspection. `keep`: words of lines that stay.
 */
export function withoutDatelines(
  text: string,
  published: string | undefined,
  keep: readonly string[],
): Parted {
  const lines = text.split('\n');
  const found = openingLines(lines, keep, isDateline);
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
export function withoutByline(text: string, author: string | undefined, keep: readonly string[]): Parted {
  const lines = text.split('\n');
  const [at] = openingLines(lines, keep, (line) => {
    const name = line.trim().replace(/^(?:words by|written by|by|reporter:)\s+/iu, '');
    return name === author && line.trim() !== author;
  });
  if (at === undefined) return { text, leftOut: [] };
  // Of the two blank lines around it, one goes with it.
  const end = at + (lines[at - 1]?.trim() === '' || at === 0 ? 2 : 1);
  const rest = [...lines.slice(0, at), ...lines.slice(lines[at + 1]?.trim() === '' ? end : at + 1)];
  return {
    text: rest.join('\n'),
    leftOut: [{ text: (lines[at] ?? '').trim(), why: 'a byline, now the author' }],
  };
}

/** Where lines of a kind stand among the first ones. */
const openingLines = (
  lines: readonly string[],
  keep: readonly string[],
  isSought: (line: string) => boolean,
): readonly number[] =>
  [...lines.entries()]
    .filter(([, line]) => line.trim() !== '')
    .slice(0, opening)
    .filter(([, line]) => isSought(line) && !isKept(line, keep))
    .map(([index]) => index);
