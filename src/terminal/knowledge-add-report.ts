import { unnamedCouncils } from '../import/check-facts.ts';
import { clarificationLines } from '../import/knowledge-file.ts';
import type { Facts, GivenClarification, LeftOut, Material } from '../import/material.ts';
import type { NearCopy, Sentence } from '../import/near-copies.ts';
import type { OpenDate } from '../import/open-dates.ts';
import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { Library } from '../library/library.ts';
import { plainLine } from './plain-text.ts';
import { type Showing, showing, showings } from './show-text.ts';
import type { Display } from './terminal.ts';

const keys = ['title', 'publisher', 'kind', 'author', 'published', 'url'] as const;
const mostDiffering = 6;

/** What was found out about a file, and where each fact comes from. */
export function factLines(name: string, material: Material, facts: Facts, given: Facts): readonly string[] {
  const whence = (key: keyof Facts): string => {
    if (given[key] !== undefined) return 'given';
    return material.facts[key] !== undefined ? `from the ${material.form}` : 'a guess: look at it';
  };
  return [
    `${name}: ${material.form}`,
    ...keys.flatMap((key) => (facts[key] === undefined ? [] : [`  ${key}: ${facts[key]} (${whence(key)})`])),
    facts.councils?.length
      ? `  council: ${facts.councils.join(', ')} (${whence('councils')})`
      : '  ! council: none was found, so no rating in it can be read; give --council "…"',
    ...unnamedCouncils({ councils: facts.councils ?? [], text: material.text, title: facts.title ?? '' }).map(
      (council) => `  ! the text nowhere names ${council}; its ratings would be read as those of ${council}`,
    ),
    ...material.notes.map((note) => `  Note: ${note}`),
  ].map(plainLine);
}

/** What was left out of a file; lines that speak of grades first, for they may be missed. */
export function leftOutLines(leftOut: readonly LeftOut[], vocabulary: Vocabulary): readonly string[] {
  if (leftOut.length === 0) return ['  Nothing was left out.'];
  const grades = vocabulary.grades.flatMap(({ names }) => names.map((name) => name.toLowerCase()));
  const telling = ({ text }: LeftOut): boolean =>
    grades.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text));
  const sorted = [...leftOut.filter(telling), ...leftOut.filter((one) => !telling(one))];
  return [
    `  Left out, as not the article's own words (${leftOut.length}; --keep "WORDS" keeps a line):`,
    ...sorted.map((one) => `  ${telling(one) ? '! names a grade:' : '-'} “${one.text}” (${one.why})`),
  ].map(plainLine);
}

/** A repeat of an article that is there, and what differs. */
export function copyLines({ article, kind, shared, added, missing }: NearCopy): readonly string[] {
  const percent = Math.round(shared * 100);
  const what = kind === 'same' ? 'is the same article as' : `shares ${percent}% of its words with`;
  const from = `${article.publisher}, ${article.published ?? 'undated'}`;
  return [
    `  It ${what} ${article.file} (${from}).`,
    ...differing('Only in the new one', added),
    ...differing('Only in the one that is there', missing),
    ...(added.length + missing.length === 0 ? ['  Their sentences are the same.'] : []),
  ].map(plainLine);
}

function differing(what: string, sentences: readonly Sentence[]): readonly string[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - mostDiffering;
  return [
    `  ${what} (${sentences.length}):`,
    ...sentences.slice(0, mostDiffering).map(({ line, quote }) => `    line ${line}: “${quote}”`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

/** What the bot reads in a new article: inspections, everything sentence by sentence, and disagreements. */
export function readingLines(library: Library, article: Article, display: Display): readonly string[] {
  const part = (what: string, found: readonly Showing[]): readonly string[] =>
    found.length === 0 ? [`${what}: none\n`] : [`${what}:\n`, ...found.map((one) => showing(one, display))];
  const inspections = showings
    .inspections(library)
    .filter(({ value }) => value.articles.includes(article.id));
  const conflicts = showings
    .conflicts(library)
    .filter(({ value }) => value.claims.some((claim) => claim.article === article.id));
  return [
    ...part('Inspections that it reports', inspections),
    ...part('What is read in it', showings.articles(library, [article])),
    ...part('Disagreements', conflicts),
  ];
}

/** The dates that are still open, and the lines to put into the front matter for those that matter. */
export function openDateLines(name: string, open: readonly OpenDate[]): readonly string[] {
  const needed = open.filter((one) => one.needed);
  if (needed.length === 0) return [];
  const entries: readonly GivenClarification[] = needed.map(({ phrase }) => ({
    phrase,
    means: 'YYYY-MM',
    basis: 'who says so',
  }));
  return [
    `Dates without a year. Where you know them, put this into the front matter of ${name}:`,
    ...clarificationLines(entries),
  ].map((line) => line.replace(/\p{Cc}/gu, ' '));
}
