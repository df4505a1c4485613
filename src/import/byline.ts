import { blocksOf } from '../knowledge/blocks.ts';
import { peopleIn } from '../mentions/people.ts';
import { givenDate } from './given-date.ts';
import type { Facts } from './material.ts';

/** So many lines may say when and by whom. */
export const opening = 8;
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
  const first = blocksOf(text)
    .slice(0, opening)
    .map(({ kind, span }) => ({ kind, words: text.slice(span.start, span.end) }))
    // The point after an initial makes a sentence of a byline.
    .filter(({ kind, words }) => kind === 'heading' || initialledByline.test(words))
    .flatMap(({ words }) => words.split('\n'));
  const [headline] = blocksOf(text).slice(0, 1);
  const title =
    headline?.kind === 'heading' &&
    dayIn(first[0] ?? '') === undefined &&
    authorIn(first[0] ?? '', false) === undefined
      ? text.slice(headline.span.start, headline.span.end)
      : undefined;
  const days = first.flatMap((line) => line.split(labelled)).flatMap((part) => dayIn(part) ?? []);
  const [published] = days;
  const author = first.flatMap((line, index) => {
    const beside = [first[index - 1], first[index + 1]].some(
      (other) => other !== undefined && dayIn(other) !== undefined,
    );
    return authorIn(line, beside && line !== title) ?? [];
  })[0];
  return {
    ...(title !== undefined && !title.includes('\n') && { title }),
    ...(published !== undefined && { published }),
    ...(author !== undefined && { author }),
  };
}

/** A day on which the page says only that it was changed; `undefined` where it gives one of publication, or neither. */
function updateIn(text: string): string | undefined {
  const parts = blocksOf(text)
    .slice(0, opening)
    .flatMap(({ span }) => text.slice(span.start, span.end).split('\n'))
    .flatMap((line) => line.split(labelled));
  if (parts.some((part) => dayIn(part) !== undefined)) return undefined;
  return parts.find((part) => updated.test(part) && dayIn(part.replace(updated, '')) !== undefined);
}

/** What to say to the editor of a text that tells only when it was changed. */
export function updateNote(text: string): readonly string[] {
  const update = updateIn(text)?.trim();
  return update === undefined
    ? []
    : [`“${update}” says only when it was changed; give --published, the day on which it first came out`];
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
  const [person] = peopleIn(text, [], new Set());
  if (!person) return undefined;
  const alone = person.name.length >= text.length - 1;
  return by !== undefined || alone ? person.name : undefined;
}

/** A line that says when the page came out or was changed, each with its label, and nothing else. */
export const isDateline = (line: string): boolean =>
  line
    .trim()
    .split(labelled)
    .every((part) => {
      const bare = part.replace(/[\s)|·•,;.]+$/u, '');
      return (labels.test(bare) || updated.test(bare)) && dayIn(bare.replace(updated, '')) !== undefined;
    });
