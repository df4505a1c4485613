import type { Answer } from '../answers/answer.ts';
import type { CommandReply, Hint, Page, Section } from '../commands/command.ts';
import { hang, joinBlocks, paint, wrap } from './layout.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { renderCitations } from './render-citation.ts';
import { renderList, renderTable } from './render-view.ts';
import type { Display } from './terminal.ts';

/** A reply as text, without a line break at its end. Nothing in it can steer a terminal but our own colours. */
export function renderText(reply: CommandReply, display: Display): string {
  if (reply.type === 'answer') return renderAnswer(reply.answer, display);
  if (reply.type === 'page') return renderPage(reply.page, display);
  if (reply.type === 'hint') return renderHint(reply.hint, display);
  return reply.type === 'table' ? renderTable(reply.table, display) : renderList(reply.list, display);
}

/** Headline, numbered quotations with publisher, date and link, notes, suggestions. */
export function renderAnswer(answer: Answer, display: Display): string {
  const nearest = answer.status === 'unanswered' && answer.citations.length > 0;
  const blocks = [
    plainLines(answer.headline).map((line) => wrap(paint(line, 'bold', display), display)),
    nearest ? ['The nearest passages:'] : [],
    ...renderCitations(answer.citations, display),
    (answer.help ?? []).map((line) => wrap(plainLine(line), display)),
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

function renderHint({ text, choices }: Hint, display: Display): string {
  return joinBlocks([
    [wrap(plainLine(text), display), ...choices.map((choice) => hang('  - ', plainLine(choice), display))],
  ]);
}

function renderSection({ heading, text, link }: Section, display: Display): readonly string[] {
  return [
    ...(heading === undefined ? [] : [wrap(paint(plainLine(heading), 'underline', display), display)]),
    ...plainLines(text).map((line) => wrap(line, display)),
    ...(link ? [paint(`${plainLine(link.label)}: ${plainLine(link.url)}`, 'dim', display)] : []),
  ];
}

function renderSuggestions(answer: Answer, display: Display): readonly string[] {
  if (answer.suggestions.length === 0) return [];
  const heading = answer.status === 'ambiguous' ? 'Did you mean:' : 'You could ask:';
  return [heading, ...answer.suggestions.map((suggestion) => hang('  - ', plainLine(suggestion), display))];
}
