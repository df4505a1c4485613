import { stringify } from 'yaml';
import type { Facts, GivenClarification } from './material.ts';

const widest = 94;
const indent = '      ';

/** The whole text of a knowledge file: front matter in a fixed order, and the article's own words. */
export function knowledgeFileOf(facts: Facts, text: string): string {
  const { title = '', publisher = '', kind, author, published = 'unknown', url, councils = [] } = facts;
  const lines = [
    // A title that the text does not carry was given by the editor: quotation marks tell the two apart.
    `title: ${text.includes(title) ? scalar(title) : JSON.stringify(title)}`,
    `publisher: ${scalar(publisher)}`,
    ...(kind === undefined ? [] : [`kind: ${scalar(kind)}`]),
    ...(author === undefined ? [] : [`author: ${scalar(author)}`]),
    `published: ${scalar(published)}`,
    ...(url === undefined ? [] : [`url: ${scalar(url)}`]),
    ...(councils.length === 0 ? [] : [`council: ${councilsOf(councils)}`]),
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

const scalar = (text: string): string => stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();

function councilsOf([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return scalar(first);
  return stringify([first, ...others], {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();
}

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
