import { drawMark } from './mark.ts';
import type { EventDate, TimelineEvent } from './picture.ts';
import { element, FAINT, INK, type Markup, RULE, textLines } from './svg.ts';

interface Axis {
  readonly x: number;
  readonly width: number;
}

interface Placed {
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

function rangeOf(
  events: readonly TimelineEvent[],
): { readonly first: number; readonly last: number } | undefined {
  const dates = events.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return undefined;
  return {
    first: Math.min(...dates.map(({ first }) => yearOf(first))),
    last: Math.max(...dates.map(({ last }) => yearOf(last))) + 1,
  };
}

/** Each dated event at its place; where marks would touch, one stands above the other. */
function place(events: readonly TimelineEvent[], { x, width }: Axis): readonly Placed[] {
  const range = rangeOf(events);
  if (!range) return [];
  const at = (day: string): number => x + ((inYears(day) - range.first) / (range.last - range.first)) * width;
  const placed: Placed[] = [];
  for (const { number, date } of events) {
    if (!date) continue;
    const [from, to] = [at(date.first), at(date.last)];
    const taken = placed.filter((other) => other.to + CLOSEST > from && other.from - CLOSEST < to);
    const levels = new Set(taken.map(({ level }) => level));
    const free = Array.from({ length: levels.size + 1 }, (_, level) => level).find(
      (level) => !levels.has(level),
    );
    placed.push({ number, date, from, to, level: free ?? 0 });
  }
  return placed;
}

const depthOf = (placed: readonly Placed[]): number => Math.max(...placed.map(({ level }) => level)) + 1;

/** In pixels; 0 where no event is dated. */
export function axisHeight(events: readonly TimelineEvent[], axis: Axis): number {
  const placed = place(events, axis);
  return placed.length === 0 ? 0 : depthOf(placed) * LEVEL + YEARS;
}

function drawPlaced({ number, date, from, to, level }: Placed, line: number): Markup {
  const y = line - 20 - level * LEVEL;
  const middle = (from + to) / 2;
  return element(
    'g',
    {},
    element('rect', { x: from, y: y - 3, width: Math.max(to - from, 1), height: 6, rx: 3, fill: RULE }),
    drawMark(date.known, middle, y),
    textLines([`[${number}]`], middle, y - 14, { size: 16, bold: true, fill: INK, anchor: 'middle' }),
  );
}

/** The years with a mark for each dated event, a bar for a date that is a period; nothing where no event is dated. */
export function drawAxis(events: readonly TimelineEvent[], axis: Axis, top: number): Markup {
  const [placed, range] = [place(events, axis), rangeOf(events)];
  if (!range) return element('g', {});
  const line = top + depthOf(placed) * LEVEL;
  const step = Math.ceil((range.last - range.first) / MOST_YEARS);
  const count = Math.floor((range.last - range.first) / step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    const x = axis.x + ((index * step) / (range.last - range.first)) * axis.width;
    const style = { size: 16, fill: FAINT, anchor: 'middle' } as const;
    return element(
      'g',
      {},
      element('rect', { x: x - 1, y: line, width: 2, height: 7, fill: FAINT }),
      textLines([String(range.first + index * step)], x, line + 24, style),
    );
  });
  const rule = element('rect', { x: axis.x, y: line, width: axis.width, height: 2, fill: FAINT });
  return element('g', {}, rule, ...ticks, ...placed.map((one) => drawPlaced(one, line)));
}
