import type { Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { inBrief } from '../views/in-brief.ts';
import type { Cell, Context, Line, ListView, TableView } from '../views/view.ts';
import { batches } from './batches.ts';
import { contextText } from './citation.ts';
import { escapeText } from './escape.ts';
import { shorten } from './pieces.ts';
import { byArticle, confirmedText, quotationsText } from './quotations.ts';

/** A stretch of a view that is shown whole, in one text display. */
export interface Block {
  readonly content: string;
  /** Numbers of the citations whose quotations it shows. */
  readonly citations: readonly number[];
}

/** The longest block: with the head it always fits into a message. */
export const BLOCK = 2_600;
/** Characters of a name in bold. */
const NAME = 120;
const TEXT = 900;

/** The marks of citations: "[1][2]". */
const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

/** Characters of an event's one line. */
const EVENT = 110;

/** Events, so many a page, a line each: when, what happened in brief, its number; nothing of them beside a picture. */
export function eventPages(
  { groups, citations }: ListView,
  aPage: number,
  isPictured: boolean,
): readonly (readonly Block[])[] {
  const lines = groups.flatMap((group) => group.lines);
  const count = Math.max(1, Math.ceil(lines.length / aPage));
  return Array.from({ length: count }, (_, page) => {
    const some = lines.slice(page * aPage, (page + 1) * aPage);
    const numbers = some.flatMap((line) => line.citations);
    const content = isPictured ? '' : some.map((line) => eventLine(line, citations)).join('\n');
    return [{ content, citations: numbers }];
  });
}

function eventLine({ label, text, citations: numbers }: Line, citations: readonly Citation[]): string {
  const citation = citations.find(({ number }) => numbers.includes(number));
  const words = citation ? inBrief(quoteOf(citation.article, citation.span), EVENT) : '';
  const when = [label, text].filter(Boolean).join(' ');
  return `- **${plain(when, NAME)}** ${plain(words, 2 * EVENT)} ${marks(numbers)}`;
}

/** Groups of lines: those that are nothing but quotations by article, others with their quotations below each. */
export function listBlocks({ groups, citations }: ListView): readonly Block[] {
  const shown = new Set<number>();
  return groups.flatMap(({ heading, lines }) => {
    const head = heading === undefined ? '' : `**${plain(heading, NAME)}**\n`;
    const bare = lines.filter(({ label, text, context }) => label === '' && text === '' && !context);
    const quoted = byArticle(
      citations.filter(
        ({ number }) => bare.some((line) => line.citations.includes(number)) && !shown.has(number),
      ),
    );
    for (const { number } of quoted.flat()) shown.add(number);
    const others = lines.filter((line) => !bare.includes(line));
    const blocks = [
      ...quoted.flatMap(articleBlocks),
      ...others.flatMap((line) => lineBlocks(line, citations, shown)),
    ];
    return blocks.map((block, i) => (i === 0 ? { ...block, content: `${head}${block.content}` } : block));
  });
}

/** Quotations of one article, as many in a block as a screen shows. */
const TOGETHER = 780;

function articleBlocks(citations: readonly Citation[]): readonly Block[] {
  return batches(citations, ({ span }) => span.end - span.start, TOGETHER).map((some) => ({
    content: quotationsText(some, undefined, confirmedText(some)),
    citations: some.map(({ number }) => number),
  }));
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
    : byArticle(fresh).flatMap(articleBlocks);
  const [next, ...rest] = quotations;
  if (!next || first.length + next.content.length >= BLOCK)
    return [{ content: first, citations: [] }, ...quotations].filter(({ content }) => content !== '');
  return [{ content: [first, next.content].filter(Boolean).join('\n'), citations: next.citations }, ...rest];
}

function contextBlocks(context: Context, fresh: readonly Citation[]): readonly Block[] {
  const content = [confirmedText(fresh), contextText(context, fresh[0])].filter(Boolean).join('\n');
  return content.length <= BLOCK
    ? [{ content, citations: fresh.map(({ number }) => number) }]
    : byArticle(fresh).flatMap(articleBlocks);
}

/** Words shortened, that say nothing in Discord's Markdown. */
const plain = (words: string, length: number): string => escapeText(shorten(words, length));

/** A table as lines, which any screen is wide enough for: one a row; what is not told is left out. */
export function tableBlocks({ columns, rows, citations }: TableView): readonly Block[] {
  const heads = shortHeads(columns.map(({ heading }) => heading));
  return rows.flatMap(({ name, cells }) => {
    const parts = cells.flatMap((cell, i) => sayCell(heads[i] ?? '', cell));
    const content = `**${plain(name, NAME)}** – ${parts.join(' · ')}`;
    const numbers = cells.flatMap((cell) => cell.citations);
    const cited = citations.flatMap(({ number }) => (numbers.includes(number) ? [number] : []));
    return parts.length === 0 ? [] : [{ content: content.slice(0, BLOCK), citations: cited }];
  });
}

/** "2014" for "16 September to 8 October 2014", where no other column is of that year. */
function shortHeads(headings: readonly string[]): readonly string[] {
  const years = headings.map((heading) => /\b(?:19|20)\d\d\b(?!.*\b(?:19|20)\d\d\b)/.exec(heading)?.[0]);
  return headings.map((heading, i) => {
    const year = years[i];
    const isOnly = year !== undefined && years.filter((one) => one === year).length === 1;
    return isOnly && headings.length > 1 ? year : heading;
  });
}

/** Nothing but whose words a table stands on, for a picture that shows it. */
export const tableSource = ({ citations }: TableView): Block => ({
  content: '',
  citations: citations.map(({ number }) => number),
});

function sayCell(column: string, { text, citations, as }: Cell): string[] {
  const own = as === undefined ? '' : ` (“${plain(as, NAME)}”)`;
  return text === ''
    ? []
    : [`${plain(column, NAME)}: **${plain(text, NAME)}**${own} ${marks(citations)}`.trim()];
}
