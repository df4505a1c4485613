import type { Span } from './article.ts';
import { isLabelled, isRow } from './rows.ts';
import { endsInAbbreviation } from './sentence-breaks.ts';

/**
 * A paragraph, list item or heading; `lead` is the index of the block that introduces a list item: a line with a
 * colon at its end ("… found:"), or a heading.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly span: Span;
  readonly lead?: number;
}

/** One line of a text: offsets without the white space around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Draft {
  readonly kind: 'marked heading' | 'item' | 'plain';
  readonly start: number;
  end: number;
}

const bullet = /^(?:[•‣◦▪●○·*-]|\((?:\d{1,2}|[a-z])\))\s+/u;
// A soft-wrapped line may begin with these by chance: they count only where a new block may begin.
const faintBullet = /^(?:–|\d{1,2}[.)])\s+/u;
const hashes = /^#{1,6}\s+/u;
const finalMark = /[.!?…](?:[\p{Pe}\p{Pf}"'¹²³⁰⁴-⁹]|\[\^?[\p{L}\p{N}-]{1,20}\])*$/u;
const danglingMark = /[,;–—(-]$/u;

const headingLimit = 120;
/** Longer rows hold prose, and are divided into its sentences. */
const rowLimit = 400;

/**
 * The paragraphs, list items and headings of a text, in order and disjoint; the spans leave out white space
 * (no-break spaces too), bullets and Markdown's # marks, and hold everything else.
 */
export function blocksOf(text: string): Block[] {
  const drafts = groupsOf(text).flatMap((lines) => draftsOf(lines));
  const blocks: Block[] = [];
  for (const { kind, start, end } of drafts) {
    const span = { start, end };
    const lead = kind === 'item' ? leadOf(blocks, text) : undefined;
    if (kind === 'item') blocks.push({ kind, span, ...(lead !== undefined && { lead }) });
    else if (kind === 'marked heading') blocks.push({ kind: 'heading', span });
    else blocks.push({ kind: isHeading(text.slice(start, end)) ? 'heading' : 'paragraph', span });
  }
  return blocks;
}

/** The lines of a text, divided where a line is blank. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [[]];
  let offset = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const start = offset + raw.length - raw.trimStart().length;
    if (trimmed === '') groups.push([]);
    else groups.at(-1)?.push({ start, end: start + trimmed.length, text: trimmed });
    offset += raw.length + 1;
  }
  return groups;
}

function draftsOf(lines: readonly Line[]): Draft[] {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = drafts.at(-1);
    const fresh = !before || !open || open.kind !== 'plain' || isBreak(before.text, line.text, width);
    const heading = hashes.exec(line.text);
    const mark = heading ?? bullet.exec(line.text) ?? (fresh ? faintBullet.exec(line.text) : null);
    if (mark) {
      drafts.push({
        kind: heading ? 'marked heading' : 'item',
        start: line.start + mark[0].length,
        end: line.end,
      });
    } else if (!before || !open || open.kind === 'marked heading' || isBreak(before.text, line.text, width)) {
      drafts.push({ kind: 'plain', start: line.start, end: line.end });
    } else {
      open.end = line.end;
    }
  });
  return drafts;
}

/** Whether a line end is meant, or is only where an editor's window ended. */
function isBreak(before: string, after: string, width: number): boolean {
  // The grade of one row must not meet the area of the next.
  if (isRow(before) || isRow(after)) return true;
  if (finalMark.test(before)) return !endsInAbbreviation(before);
  if (/^\p{Ll}/u.test(after) || danglingMark.test(before)) return false;
  if (isLabelled(before) && isLabelled(after)) return true;
  const firstWord = /^\S+/u.exec(after)?.[0] ?? '';
  // Wrapping would have kept the next word on the line before, had there been room for it.
  return before.length + 1 + firstWord.length < 0.9 * width;
}

/** Short, and without a full stop: a headline, a byline, a date line, a caption; the row of a table. */
function isHeading(text: string): boolean {
  if (isRow(text)) return text.length <= rowLimit;
  if (text.length > headingLimit || !/\p{L}/u.test(text) || /\.\s+\p{Lu}/u.test(text)) return false;
  return !finalMark.test(text) && !/[:;,]$/u.test(text);
}

function leadOf(blocks: readonly Block[], text: string): number | undefined {
  const previous = blocks.at(-1);
  if (previous?.kind === 'item') return previous.lead;
  if (!previous) return undefined;
  const { kind, span } = previous;
  const introduces =
    text[span.end - 1] === ':' || (kind === 'heading' && !isRow(text.slice(span.start, span.end)));
  return introduces ? blocks.length - 1 : undefined;
}
