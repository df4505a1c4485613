import type { Known } from '../ratings/claim.ts';
import type { EventDate, TimelineEvent } from './picture.ts';
import { element, FAINT, group, INK, type Markup, PAPER, type Placed, RULE, textLines } from './svg.ts';

interface Axis {
  readonly x: number;
  readonly width: number;
}

interface Marked {
  readonly number: number;
  readonly date: EventDate;
  readonly from: number;
  readonly to: number;
  /** How many marks stand below it. */
  readonly level: number;
}

const LEVEL = 42;
const YEARS = 34;
const CLOSEST = 46;
const MOST_YEARS = 9;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A day as a number of years: 2017-07-01 is about 2017.5. */
function inYears(day: string): number {
  const year = yearOf(day);
  const [start, end, at] = [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`, day].map((d) =>
    Date.parse(d),
  );
  return year + ((at ?? 0) - (start ?? 0)) / ((end ?? 1) - (start ?? 0) + 1);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function rangeOf(events: readonly TimelineEvent[]): Range | undefined {
  const dates = events.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return undefined;
  return {
    first: Math.min(...dates.map(({ first }) => yearOf(first))),
    last: Math.max(...dates.map(({ last }) => yearOf(last))) + 1,
  };
}

/** Each dated event at its place; where marks would touch, one stands above the other. */
function place(events: readonly TimelineEvent[], { x, width }: Axis, range: Range): readonly Marked[] {
  const at = (day: string): number => x + ((inYears(day) - range.first) / (range.last - range.first)) * width;
  const placed: Marked[] = [];
  for (const { number, date } of events) {
    if (!date) continue;
    const [from, to] = [at(date.first), at(date.last)];
    const taken = placed.filter((other) => other.to + CLOSEST > from && other.from - CLOSEST < to);
    const levels = new Set(taken.map(({ level }) => level));
    let level = 0;
    while (levels.has(level)) level++;
    placed.push({ number, date, from, to, level });
  }
  return placed;
}

function drawPlaced({ number, date, from, to, level }: Marked, line: number): Markup {
  const y = line - 20 - level * LEVEL;
  const middle = (from + to) / 2;
  return group(
    element('rect', { x: from, y: y - 3, width: Math.max(to - from, 1), height: 6, rx: 3, fill: RULE }),
    drawMark(date.known, middle, y),
    textLines([`[${number}]`], middle, y - 14, { size: 16, bold: true, fill: INK, anchor: 'middle' }),
  );
}

/** The years with a mark for each dated event, a bar for a date that is a period; nothing where no event is dated. */
export function placeAxis(events: readonly TimelineEvent[], axis: Axis): Placed {
  const range = rangeOf(events);
  if (!range) return { height: 0, draw: () => group() };
  const placed = place(events, axis, range);
  const depth = (Math.max(...placed.map(({ level }) => level)) + 1) * LEVEL;
  return { height: depth + YEARS, draw: (y) => drawAxis(placed, axis, range, y + depth) };
}

function drawAxis(placed: readonly Marked[], axis: Axis, { first, last }: Range, line: number): Markup {
  const step = Math.ceil((last - first) / MOST_YEARS);
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const x = axis.x + ((index * step) / (last - first)) * axis.width;
    const style = { size: 16, fill: FAINT, anchor: 'middle' } as const;
    return group(
      element('rect', { x: x - 1, y: line, width: 2, height: 7, fill: FAINT }),
      textLines([String(first + index * step)], x, line + 24, style),
    );
  });
  const rule = element('rect', { x: axis.x, y: line, width: axis.width, height: 2, fill: FAINT });
  return group(rule, ...ticks, ...placed.map((one) => drawPlaced(one, line)));
}

export const MARK_SIZE = 9;

/** How a date is known, as a shape: a disc is stated, a ring inferred, a diamond clarified; a dash is no date. */
export function drawMark(known: Known | undefined, x: number, y: number): Markup {
  const half = MARK_SIZE;
  if (known === 'stated') return element('circle', { cx: x, cy: y, r: half, fill: INK });
  if (known === 'inferred')
    return element('circle', { cx: x, cy: y, r: half - 1.5, fill: PAPER, stroke: INK, 'stroke-width': 3 });
  if (known === 'clarified') {
    const corners = [
      [x, y - half - 2],
      [x + half + 2, y],
      [x, y + half + 2],
      [x - half - 2, y],
    ];
    const points = corners.map((corner) => corner.map((value) => value.toFixed(1)).join(',')).join(' ');
    return element('polygon', { points, fill: PAPER, stroke: INK, 'stroke-width': 3 });
  }
  return element('rect', { x: x - half, y: y - 1.5, width: 2 * half, height: 3, fill: FAINT });
}
