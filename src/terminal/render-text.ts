import type { Answer, Citation } from '../answers/answer.ts';
import { SAYS } from '../answers/messages.ts';
import { pointedTo } from '../answers/pointed-to.ts';
import type { CommandReply, Hint, Page, Section } from '../commands/command.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { Context, Line, ListView, TableView } from '../views/view.ts';
import { drawBox, drawLines } from './box.ts';
import { hang, hung, joinBlocks, paint, styled, tailBlocks, wrap } from './layout.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { renderCitations, sourceLines } from './render-citation.ts';
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
  const { named, others } = pointedTo(answer, answer.citations);
  const asked = answer.status === 'ambiguous' ? 'Did you mean:' : 'You could ask:';
  return joinBlocks([
    answer.headline.split('\n').map((line) => styled(line, 'bold', display)),
    nearest ? ['The nearest passages:'] : [],
    ...renderCitations(named, display),
    others.length > 0 ? [SAYS.further] : [],
    ...renderCitations(others, display),
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

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

/** A table with box drawing, or as lines where the window is too narrow for it; then its quotations. */
function renderTable(view: TableView, display: Display): string {
  const rows = [
    [
      '',
      ...view.columns.map(({ heading, note }) =>
        plainLine(note === undefined ? heading : `${heading} (${note})`),
      ),
    ],
    ...view.rows.map(({ name, cells }) => [
      plainLine(name),
      ...cells.map(({ text, citations }) => plainLine(`${text} ${marks(citations)}`.trim())),
    ]),
  ];
  const drawn = view.rows.length === 0 ? [] : (drawBox(rows, display) ?? drawLines(rows, display));
  return joinBlocks([
    headBlock(view, display),
    drawn,
    ...renderCitations(view.citations, display),
    ...tailBlocks(view, display),
  ]);
}

/** Lines in order, each with its quotations below it; a quotation is shown where it is cited first. */
function renderList(view: ListView, display: Display): string {
  const shown = new Set<number>();
  const groups = view.groups.flatMap(({ heading, lines }) => [
    ...(heading === undefined ? [] : [[styled(heading, 'underline', display)]]),
    ...lines.map((line) => lineBlock(line, view.citations, shown, display)),
  ]);
  return joinBlocks([headBlock(view, display), ...groups, ...tailBlocks(view, display)]);
}

function lineBlock(
  { label, text, citations: numbers, context }: Line,
  citations: readonly Citation[],
  shown: Set<number>,
  display: Display,
): readonly string[] {
  const again = marks(numbers.filter((number) => shown.has(number)));
  const words = [paint(plainLine(label), 'bold', display), plainLine(text), again].filter(
    (part) => part !== '',
  );
  const fresh = citations.filter(({ number }) => numbers.includes(number) && !shown.has(number));
  for (const { number } of fresh) shown.add(number);
  const [first] = fresh;
  const quoted =
    context && first ? renderContext(context, first, display) : renderCitations(fresh, display).flat();
  return [...(words.length === 0 ? [] : [wrap(words.join(' '), display)]), ...quoted];
}

/** A paragraph with what is meant in it between » and «, and in bold where there is colour. */
function renderContext(
  { article, span, marked }: Context,
  citation: Citation,
  display: Display,
): readonly string[] {
  const plain = (start: number, end: number): string => plainLine(quoteOf(article, { start, end }));
  const parts = marked.map((mark, i) => {
    const words = paint(`»${plainLine(quoteOf(article, mark))}«`, 'bold', display);
    return plain(marked[i - 1]?.end ?? span.start, mark.start) + words;
  });
  const text = parts.join('') + plain(marked.at(-1)?.end ?? span.start, span.end);
  const mark = `[${citation.number}] `;
  return [hang(mark, text, display), ...sourceLines(citation, mark.length, display)];
}

/** A view's title, and what leads to it. */
function headBlock({ title, lead }: TableView | ListView, display: Display): readonly string[] {
  return [styled(title, 'bold', display), ...(lead === '' ? [] : hung('', [lead], display))];
}
