import { type Article, lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { createLibrary } from '../library/library.ts';

/** A date that an article leaves open, as a clarification would quote it. */
export interface OpenDate {
  /** Found once in the text. */
  readonly phrase: string;
  readonly line: number;
  readonly sentence: string;
  /** Whether the sentence tells of an inspection: without its date, nobody can be told when it was. */
  readonly needed: boolean;
}

const dated =
  /\b(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|spring|summer|autumn|winter)\p{L}*|\b(?:last|this|next) (?:year|month|week)\b/iu;
const inspecting = /\binspect|\bvisit|\breport|\bjudge|\brat(?:ed|ing)|\bofsted\b/iu;

/** The months, seasons and "last year"s of an article that no year can be given to. */
export function openDatesOf(article: Article, vocabulary: Vocabulary): readonly OpenDate[] {
  const { readings } = createLibrary({ articles: [article], vocabulary, problems: [] });
  return readings.flatMap(({ text, dates, grades }) =>
    dates
      .filter(({ edtf, span }) => edtf === undefined && dated.test(quoteOf(article, span)))
      .map(({ span }) => ({
        phrase: onceIn(article, span),
        line: lineOf(article, span),
        sentence: text,
        needed: grades.length > 0 || inspecting.test(text),
      })),
  );
}

/** The phrase with as many words before and after it as make it unique. */
function onceIn(article: Article, { start, end }: Span): string {
  const { text } = article;
  const before = /(?<!\b(?:in|on|since|early|late|mid)\s)(?:\b(?:in|on|since|early|late|mid)\s)+$/iu.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  let from = start - (before?.[0].length ?? 0);
  // A date at the end of its sentence brings the full stop with it.
  let to = text[end - 1] === '.' ? end - 1 : end;
  while (text.indexOf(text.slice(from, to)) !== text.lastIndexOf(text.slice(from, to))) {
    const more = /(?<!\S)\S+[^\S\n]+$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0;
    const next = /^[^\S\n]*\S+/u.exec(text.slice(to, to + 60))?.[0].length ?? 0;
    if (more === 0 && next === 0) break;
    if (more > 0) from -= more;
    else to += next;
  }
  return text.slice(from, to);
}
