import { quoteOf } from '../knowledge/article.ts';
import { earliest, latest, sayDate } from '../knowledge/edtf.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { inBrief } from '../views/in-brief.ts';
import type { ListView, TableView } from '../views/view.ts';
import { gridParts, timelineParts } from './alt.ts';
import { drawGrid } from './grid.ts';
import type { Drawing, EventDate, Grid, GridCell, Measure, Timeline, TimelineEvent } from './picture.ts';
import { drawTimeline } from './timeline.ts';
import { gradeTone } from './tone.ts';

/** Characters of an event’s words: two lines of a picture. */
const EVENT = 88;

type Graded = Pick<Vocabulary, 'grades'>;

/** Inspections of one picture. */
const COLUMNS_A_PICTURE = 6;

/** How many pages of pictures a table takes. */
export const tablePages = ({ columns }: TableView): number =>
  Math.max(1, Math.ceil(columns.length / COLUMNS_A_PICTURE));

/** A table of grades as a picture: page 0 has the latest inspections, later pages earlier ones; none where it has no cells. */
export function drawTable(
  table: TableView,
  vocabulary: Graded,
  measure: Measure,
  page = 0,
): readonly Drawing[] {
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const end = Math.max(1, table.columns.length - page * COLUMNS_A_PICTURE);
  const some = columnsOf(table, Math.max(0, end - COLUMNS_A_PICTURE), end);
  return gridParts(gridOf(some, vocabulary)).map((part) => drawGrid(part, measure));
}

function columnsOf(table: TableView, from: number, to: number): TableView {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) }));
  return {
    ...table,
    columns: table.columns.slice(from, to),
    rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== '')),
  };
}

/** A page of a list of events as pictures; none where nothing in it is an event. */
export function drawEvents(
  list: ListView,
  vocabulary: Graded,
  measure: Measure,
  page = 0,
): readonly Drawing[] {
  const timeline = timelineOf(list, vocabulary);
  const aPage = list.eventsAPage ?? timeline.events.length;
  const events = timeline.events.slice(page * aPage, (page + 1) * aPage);
  if (events.length === 0) return [];
  return timelineParts({ ...timeline, events }).map((part) => drawTimeline(part, measure));
}

function gridOf({ title, columns, rows }: TableView, vocabulary: Graded): Grid {
  return {
    title,
    columns,
    rows: rows.map(({ name, cells }) => ({
      heading: name,
      cells: columns.map((_, index): GridCell => {
        const { text: given, grades, as } = cells[index] ?? { text: '', grades: [], as: undefined };
        const text = as === undefined ? given : `${given} (“${as}”)`;
        // Where sources disagree, no colour takes sides.
        const [grade, another] = grades;
        return grade === undefined || another !== undefined
          ? { text }
          : { text, tone: gradeTone(vocabulary, grade) };
      }),
    })),
  };
}

function timelineOf({ title, groups, citations }: ListView, vocabulary: Graded): Timeline {
  const events = groups
    .flatMap(({ lines }) => lines)
    .flatMap(({ when, text, citations: [number], grade }): readonly TimelineEvent[] => {
      const citation = citations.find((one) => one.number === number);
      if (!when || !citation) return [];
      const name = vocabulary.grades.find(({ id }) => id === grade)?.name;
      return [
        {
          number: citation.number,
          source: citation.article.publisher,
          words: inBrief(quoteOf(citation.article, citation.span), EVENT),
          ...(text === '' ? {} : { about: text }),
          ...(when.edtf === undefined ? {} : { date: dateOf(when.edtf, when.known) }),
          ...(grade === undefined || name === undefined
            ? {}
            : { grade: { text: name, tone: gradeTone(vocabulary, grade) } }),
        },
      ];
    });
  return { title, events };
}

function dateOf(edtf: string, known: EventDate['known']): EventDate {
  return { words: sayDate(edtf), first: earliest(edtf), last: latest(edtf), known };
}
