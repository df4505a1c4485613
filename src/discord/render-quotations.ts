import type { APIContainerComponent } from 'discord.js';
import type { Citation } from '../answers/answer.ts';
import { type CommandReply, evidenceOf } from '../commands/command.ts';
import { quoteOf } from '../knowledge/article.ts';
import { blocksOf } from '../knowledge/blocks.ts';
import type { Context } from '../views/view.ts';
import { paginate } from './batches.ts';
import { contextText } from './citation.ts';
import { blockQuote, escapeText, smallPrint } from './escape.ts';
import { headlineText } from './headline.ts';
import { TEXT_TOTAL } from './limits.ts';
import { sourceRows } from './link-buttons.ts';
import { containerOf, text } from './message.ts';
import { pieces, shorten } from './pieces.ts';
import { byArticle, confirmedText, sourceHead } from './quotations.ts';
import { questionText } from './render-answer.ts';
import type { Controls } from './render-view.ts';
import { BLOCK, type Block } from './view-blocks.ts';
import { DISCORD_SAYS } from './wording.ts';

const TITLE = 200;
const NOTE = 1_200;
/** For the number of the page. */
const RESERVE = 250;

/** Every quotation of a reply in its paragraph, by article with its title, then all notes: a page of it (from 0). */
export function renderQuotations(
  reply: CommandReply,
  citations: readonly Citation[],
  page: number,
  controls: Controls,
): APIContainerComponent {
  const head = reply.type === 'answer' ? questionText(reply.answer.question) : '';
  const room = TEXT_TOTAL - RESERVE - head.length;
  const pages = paginate(blocksIn(reply, citations, room), room);
  const shown = Math.min(Math.max(0, page), pages.length - 1);
  const blocks = pages[shown] ?? [];
  const numbers = blocks.flatMap((block) => block.citations);
  const place = pages.length < 2 ? [] : [text(`-# ${DISCORD_SAYS.place(shown + 1, pages.length)}`)];
  return containerOf([
    ...(head === '' ? [] : [text(head)]),
    ...blocks.map(({ content }) => text(content)),
    ...place,
    ...sourceRows(citations.filter(({ number }) => numbers.includes(number))).slice(0, 2),
    ...controls(shown, pages.length, numbers),
  ]);
}

function headlineOf(reply: CommandReply, citations: readonly Citation[]): string {
  if (reply.type === 'answer') return headlineText(reply.answer, citations);
  const view = reply.type === 'table' ? reply.table : reply.type === 'list' ? reply.list : undefined;
  return view ? `**${escapeText(shorten(view.title, TITLE)) || DISCORD_SAYS.fallbackTitle}**` : '';
}

function blocksIn(reply: CommandReply, citations: readonly Citation[], room: number): readonly Block[] {
  const headline = headlineOf(reply, citations);
  const quoted = byArticle(citations).flatMap((own) =>
    own.map((citation, i): Block => {
      const title = escapeText(shorten(citation.article.title, TITLE));
      const head = i > 0 ? '' : `${[sourceHead(citation), title].filter(Boolean).join('\n')}\n`;
      const confirmed = confirmedText([citation]);
      const left = Math.min(BLOCK, room - head.length - confirmed.length - 60);
      const content = `${head}${[confirmed, inParagraph(citation, left)].filter(Boolean).join('\n')}`;
      return { content, citations: [citation.number] };
    }),
  );
  const notes = (evidenceOf(reply)?.notes ?? []).flatMap((note) => pieces(note, NOTE).map(smallPrint));
  const blocks = [
    ...(headline === '' ? [] : [{ content: headline, citations: [] }]),
    ...quoted,
    ...notes.filter(Boolean).map((content) => ({ content, citations: [] })),
  ];
  // Discord takes no message without a word.
  return blocks.length > 0 ? blocks : [{ content: `**${DISCORD_SAYS.fallbackTitle}**`, citations: [] }];
}

/** The paragraph that holds the quotation, the quotation in bold; alone where the paragraph is too long. */
function inParagraph(citation: Citation, room: number): string {
  const mark = `**[${citation.number}]** ${DISCORD_SAYS.inParagraph}`;
  const context = contextText(paragraphOf(citation));
  if (context.length <= room) return `-# ${mark}\n${context}`;
  const alone = blockQuote(quoteOf(citation.article, citation.span));
  return alone.length <= room ? `-# ${mark}\n${alone}` : `-# ${mark}\n-# ${DISCORD_SAYS.tooLong}`;
}

function paragraphOf({ article, span }: Citation): Context {
  if (span.field === 'title') return { article, span, marked: [span] };
  const touched = blocksOf(article.text).filter(
    (block) => block.span.start < span.end && span.start < block.span.end,
  );
  const start = Math.min(span.start, ...touched.map((block) => block.span.start));
  const end = Math.max(span.end, ...touched.map((block) => block.span.end));
  return { article, span: { start, end }, marked: [span] };
}
