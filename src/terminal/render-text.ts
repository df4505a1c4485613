import type { Answer } from '../answers/answer.ts';
import type { CommandReply, Hint, Page, Section } from '../commands/command.ts';
import { hung, joinBlocks, paint, styled, tailBlocks, wrap } from './layout.ts';
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
  const asked = answer.status === 'ambiguous' ? 'Did you mean:' : 'You could ask:';
  return joinBlocks([
    answer.headline.split('\n').map((line) => styled(line, 'bold', display)),
    nearest ? ['The nearest passages:'] : [],
    ...renderCitations(answer.citations, display),
    hung('', answer.help ?? [], display),
    ...tailBlocks(answer, display, asked),
  ]);
}

/** A title, and its sections one below the other. */
export function renderPage(page: Page, display: Display): string {
  const title = styled(page.title, 'bold', display);
  return joinBlocks([[title], ...page.sections.map((section) => renderSection(section, display))]);
}

function renderHint({ text, choices }: Hint, display: Display): string {
  return [...hung('', [text], display), ...hung('  - ', choices, display)].join('\n');
}

function renderSection({ heading, text, link }: Section, display: Display): readonly string[] {
  return [
    ...(heading === undefined ? [] : [styled(heading, 'underline', display)]),
    ...plainLines(text).map((line) => wrap(line, display)),
    ...(link ? [paint(`${plainLine(link.label)}: ${plainLine(link.url)}`, 'dim', display)] : []),
  ];
}
