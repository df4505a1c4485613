import { stringify } from 'yaml';
import type { RatingEntry } from '../knowledge/rating-entry.ts';
import type { Facts, GivenClarification } from './material.ts';

const widest = 94;
const indent = '      ';

/** The whole text of a knowledge file: front matter in a fixed order, and the article's own words. */
export function knowledgeFileOf(facts: Facts, text: string): string {
  const { title = '', publisher = '', kind, author, published = 'unknown', url, councils = [] } = facts;
  const council = councils.length === 0 ? undefined : councils;
  const lines = [
    // A title that the text does not carry was given by the editor: quotation marks tell the two apart.
    `title: ${text.includes(title) ? scalar(title) : JSON.stringify(title)}`,
    ...keyLines({ publisher, kind, author, published, url, council }, scalar),
    ...clarificationLines(facts.clarifications ?? []),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

/** Clarifications as they stand in the front matter. */
export function clarificationLines(clarifications: readonly GivenClarification[]): readonly string[] {
  if (clarifications.length === 0) return [];
  return [
    'clarifications:',
    ...clarifications.flatMap(({ phrase, means, basis }) => [
      `  - phrase: ${scalar(phrase)}`,
      `    means: ${scalar(means)}`,
      ...basisLines(basis),
    ]),
  ];
}

/** A rating as it stands in the front matter; `before` stands before its dash. */
export function ratingLines(entry: RatingEntry, before: string): readonly string[] {
  const { quote, words, field, none, area, grade, inspection, council } = entry;
  const keys = keyLines({ quote, words, field, none, area, grade, inspection, council }, onOneLine);
  return keys.map((key, index) => `${before}${index === 0 ? '- ' : '  '}${key}`);
}

/** A line for each key that is given; a list of one is written as that one. */
function keyLines(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  write: (text: string) => string,
): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const [first = '', ...others] = typeof value === 'string' ? [value] : value;
    return [`${key}: ${others.length === 0 ? write(first) : flowList([first, ...others])}`];
  });
}

const scalar = (text: string): string => stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();

/** Blanks at the ends and line ends would be folded, and a reader could not see them. */
const onOneLine = (text: string): string =>
  /^\s|\s$|[\n\t]/u.test(text) ? JSON.stringify(text) : scalar(text);

const flowList = (values: readonly string[]): string =>
  stringify(values, {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();

/** A long basis is folded between words; an address ends its line, so that it can be seen and copied whole. */
function basisLines(basis: string): readonly string[] {
  const single = `    basis: ${scalar(basis)}`;
  if (single.length <= widest) return [single];
  const lines: string[] = [];
  let line = '';
  for (const word of basis.split(/\s+/u).filter((one) => one !== '')) {
    const fits = indent.length + line.length + 1 + word.length <= widest;
    if (line !== '' && (!fits || /:\/\//u.test(line.split(' ').at(-1) ?? ''))) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return ['    basis: >-', ...[...lines, line].map((one) => indent + one)];
}
