import type { Article, Span } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import { probabilityOf } from '../scoring/model.ts';
import { createLexicon } from '../search/lexicon.ts';
import { contextOf } from './article-context.ts';
import { areasOf } from './grade-mentions.ts';
import { type RatingModels, ratingModels } from './models.ts';
import type { Passage } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';

/** A rating that one statement gives: a grade, of what, and where it stands. */
export interface StatementRating {
  readonly grade: string;
  /** Area ids; `all` where the statement says "across the board". */
  readonly areas: readonly string[] | 'all';
  /** Where the grade's words stand. */
  readonly span: Span;
  /** From the break behind the grade before it to the break before the next: where its council and its time may stand. */
  readonly clause: Span;
}

/** Reads the ratings of single statements, typed by somebody, as those of an article are read. */
export type StatementReader = (text: string) => readonly StatementRating[];

const LIKELY = 0.5;

/** `councils`: the names by which a statement may call a council. */
export function createStatementReader(
  vocabulary: Vocabulary,
  councils: readonly string[],
  models: RatingModels = ratingModels,
): StatementReader {
  const read = createArticleReader(vocabulary, createLexicon(vocabulary), councils, []);
  return (text) => {
    const article = statementOf(text);
    const context = contextOf(article, read(article), vocabulary);
    return context.passages.flatMap((passage) => {
      const grades = passage.items.flatMap(({ kind }, at) => (kind === 'grade' ? [at] : []));
      return grades.flatMap((at, order): readonly StatementRating[] => {
        const item = passage.items[at];
        if (!item || probabilityOf(models.rating, ratingFeatures(passage, at)) < LIKELY) return [];
        const likely = [...areasOf(passage, at, context, models.area)].filter(([, p]) => p >= LIKELY);
        const all = passage.items.some(({ kind, id }) => kind === 'all' && id === 'all');
        const areas = all ? 'all' : likely.map(([area]) => area);
        if (areas.length === 0) return [];
        const clause = {
          start: breakBetween(passage, grades[order - 1], at),
          end: breakBetween(passage, at, grades[order + 1]),
        };
        return [{ grade: item.id, areas, span: moved(passage, item.span), clause: moved(passage, clause) }];
      });
    });
  };
}

/** What parts one grade's clause from the next, the surest first. */
const BREAKS = [/;|,? (?:but|while|whereas|then)\b/, /,? and,|, and\b/, /,/, / and\b/] as const;

/** Where the clause of one grade ends and that of the next begins; without a grade on one side, that end of the sentence. */
function breakBetween(
  { items, reading }: Passage,
  before: number | undefined,
  after: number | undefined,
): number {
  if (before === undefined) return 0;
  const from = items[before]?.span.end ?? 0;
  const next = after === undefined ? undefined : items[after]?.span;
  if (next === undefined) return reading.text.length;
  const between = reading.text.slice(from, next.start);
  const found = BREAKS.map((sign) => between.search(sign)).find((place) => place >= 0);
  return found === undefined ? next.start : from + found;
}

/** From offsets in the sentence to offsets in the statement. */
function moved({ reading }: Passage, { start, end }: Span): Span {
  const from = reading.sentence.span.start;
  return { start: start + from, end: end + from };
}

const statementOf = (text: string): Article => ({
  id: 'statement',
  file: 'statement.md',
  title: text,
  titleLine: 2,
  publisher: '',
  kind: 'statement',
  councils: [],
  clarifications: [],
  ratings: [],
  text,
  bodyLine: 1,
});
