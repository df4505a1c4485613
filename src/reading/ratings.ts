import type { Span } from '../knowledge/article.ts';
import { isRow } from '../knowledge/rows.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { fold } from '../search/fold.ts';
import { clausesOf, mask } from './clauses.ts';
import {
  AFTER_ANOTHER,
  ALL_AREAS,
  COMPARISON,
  ENDS_AREAS,
  FOR_ALL,
  GIVEN_FOR,
  LABELLED_PREVIOUS,
  LEADS_TO_AREAS,
  LIKEWISE,
  NO_SUBJECT,
  OF_A_PART,
  OF_COUNCILS,
  OF_PEOPLE,
  ONE_PLACE,
  POINTS_BACK,
  PREVIOUS,
  SERVICE,
  SOME_AREAS,
  SOME_BEFORE,
} from './frames.ts';
import { type GradeMention, gradeFinder, gradesStated } from './grades.ts';
import { hidesGrades, isOfSomethingElse, labelOf } from './labelled-lines.ts';
import { createNameFinder, type Named, type NameFinder } from './names.ts';
import { ratingsOfRow } from './rows.ts';
import { isElsewhere } from './unknown-places.ts';

/** A rating that one sentence states: a grade, of what, and whether of an inspection before the one reported. */
export interface Rating {
  readonly grade: string;
  /** Area ids; `all` where the sentence says "across the board". */
  readonly areas: readonly string[] | 'all';
  /** Where the grade's word stands. */
  readonly span: Span;
  /** The clause that states it. */
  readonly clause: Span;
  readonly previous: boolean;
}

/** Reads the ratings of sentences with the grades and areas of a vocabulary. */
export interface RatingReader {
  readonly areas: NameFinder;
  readonly grades: NameFinder;
  /** `header`: for the row of a table, the row that heads its columns. */
  readonly read: (text: string, header?: string) => readonly Rating[];
}

/** `councils`: names of places whose grade may be stated without another word for the service ("Xton was rated good"). */
export function createRatingReader(vocabulary: Vocabulary, councils: readonly string[] = []): RatingReader {
  const places = createNameFinder(councils.map((name) => [name, name] as const));
  const areas = createNameFinder(
    vocabulary.areas.flatMap((area) => area.names.map((name) => [name, area.id] as const)),
  );
  const grades = gradeFinder(vocabulary);
  return {
    areas,
    grades,
    read: (text, header) => {
      const found = grades(text);
      if (found.length === 0) return [];
      const words = { areas, grades, places };
      if (isRow(text)) return ratingsOfRow(text, header, words);
      if (isOfSomethingElse(text, words) || isOfOnePlace(text)) return [];
      const ratings = ratingsIn(text, areas(text), found, places(text));
      if (hidesGrades(text, ratings, words)) return [];
      const before = LABELLED_PREVIOUS.test(fold(labelOf(text, grades) ?? ''));
      return before ? ratings.map((rating) => ({ ...rating, previous: true })) : ratings;
    },
  };
}

function ratingsIn(
  text: string,
  areas: readonly Named[],
  found: readonly Named[],
  places: readonly Named[],
): readonly Rating[] {
  const folded = fold(text);
  const place = places.length > 0;
  const masked = mask(folded, areas);
  const mentions = gradesStated(text, found, (from, at) => {
    const subject = folded.slice(from, at);
    return {
      areaBefore: areas.some(({ span }) => span.end <= at && isNear(folded.slice(span.end, at))),
      serviceBefore: SERVICE.test(subject) || (from === 0 ? place : isSame(subject, places, from, at)),
      unnamed: masked.slice(from, at).slice(-180),
    };
  });
  const clauses = clausesOf(masked, mentions);
  return mentions.flatMap((mention, i) => {
    const clause = clauses[i] ?? { start: 0, end: text.length };
    const judged = areasOf(folded, mention, clause, areas, places);
    if (judged.length === 0) return [];
    const own = areas.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
    if (own.some((area) => isElsewhere(text, area, places))) return [];
    const ahead = folded.slice(clause.start, mention.span.end);
    const behind = folded.slice(mention.span.end, clause.end).replace(AFTER_ANOTHER, '');
    const previous = mention.former || PREVIOUS.test((ahead + behind).replace(COMPARISON, ''));
    return [{ grade: mention.grade, span: mention.span, areas: judged, clause, previous }];
  });
}

/** A later clause speaks of the council still where it names one, or names nothing of its own ("but now requires …"). */
function isSame(subject: string, places: readonly Named[], from: number, at: number): boolean {
  const named = places.some(({ span }) => span.start >= from && span.end <= at);
  return named || NO_SUBJECT.test(subject);
}

/** An area's name is the subject of a grade when little, or only an apposition, stands between them. */
function isNear(between: string): boolean {
  return (between.length <= 40 && !/[.;]/.test(between)) || /^,[^,;.]*,[^,;.]{0,30}$/.test(between);
}

function areasOf(
  folded: string,
  mention: GradeMention,
  clause: Span,
  areas: readonly Named[],
  places: readonly Named[],
): readonly string[] | 'all' {
  const before = folded.slice(Math.max(clause.start, mention.span.start - 60), mention.span.start);
  const after = reachOf(folded.slice(mention.span.end, clause.end));
  const behind = namedIn(areas, mention.span.end, mention.span.end + after.length);
  const ahead = namedIn(areas, clause.start, mention.span.start);
  if (OF_COUNCILS.test(folded.slice(clause.start, mention.span.start))) return [];
  if (SOME_AREAS.test(after)) return behind;
  if (ALL_AREAS.test(before) || ALL_AREAS.test(after)) return 'all';
  if (/^["']?\s*overall\b/.test(after)) return ['overall'];
  if (LEADS_TO_AREAS.test(after) && behind.length > 0) return behind;
  const likewise = LIKEWISE.exec(folded.slice(mention.span.end, clause.end));
  const same = likewise ? namedIn(areas, mention.span.end + likewise.index, clause.end) : [];
  if (ahead.length === 0 && SOME_BEFORE.test(before)) return [];
  if (ahead.length > 0) return [...new Set([...ahead, ...same])];
  const subject = folded.slice(clause.start, mention.span.start);
  if (POINTS_BACK.test(subject) || OF_PEOPLE.test(subject) || OF_A_PART.test(subject)) return [];
  const given = GIVEN_FOR.exec(after)?.[1];
  if (given !== undefined && !SERVICE.test(given) && !FOR_ALL.test(given) && !isNamed(places, mention, given))
    return [];
  return SERVICE.test(folded) || places.length > 0 ? [...new Set(['overall', ...same])] : [];
}

/** Whether a council is named in what a grade is given for. */
const isNamed = (places: readonly Named[], { span }: GradeMention, given: string): boolean =>
  places.some(({ span: named }) => named.start >= span.end && named.start < span.end + given.length + 8);

/** Whether a sentence grades a home, a school or an agency, and no council or its services beside it. */
export function isOfOnePlace(text: string): boolean {
  const folded = fold(text);
  return ONE_PLACE.test(folded) && !/\bservices\b/.test(folded);
}

function reachOf(after: string): string {
  const end = ENDS_AREAS.exec(after);
  return end ? after.slice(0, end.index) : after;
}

function namedIn(areas: readonly Named[], from: number, to: number): string[] {
  return [...new Set(areas.filter(({ span }) => span.start >= from && span.end <= to).map(({ id }) => id))];
}
