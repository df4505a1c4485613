import { sayDate } from '../knowledge/edtf.ts';
import { plainLine } from './plain-text.ts';
import type { Shown, ShownClaim, ShownInspection } from './shown.ts';
import type { ShownArticle, ShownOpen, ShownSentence } from './shown-article.ts';
import type { ShownConflict } from './shown-conflicts.ts';
import type { Display } from './terminal.ts';

/** One thing to show, told apart by its type. */
export type Showing =
  | { readonly type: 'article'; readonly value: ShownArticle }
  | { readonly type: 'inspection'; readonly value: ShownInspection }
  | { readonly type: 'claim'; readonly value: ShownClaim }
  | { readonly type: 'conflict'; readonly value: ShownConflict }
  | { readonly type: 'open'; readonly value: ShownOpen };

/** It as text, a blank line at its end; nothing in it can steer a terminal. */
export function showing(one: Showing, display: Display): string {
  return `${linesOf(one)
    .map((line) => indented(line, display))
    .join('\n')}\n`;
}

function linesOf(one: Showing): readonly string[] {
  switch (one.type) {
    case 'article':
      return articleLines(one.value);
    case 'inspection':
      return inspectionLines(one.value);
    case 'claim':
      return claimLines(one.value);
    case 'conflict':
      return conflictLines(one.value);
    case 'open':
      return openLines(one.value);
  }
}

function articleLines({
  article,
  title,
  publisher,
  published,
  councils,
  sentences,
}: ShownArticle): readonly string[] {
  const date = published === null ? 'undated' : sayDate(published);
  const about = councils.length === 0 ? 'no council' : councils.join(', ');
  return [
    article,
    `  ${title}`,
    `  ${publisher}, ${date}; about ${about}`,
    ...sentences.flatMap(sentenceLines),
  ];
}

function sentenceLines(sentence: ShownSentence): readonly string[] {
  const { claims, unsure, dates, people, numbers, speaker, council } = sentence;
  const written = new Set(dates.flatMap(({ start, end }) => range(start, end)));
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
    ...numbers
      .filter(({ start }) => !written.has(start))
      .map(({ quote, value }) => `    number: “${quote}” ${value}`),
  ];
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

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

const sayClaim = ({
  area,
  grade,
  inspection,
  known,
}: Pick<ShownClaim, 'area' | 'grade' | 'inspection' | 'known'>): string =>
  `${area}: ${grade}, inspection of ${sayWhen(inspection)} (${known})`;

const sayWhen = (edtf: string | null): string => (edtf === null ? 'open date' : sayDate(edtf));

const quotation = ({ quote, line }: Shown, indent = '  '): string => `${indent}line ${line}: “${quote}”`;

/** Wrapped, further lines indented two columns deeper than the first. */
export function indented(line: string, { width, wrap }: Display): string {
  const plain = plainLine(line);
  if (width === undefined) return plain;
  const depth = plain.length - plain.trimStart().length;
  const rest = ' '.repeat(depth + 2);
  return ' '.repeat(depth) + wrap(plain.trimStart(), width - depth - 2).replaceAll('\n', `\n${rest}`);
}
