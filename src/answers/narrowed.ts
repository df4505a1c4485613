import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { answer } from './answer-question.ts';
import { sayInspection } from './messages.ts';

/** What a question is asked of: one article, one inspection, or both. */
export interface Part {
  readonly source?: Article;
  readonly inspection?: Inspection;
}

/**
 * Answers a question from a part of the library, as if the articles held nothing else; a note says which part. Places of
 * quotations are the same as in the whole.
 */
export function answerFrom(library: Library, asked: string, { source, inspection }: Part): Answer {
  const part = partOf(library, { ...(source ? { source } : {}), ...(inspection ? { inspection } : {}) });
  const found = answer(part, asked);
  const notes = [
    ...(source ? [SAYS.onlySource(source.publisher)] : []),
    ...(inspection ? [SAYS.onlyInspection(inspection.council, sayInspection(inspection, library))] : []),
  ];
  return { ...found, notes: [...found.notes, ...notes] };
}

const SAYS = {
  onlySource: (publisher: string): string => `Only the article of ${publisher} was asked, as you chose.`,
  onlyInspection: (council: string, inspection: string): string =>
    `Only what the articles tell of ${council}, ${inspection}, was asked, as you chose.`,
} as const;

/** By what they are parts of: each has an index of its own. */
const partsOf = madeOnce((_library: Library) => new Map<string, Library>());
/** Parts are cheap to make again; memory is not. */
const MOST_PARTS = 50;

function partOf(library: Library, { source, inspection }: Part): Library {
  const parts = partsOf(library);
  const key = `${source?.id ?? ''}\n${inspection?.id ?? ''}`;
  const ofSource = (whole: Library): Library => (source ? ofArticle(whole, source) : whole);
  const part = parts.get(key) ?? ofSource(inspection ? ofInspection(library, inspection) : library);
  if (parts.size >= MOST_PARTS) parts.clear();
  parts.set(key, part);
  return part;
}

function ofArticle(library: Library, source: Article): Library {
  const isOwn = ({ sentence }: Reading): boolean => sentence.article.id === source.id;
  return {
    ...library,
    articles: library.articles.filter(({ id }) => id === source.id),
    readings: library.readings.filter(isOwn),
    claims: library.claims.filter(({ reading }) => isOwn(reading)),
  };
}

/** The articles that report the inspection, and what others say of it with its grade or date. */
function ofInspection(library: Library, inspection: Inspection): Library {
  const { id, council, articles, visited } = inspection;
  const claims = library.claims.filter((claim) => claim.inspection === id && claim.council === council);
  const graded = new Set(claims.map(({ reading }) => reading));
  const readings = library.readings.filter(
    (reading) =>
      graded.has(reading) ||
      (articles.includes(reading.sentence.article.id) && (reading.council ?? council) === council) ||
      (reading.council === council &&
        visited !== undefined &&
        reading.dates.some(({ edtf }) => edtf !== undefined && overlaps(edtf, visited))),
  );
  const told = new Set(readings.map(({ sentence }) => sentence.article.id));
  return {
    ...library,
    // About this council alone, so that a question which names none is about it.
    articles: library.articles
      .filter((article) => told.has(article.id))
      .map((article) => ({ ...article, councils: [council] })),
    councils: [council, ...library.councils.filter((other) => other !== council)],
    readings,
    claims,
    inspections: [inspection],
  };
}
