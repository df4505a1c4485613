import { gridAlt } from './alt.ts';
import type { Drawing, Grid, GridCell, GridColumn, GridRow, Measure } from './picture.ts';
import {
  type Box,
  element,
  FAINT,
  group,
  INK,
  lineHeight,
  linesInBox,
  type Markup,
  type Placed,
  picture,
  RULE,
  stacked,
  textLines,
} from './svg.ts';
import { widestWord, wrap } from './wrap.ts';

/** Large enough to read on a phone, where a picture is about half as wide as it is drawn here. */
const SIZE = { title: 25, heading: 19, row: 20, cell: 20, faint: 18, note: 16 } as const;
const MARGIN = 22;
const GAP = 6;
const PAD = 8;
const ROW_NAMES = 176;
/** Longer words than the widest cell are broken. */
const CELL = { narrowest: 104, widest: 200, height: 50 } as const;
/** So that a picture of one inspection has room for its title. */
const NARROWEST = 520;

interface Columns {
  readonly count: number;
  readonly width: number;
  readonly x: (index: number) => number;
}

function columnsOf({ columns, rows }: Grid, measure: Measure): Columns {
  const texts = [
    ...columns.map(({ heading }) => heading),
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
  const widest = Math.max(0, ...texts.map((text) => widestWord(text, SIZE.cell, measure)));
  const count = Math.max(columns.length, 1);
  const spread = (NARROWEST - 2 * MARGIN - ROW_NAMES - (count - 1) * GAP) / count;
  const width = Math.max(Math.min(widest + 2 * PAD + 1, CELL.widest), CELL.narrowest, spread);
  return { count, width, x: (index) => MARGIN + ROW_NAMES + index * (width + GAP) };
}

function drawCell({ text, tone }: GridCell, lines: readonly string[], box: Box): Markup {
  const empty = text === '';
  const outline = { fill: 'none', stroke: RULE, 'stroke-width': 2 };
  const style = tone ? { fill: tone.fill } : empty ? { ...outline, 'stroke-dasharray': '5 5' } : outline;
  return group(
    element('rect', { ...box, rx: 8, ...style }),
    linesInBox(lines, box, {
      size: empty ? SIZE.faint : SIZE.cell,
      bold: !empty,
      fill: tone?.ink ?? (empty ? FAINT : INK),
      anchor: 'middle',
    }),
  );
}

function placeRow(row: GridRow, columns: Columns, measure: Measure): Placed {
  const names = wrap(row.heading, { width: ROW_NAMES - PAD, size: SIZE.row }, measure);
  const box = { width: columns.width - 2 * PAD, size: SIZE.cell, bold: true };
  const cells = row.cells.map((cell) => ({
    cell,
    lines: cell.text === '' ? [] : wrap(cell.text, box, measure),
  }));
  const height = Math.max(
    CELL.height,
    names.length * lineHeight(SIZE.row) + PAD,
    ...cells.map(({ lines }) => lines.length * lineHeight(SIZE.cell) + 2 * PAD),
  );
  return {
    height,
    draw: (y) =>
      group(
        linesInBox(names, { x: MARGIN, y, width: ROW_NAMES, height }, { size: SIZE.row, fill: INK }),
        ...cells.map(({ cell, lines }, index) =>
          drawCell(cell, lines, { x: columns.x(index), y, width: columns.width, height }),
        ),
      ),
  };
}

function placeHead(heads: readonly GridColumn[], columns: Columns, measure: Measure): Placed {
  const heading = { size: SIZE.heading, bold: true, fill: INK, anchor: 'middle' } as const;
  const small = { size: SIZE.note, fill: FAINT, anchor: 'middle' } as const;
  const wrapped = heads.map(({ heading: text, note = '' }) => ({
    text: wrap(text, { ...heading, width: columns.width, lines: 5 }, measure),
    note: wrap(note, { ...small, width: columns.width, lines: 2 }, measure),
  }));
  const upper = Math.max(1, ...wrapped.map(({ text }) => text.length)) * lineHeight(SIZE.heading);
  const height = upper + Math.max(...wrapped.map(({ note }) => note.length), 0) * lineHeight(SIZE.note) + PAD;
  return {
    height,
    draw: (y) =>
      group(
        ...wrapped.flatMap(({ text, note }, index) => {
          const x = columns.x(index) + columns.width / 2;
          const first = y + upper - (text.length - 1) * lineHeight(SIZE.heading) - PAD;
          return [
            textLines(text, x, first, heading),
            textLines(note, x, y + upper + SIZE.note * 0.75, small),
          ];
        }),
      ),
  };
}

/** The grid as one picture, as wide as its columns need. Long names are cut in the picture, not in the alternative text. */
export function drawGrid(grid: Grid, measure: Measure): Drawing {
  const columns = columnsOf(grid, measure);
  const width = columns.x(columns.count) - GAP + MARGIN;
  const style = { size: SIZE.title, bold: true };
  const title = wrap(grid.title, { ...style, width: width - 2 * MARGIN, lines: 3 }, measure);
  const parts = [
    placeHead(grid.columns, columns, measure),
    ...grid.rows.map((row) => placeRow(row, columns, measure)),
  ];
  const { drawn, bottom } = stacked(parts, MARGIN + title.length * lineHeight(SIZE.title) + PAD, GAP);
  const heading = textLines(title, MARGIN, MARGIN + SIZE.title * 0.8, { ...style, fill: INK });
  return { svg: picture(width, bottom + MARGIN, heading, ...drawn), width, alt: gridAlt(grid) };
}
