import { stringify } from 'yaml';
import type { RatingEntry } from '../knowledge/rating-entry.ts';

/** An entry as it stands in the front matter, line by line; `indent` stands before its dash. */
export function itemLines(entry: RatingEntry, indent: string): readonly string[] {
  const { quote, words, field, none, area, grade, inspection, council } = entry;
  const keys = [
    `quote: ${scalar(quote)}`,
    ...(words === undefined ? [] : [`words: ${scalar(words)}`]),
    ...(field === undefined ? [] : [`field: ${field}`]),
    ...(none === undefined ? [] : [`none: ${scalar(none)}`]),
    ...(area === undefined ? [] : [`area: ${listed(area)}`]),
    ...(grade === undefined ? [] : [`grade: ${scalar(grade)}`]),
    ...(inspection === undefined ? [] : [`inspection: ${listed(inspection)}`]),
    ...(council === undefined ? [] : [`council: ${listed(council)}`]),
  ];
  return keys.map((key, index) => `${indent}${index === 0 ? '- ' : '  '}${key}`);
}

/** On one line, whatever it holds. */
function scalar(text: string): string {
  // Blanks at the ends and line ends would be folded, and a reader could not see them.
  if (/^\s|\s$|[\n\t]/u.test(text)) return JSON.stringify(text);
  return stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}

function listed(values: readonly string[]): string {
  const [first = '', ...others] = values;
  if (others.length === 0) return scalar(first);
  return stringify([...values], {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();
}
