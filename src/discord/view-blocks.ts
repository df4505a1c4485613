import type { Citation } from '../answering/answer.ts';
import type { Cell, Context, Line, ListView, TableView } from '../views/view.ts';
import { citationText } from './citation.ts';
import { contextText } from './context-text.ts';
import { escapeText } from './escape.ts';
import { shorten } from './pieces.ts';
import { DISCORD_SAYS } from './wording.ts';

/** A stretch of a view that is shown whole, in one text display. */
export interface Block {
  readonly content: string;
  /** Numbers of the citations whose quotations it shows. */
  readonly citations: readonly number[];
}

/** The longest block: with the head it always fits into a message. */
const BLOCK = 2_600;
const NAME = 120;
const TEXT = 900;

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

/** A table as lines, which any screen is wide enough for, then the notes on it, then its quotations. */
export function tableBlocks(
  { columns, rows, citations }: TableView,
  notes: readonly Block[],
): readonly Block[] {
  const said = rows.flatMap(({ name, cells }) => {
    const lines = cells.flatMap((cell, i) => sayCell(columns[i]?.heading ?? '', cell));
    const head = `**${plain(name, NAME)}**`;
    return lines.length === 0 ? [`${head}: ${DISCORD_SAYS.notGiven}`] : stacked([head, ...lines]);
  });
  const lines = said.map((content) => ({ content, citations: [] }));
  return [...lines, ...notes, ...citations.flatMap(quotationBlock)];
}

/** Lines one below the other, in as many stacks as it takes. */
function stacked(lines: readonly string[]): readonly string[] {
  const stacks: string[] = [];
  for (const line of lines) {
    const stack = stacks.at(-1);
    if (stack === undefined || stack.length + line.length >= BLOCK) stacks.push(line);
    else stacks[stacks.length - 1] = `${stack}\n${line}`;
  }
  return stacks;
}

function sayCell(column: string, { text, citations }: Cell): string[] {
  return text === '' ? [] : [`- ${plain(column, NAME)}: **${plain(text, NAME)}** ${marks(citations)}`.trim()];
}

/** Each line with its quotations below it, where they are cited first; then the notes. */
export function listBlocks({ groups, citations }: ListView, notes: readonly Block[]): readonly Block[] {
  const shown = new Set<number>();
  const said = groups.flatMap(({ heading, lines }) => [
    ...(heading === undefined ? [] : [{ content: `### ${plain(heading, NAME)}`, citations: [] }]),
    ...lines.flatMap((line) => lineBlocks(line, citations, shown)),
  ]);
  return [...said, ...notes];
}

function lineBlocks(line: Line, citations: readonly Citation[], shown: Set<number>): readonly Block[] {
  const first = [
    line.label === '' ? '' : `**${plain(line.label, NAME)}**`,
    line.text === '' ? '' : plain(line.text, TEXT),
    marks(line.citations.filter((number) => shown.has(number))),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const fresh = citations.filter(({ number }) => line.citations.includes(number) && !shown.has(number));
  for (const { number } of fresh) shown.add(number);
  const quotations = line.context
    ? contextBlocks(line.context, fresh)
    : fresh.flatMap((citation) => quotationBlock(citation));
  const [next, ...rest] = quotations;
  if (!next || first.length + next.content.length >= BLOCK)
    return [{ content: first, citations: [] }, ...quotations].filter(({ content }) => content !== '');
  return [{ content: [first, next.content].filter(Boolean).join('\n'), citations: next.citations }, ...rest];
}

function contextBlocks(context: Context, fresh: readonly Citation[]): readonly Block[] {
  const content = contextText(context, fresh[0]);
  return content.length <= BLOCK
    ? [{ content, citations: fresh.map(({ number }) => number) }]
    : fresh.flatMap(quotationBlock);
}

/** A quotation, whole; one that no message holds is said to be too long. */
function quotationBlock(citation: Citation): readonly Block[] {
  const content = citationText(citation);
  if (content.length <= BLOCK) return [{ content, citations: [citation.number] }];
  const [source = ''] = content.split('\n');
  return [{ content: `${source}\n-# ${DISCORD_SAYS.tooLong}`, citations: [citation.number] }];
}

const plain = (words: string, length: number): string => escapeText(shorten(words, length));
