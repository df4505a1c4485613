import { styleText } from 'node:util';
import type { Answer, Citation } from '../answering/answer.ts';
import type { CommandReply, Page, Section } from '../command.ts';
import { quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { plainLine, plainLines } from './plain-text.ts';
import type { Display } from './terminal.ts';

type Style = Parameters<typeof styleText>[0];

/** A reply as text, without a line break at its end. Nothing in it can steer a terminal but our own colours. */
export function renderText(reply: CommandReply, display: Display): string {
  return reply.type === 'answer' ? renderAnswer(reply.answer, display) : renderPage(reply.page, display);
}

/** Headline, numbered quotations with publisher, date and link, notes, suggestions. */
export function renderAnswer(answer: Answer, display: Display): string {
  const nearest = answer.status === 'unanswered' && answer.citations.length > 0;
  const blocks = [
    plainLines(answer.headline).map((line) => wrap(paint(line, 'bold', display), display)),
    nearest ? ['The nearest passages:'] : [],
    ...answer.citations.map((citation) => renderCitation(citation, display)),
    answer.notes.map((note) => hang('Note: ', plainLine(note), display)),
    renderSuggestions(answer, display),
  ];
  return joinBlocks(blocks);
}

/** A title, and its sections one below the other. */
export function renderPage(page: Page, display: Display): string {
  const title = wrap(paint(plainLine(page.title), 'bold', display), display);
  return joinBlocks([[title], ...page.sections.map((section) => renderSection(section, display))]);
}

function renderSection({ heading, text, link }: Section, display: Display): readonly string[] {
  return [
    ...(heading === undefined ? [] : [wrap(paint(plainLine(heading), 'underline', display), display)]),
    ...plainLines(text).map((line) => wrap(line, display)),
    ...(link ? [paint(`${plainLine(link.label)}: ${plainLine(link.url)}`, 'dim', display)] : []),
  ];
}

function renderCitation(citation: Citation, display: Display): readonly string[] {
  const { article, number, span } = citation;
  const mark = `[${number}] `;
  const date = article.published === undefined ? 'undated' : sayDate(article.published);
  const source = plainLine(`${article.publisher} (${article.kind}), ${date}: ${article.title}`);
  const indent = ' '.repeat(mark.length);
  return [
    hang(mark, `“${plainLine(quoteOf(article, span))}”`, display),
    hang(indent, paint(source, 'dim', display), display),
    // Never wrapped: a broken link is no link.
    ...(article.url === undefined ? [] : [indent + paint(plainLine(article.url), 'dim', display)]),
  ];
}

function renderSuggestions(answer: Answer, display: Display): readonly string[] {
  if (answer.suggestions.length === 0) return [];
  const heading = answer.status === 'ambiguous' ? 'Did you mean:' : 'You could ask:';
  return [heading, ...answer.suggestions.map((suggestion) => hang('  - ', plainLine(suggestion), display))];
}

/** The text after the mark, its further lines indented as far as the mark is long. */
function hang(mark: string, text: string, display: Display): string {
  const room = display.width === undefined ? undefined : display.width - mark.length;
  return mark + wrap(text, { ...display, width: room }).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function wrap(text: string, display: Display): string {
  return display.width === undefined ? text : display.wrap(text, display.width);
}

function paint(text: string, style: Style, { colour }: Display): string {
  return colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
