import { groupedBy } from '../mentions/grouped-by.ts';
import { ALT_TEXT, type Grid, type GridRow, type Timeline } from './picture.ts';
import { eventDate, eventWords, PICTURE_SAYS } from './wording.ts';

/** More would be too small to read on a phone. */
const MOST = { columns: 6, rows: 12, events: 14 } as const;
/** What an alternative text may have without the number of its part. */
const ROOM = ALT_TEXT - ' (part 10 of 10)'.length;
/** Where a single cell or event has more to say than an alternative text may. */
const NAME = { grid: 150, timeline: 200 } as const;
/** An event's words take so many characters of the alternative text, which has to hold ten of them. */
const ALT_WORDS = 40;

/** Everything that the grid says: for each inspection its grades, each with the areas that it was given for. */
export function gridAlt({ title, columns, rows }: Grid): string {
  const lines = columns.map(({ heading, note }, index) => {
    const gradeOf = ({ cells }: GridRow): string => cells[index]?.text ?? '';
    const groups = [...groupedBy(rows.filter(gradeOf), gradeOf)].map(
      ([grade, areas]) => `${grade}: ${areas.map((row) => row.heading).join(', ')}`,
    );
    return `${heading}${note === undefined ? '' : ` (${note})`} – ${groups.join('; ')}.`;
  });
  return [PICTURE_SAYS.gridAlt(title), ...lines].join('\n');
}

/** What the timeline says: of each event its number, date, how that is known, grade, how its words begin, source. */
export function timelineAlt({ title, events }: Timeline): string {
  const lines = events.map((event) => {
    const grade = event.grade ? `: ${event.grade.text}` : '';
    return `[${event.number}] ${eventDate(event)}${grade} – ${cut(eventWords(event), ALT_WORDS)} (${event.source})`;
  });
  return [PICTURE_SAYS.timelineAlt(title), ...lines].join('\n');
}

/** The grid in parts that are legible on a phone and whose alternative texts say everything; columns stay in order. */
export const gridParts = (grid: Grid): readonly Grid[] => numbered(splitGrid(grid), (title) => title);

/** The timeline in parts that are legible on a phone and whose alternative texts say everything. */
export const timelineParts = (timeline: Timeline): readonly Timeline[] =>
  numbered(splitTimeline(timeline), (title) => cut(title, NAME.timeline)).map(shortenedTimeline);

function numbered<Part extends { readonly title: string }>(
  parts: readonly Part[],
  titleOf: (title: string) => string,
): readonly Part[] {
  if (parts.length === 1) return parts;
  return parts.map((part, index) => ({
    ...part,
    title: `${titleOf(part.title)} (${PICTURE_SAYS.part(index + 1, parts.length)})`,
  }));
}

function splitGrid(grid: Grid): readonly Grid[] {
  const { columns, rows } = grid;
  const isLong = gridAlt(grid).length > ROOM;
  if (columns.length > MOST.columns || (isLong && columns.length > 1))
    return sharesOf(columns.length, MOST.columns)
      .map((share) => ({
        ...grid,
        columns: columns.slice(...share),
        rows: rows.map((row) => ({ ...row, cells: row.cells.slice(...share) })),
      }))
      .flatMap(splitGrid);
  if (rows.length > MOST.rows || (isLong && rows.length > 1))
    return sharesOf(rows.length, rows.length).flatMap((share) =>
      splitGrid({ ...grid, rows: rows.slice(...share) }),
    );
  return [isLong ? shortenedGrid(grid) : grid];
}

function splitTimeline(timeline: Timeline): readonly Timeline[] {
  const { events } = timeline;
  const isLong = timelineAlt(timeline).length > ROOM;
  if (events.length < 2 || (events.length <= MOST.events && !isLong)) return [timeline];
  return sharesOf(events.length, MOST.events).flatMap((share) =>
    splitTimeline({ ...timeline, events: events.slice(...share) }),
  );
}

/** So many things in equal shares, at least two, none larger than `most`: where each begins and ends. */
function sharesOf(count: number, most: number): readonly (readonly [from: number, to: number])[] {
  const size = Math.ceil(count / Math.max(2, Math.ceil(count / most)));
  return Array.from({ length: Math.ceil(count / size) }, (_, share) => [share * size, (share + 1) * size]);
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;

function shortenedGrid({ title, columns, rows }: Grid): Grid {
  const short = (text: string) => cut(text, NAME.grid);
  return {
    title: short(title),
    columns: columns.map(({ heading, note }) => ({
      heading: short(heading),
      ...(note === undefined ? {} : { note: short(note) }),
    })),
    rows: rows.map(({ heading, cells }) => ({
      heading: short(heading),
      cells: cells.map((cell) => ({ ...cell, text: short(cell.text) })),
    })),
  };
}

function shortenedTimeline(timeline: Timeline): Timeline {
  if (timelineAlt(timeline).length <= ALT_TEXT) return timeline;
  const short = (text: string) => cut(text, NAME.timeline);
  const events = timeline.events.map((event) => ({
    ...event,
    source: short(event.source),
    ...(event.date ? { date: { ...event.date, words: short(event.date.words) } } : {}),
    ...(event.grade ? { grade: { ...event.grade, text: short(event.grade.text) } } : {}),
  }));
  return { title: short(timeline.title), events };
}
