import type { Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { Context, Line, ListView, TableView } from '../views/view.ts';
import { drawBox, drawLines } from './box.ts';
import { hang, hung, joinBlocks, paint, styled, tailBlocks, wrap } from './layout.ts';
import { plainLine } from './plain-text.ts';
import { renderCitations, sourceLines } from './render-citation.ts';
import type { Display } from './terminal.ts';

const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

/** A table with box drawing, or as lines where the window is too narrow for it; then its quotations. */
export function renderTable(view: TableView, display: Display): string {
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
export function renderList(view: ListView, display: Display): string {
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
