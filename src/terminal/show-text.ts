import type { Environment } from '../config.ts';
import type { Article } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import { jsonLine, plainLine } from './plain-text.ts';
import {
  type Shown,
  type ShownArticle,
  type ShownClaim,
  type ShownInspection,
  type ShownOpen,
  type ShownSentence,
  shownArticles,
  shownClaims,
  shownInspections,
  shownOpen,
} from './shown.ts';
import { type ShownConflict, shownConflicts } from './shown-conflicts.ts';
import { type Display, displayOf, print, type Terminal } from './terminal.ts';

/** One thing to show: as data, and as lines of plain text. */
export interface Showing<Value = object> {
  readonly value: Value;
  readonly lines: () => readonly string[];
}

const all = <Value>(
  values: readonly Value[],
  linesOf: (value: Value) => readonly string[],
): readonly Showing<Value>[] => values.map((value) => ({ value, lines: () => [...linesOf(value), ''] }));

/** What can be shown of a library: of the articles named, or of all. */
export const showings = {
  articles: (library: Library, named: readonly Article[]) => all(shownArticles(library, named), articleLines),
  inspections: (library: Library) => all(shownInspections(library), inspectionLines),
  claims: (library: Library) => all(shownClaims(library), claimLines),
  conflicts: (library: Library) => all(shownConflicts(library), conflictLines),
  undated: (library: Library) => all(shownOpen(library), openLines),
};

/** It as text; nothing in it can steer a terminal. */
export const showing = ({ lines }: Showing, display: Display): string =>
  lines()
    .map((line) => indented(line, display))
    .join('\n');

/** Prints one thing after the other: as JSON, one a line, or as text. */
export async function printShowings(
  found: readonly Showing[],
  json: boolean,
  { output }: Terminal,
  env: Environment,
): Promise<void> {
  const display = await displayOf(output, env);
  for (const one of found) await print(output, json ? jsonLine(one.value) : showing(one, display));
}

function articleLines(shown: ShownArticle): readonly string[] {
  const { article, title, publisher, published, councils, sentences } = shown;
  const date = published === null ? 'undated' : sayDate(published);
  const about = councils.join(', ') || 'no council';
  const head = [article, `  ${title}`, `  ${publisher}, ${date}; about ${about}`];
  return [...head, ...sentences.flatMap(sentenceLines)];
}

function sentenceLines(sentence: ShownSentence): readonly string[] {
  const { claims, unsure, dates, people, numbers, speaker, council } = sentence;
  return [
    '',
    quotation(sentence),
    `    of ${council ?? 'no council'}; said by ${speaker}`,
    ...claims.map(
      (claim) => `    rating: ${sayClaim(claim)}${claim.by === 'editor' ? '; confirmed by an editor' : ''}`,
    ),
    ...unsure.map((claim) => `    unsure (${Math.round(claim.probability * 100)} %): ${sayClaim(claim)}`),
    ...dates.map((date) => `    date: “${date.quote}” ${date.edtf ?? 'when?'} (${date.known})`),
    ...people.map(({ name, role }) => `    person: ${name}${role === null ? '' : `, ${role}`}`),
    // Those of a date have been told.
    ...numbers
      .filter(({ start }) => !dates.some((date) => date.start <= start && start < date.end))
      .map(({ quote, value }) => `    number: “${quote}” ${value}`),
  ];
}

function inspectionLines(inspection: ShownInspection): readonly string[] {
  const { council, visited, reported, known, basis, articles, claims } = inspection;
  const when = visited === null ? 'visited: open' : `visited ${sayDate(visited)} (${known})`;
  const report = reported === null ? 'reported: open' : `reported ${sayDate(reported)}`;
  return [
    `${council}, ${when}, ${report}`,
    ...(basis === null ? [] : [`  clarified by an editor: ${basis}`]),
    `  ${articles.length === 0 ? 'only mentioned, in no article as its news' : `news of ${articles.join(', ')}`}`,
    ...claims.flatMap((claim) => [
      `  ${claim.area}: ${claim.grade}, ${claim.article}`,
      quotation(claim, '    '),
    ]),
  ];
}

const claimLines = (claim: ShownClaim): readonly string[] => [
  `${claim.council}: ${sayClaim(claim)}`,
  `  ${claim.article}`,
  quotation(claim),
];

const conflictLines = ({ council, area, claims }: ShownConflict): readonly string[] => [
  `${council}, ${area}: these cannot both hold of one inspection`,
  ...claims.flatMap((claim) => [
    `  ${claim.grade}, inspection of ${sayWhen(claim.inspection)} (${claim.known}), ${claim.article}`,
    quotation(claim, '    '),
  ]),
];

const openLines = ({ article, quote, line, sentence }: ShownOpen): readonly string[] => [
  `“${quote}” in ${article}`,
  `  line ${line}: “${sentence}”`,
];

type Rating = Pick<ShownClaim, 'area' | 'grade' | 'inspection' | 'known'>;

const sayClaim = ({ area, grade, inspection, known }: Rating): string =>
  `${area}: ${grade}, inspection of ${sayWhen(inspection)} (${known})`;

const sayWhen = (edtf: string | null): string => (edtf === null ? 'open date' : sayDate(edtf));

const quotation = ({ quote, line }: Shown, indent = '  '): string => `${indent}line ${line}: “${quote}”`;

/** Wrapped, further lines indented two columns deeper than the first. */
function indented(line: string, { width, wrap }: Display): string {
  const plain = plainLine(line);
  if (width === undefined) return plain;
  const depth = plain.length - plain.trimStart().length;
  const rest = ' '.repeat(depth + 2);
  return ' '.repeat(depth) + wrap(plain.trimStart(), width - depth - 2).replaceAll('\n', `\n${rest}`);
}
