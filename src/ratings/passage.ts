import { type Article, overlap, type Span } from '../knowledge/article.ts';
import { cellsOf, isRow } from '../knowledge/rows.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import type { Reading } from '../mentions/reading.ts';
import { withSame } from './same-grade.ts';
import { type Found, type Item, idsOf, sequenceOf } from './sequence.ts';
import { strangersIn } from './strangers.ts';

/** A sentence in its place: what the decisions about its ratings may look at. */
export interface Passage {
  readonly article: Article;
  readonly reading: Reading;
  readonly items: readonly Item[];
  /** The different keys of its items; of those that are no marks; the ids of its grades, in order. */
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly grades: readonly string[];
  /** Beside grades: names of what is no known council, person or date. */
  readonly strangers: readonly Span[];
  /** The line that introduces the list which it stands in, and the heading above it; nearest first. */
  readonly heads: readonly Passage[];
  /** The sentence before it. */
  readonly before?: Passage;
  /** For the row of a table, the row that heads its columns. */
  readonly header?: Passage;
}

/** The sentences of an article in their places, in order. */
export function passagesOf(article: Article, { readings, tokens, same }: ArticleReading): readonly Passage[] {
  const passages: Passage[] = [];
  let heading: Passage | undefined;
  let lead: Passage | undefined;
  let header: Passage | undefined;
  for (const [index, reading] of readings.entries()) {
    const { block } = reading.sentence;
    const before = passages.at(-1);
    const row = isRow(reading.text);
    const inTable = row && before !== undefined && isRow(before.reading.text);
    if (!inTable) header = undefined;
    if (block.kind !== 'item' && !row) lead = undefined;
    else if (before && before.reading.sentence.block.kind !== 'item' && !isRow(before.reading.text))
      lead = before;
    const sequence = sequenceOf(reading.text, tokens[index] ?? [], foundIn(reading, same[index] ?? []));
    const items = withSame(sequence, passages);
    const grades = idsOf(items, 'grade');
    const passage: Passage = {
      article,
      reading,
      items,
      keys: [...new Set(items.map(({ key }) => key))],
      words: [...new Set(items.filter(({ kind }) => kind !== 'mark').map(({ key }) => key))],
      grades,
      strangers: grades.length > 0 ? strangersIn(reading) : [],
      heads: [lead, heading].filter(
        (head, i, all): head is Passage => head !== undefined && all.indexOf(head) === i,
      ),
      ...(before ? { before } : {}),
      ...(header ? { header } : {}),
    };
    if (row && !inTable) header = passage;
    if (block.kind === 'heading' && !row && reading.grades.length === 0) heading = passage;
    passages.push(passage);
  }
  return passages;
}

function foundIn(reading: Reading, same: readonly Span[]): readonly Found[] {
  const { start } = reading.sentence.span;
  return [
    ...reading.grades.map(({ id, span }): Found => {
      const areas = reading.areas.filter((area) => overlap(area.span, span)).map((area) => area.id);
      return { kind: 'grade', id, span, ...(areas.length > 0 ? { areas } : {}) };
    }),
    ...same.map((span): Found => ({ kind: 'same', id: '', span })),
    ...reading.places.map(({ council, span }): Found => ({ kind: 'council', id: council, span })),
    ...reading.dates.map(
      ({ span }, at): Found => ({
        kind: 'date',
        id: String(at),
        span: { start: span.start - start, end: span.end - start },
      }),
    ),
    ...reading.wholes.map(({ id, span }): Found => ({ kind: 'all', id, span })),
    ...reading.areas.map(({ id, span }): Found => ({ kind: 'area', id, span })),
    ...reading.looseAreas.map(({ id, span }): Found => ({ kind: 'area', id, span, loose: true })),
  ];
}

/** Whether a grade is named there, or one named before is meant. */
export const isGraded = ({ kind }: Item): boolean => kind === 'grade' || kind === 'same';

/** So many things of a kind are looked at on either side of a grade: a text may hold thousands. */
const MOST = 10;

/** The places of the things of a kind that stand nearest to a grade, in the order of the text; words for a grade named before are grades. */
export function nearestTo(items: readonly Item[], at: number, kind: Item['kind']): readonly number[] {
  const fits = (item: Item | undefined): boolean =>
    item !== undefined && (kind === 'grade' ? isGraded(item) : item.kind === kind);
  const before: number[] = [];
  const after: number[] = [];
  for (let i = at - 1; i >= 0 && before.length < MOST; i--) if (fits(items[i])) before.push(i);
  for (let i = at + 1; i < items.length && after.length < MOST; i++) if (fits(items[i])) after.push(i);
  return [...before.reverse(), ...after];
}

/** So many words and marks of a sentence are looked at on either side of a grade. */
export const WINDOW = 60;

/** A sentence around a grade, cut where it is endless. */
export const around = (items: readonly Item[], at: number): readonly Item[] =>
  items.length <= WINDOW ? items : items.slice(Math.max(0, at - WINDOW), at + WINDOW);

/** What heads the column in which a row's grade stands; nothing outside a table. */
export const columnOf = (passage: Passage, at: number): readonly Item[] =>
  passage.header ? sameColumn(passage, at, passage.header) : [];

/** What stands in another row of the table, in the column of a row's item. */
export function sameColumn(passage: Passage, at: number, other: Passage): readonly Item[] {
  const { reading, items } = passage;
  const span = items[at]?.span;
  if (!span) return [];
  const column = cellsOf(reading.text).findIndex(({ start, end }) => start <= span.start && span.end <= end);
  // " | Xton | Yton" above "Overall | Good | Good": the first bar is no edge, but the end of an empty cell.
  const isOneShort = OPEN_ROW.test(other.reading.text) && !/^\s*\|/u.test(reading.text);
  const cell = cellsOf(other.reading.text)[column - (isOneShort ? 1 : 0)];
  if (!cell) return [];
  return other.items.filter(({ span: found }) => found.start >= cell.start && found.end <= cell.end);
}

/** A row that begins with a bar and ends with none. */
const OPEN_ROW = /^\s*\|.*[^|\s]\s*$/u;

/** Classes of words in what heads the column: "Previous grade". */
export function columnCues(passage: Passage, at: number): readonly string[] {
  const cell = columnOf(passage, at);
  const [first, last] = [cell[0], cell.at(-1)];
  if (!first || !last) return [];
  const inside = (passage.header?.reading.cues ?? []).filter(
    ({ span }) => span.start >= first.span.start && span.end <= last.span.end,
  );
  return [...new Set(inside.map(({ id }) => id))];
}
