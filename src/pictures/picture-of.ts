import { earliest, latest, sayDate } from '../knowledge/edtf.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { ListView, TableView } from '../views/view.ts';
import { drawGrid } from './grid.ts';
import { gridParts } from './grid-alt.ts';
import type { Drawing, EventDate, Grid, GridCell, Measure, Timeline, TimelineEvent } from './picture.ts';
import { drawTimeline } from './timeline.ts';
import { timelineParts } from './timeline-alt.ts';
import { gradeTone } from './tone.ts';

type Graded = Pick<Vocabulary, 'grades'>;

/** The pictures of one reply; the text beside them has everything. */
const MOST = 4;

/** A table of grades in pictures, the newest inspections where there are very many; none where it has no cells. */
export function drawTable(table: TableView, vocabulary: Graded, measure: Measure): readonly Drawing[] {
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const parts = gridParts(gridOf(table, vocabulary));
  return parts.slice(-MOST).map((part) => drawGrid(part, measure));
}

/** A list of events in pictures, the earliest ones where there are very many; none where nothing in it is an event. */
export function drawEvents(list: ListView, vocabulary: Graded, measure: Measure): readonly Drawing[] {
  const timeline = timelineOf(list, vocabulary);
  if (timeline.events.length === 0) return [];
  return timelineParts(timeline)
    .slice(0, MOST)
    .map((part) => drawTimeline(part, measure));
}

function gridOf({ title, columns, rows }: TableView, vocabulary: Graded): Grid {
  return {
    title,
    columns,
    rows: rows.map(({ name, cells }) => ({
      heading: name,
      cells: columns.map((_, index): GridCell => {
        const { text, grades } = cells[index] ?? { text: '', grades: [] };
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
    .flatMap(({ when, citations: [number], grade }): readonly TimelineEvent[] => {
      const citation = citations.find((one) => one.number === number);
      if (!when || !citation) return [];
      const name = vocabulary.grades.find(({ id }) => id === grade)?.name;
      return [
        {
          number: citation.number,
          source: citation.article.publisher,
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
