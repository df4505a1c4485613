import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedLibrary } from './example-library.ts';

const root = new URL('../', import.meta.url);

/** Words with a capital in the articles that are no names of theirs, and why. */
const GENERAL = new Set([
  // The national broadcaster: a short name that readers of any article use.
  'BBC',
  'BBC News',
  ...[
    // The field, all over England: who inspects, what is inspected, offices, bodies.
    'Ofsted CSE DCS Children Young People Services Social Safeguarding Council Councillor Councillors Borough Leader',
    'Cabinet Member Commissioner Commissioners Government Labour Ministry Housing Communities Report Inspectors',
    // Months, days, titles, points of the compass, and the first name of Jane Doe, anybody.
    'January February March April May June July August September October November December Wednesday Jan Sir South West Jane',
    // Words of English that begin a sentence, or stand in capitals in a headline or label.
    'According Actively Council-commissioned Finance Looked-after News Now Partnership Public Read Regular',
    'Relationship-based Revelations Specifically Video Academy',
  ].flatMap((line) => line.split(' ')),
]);

const { articles, councils, readings } = await shippedLibrary();

/** Words that the articles only ever write with a capital. */
function properWords(): readonly string[] {
  const texts = articles.flatMap(({ text, publisher, author = '' }) => [text, publisher, author]);
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]*/gu) ?? []));
  const capital = texts.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? []);
  return capital.filter((word) => !small.has(word.toLowerCase()) && !GENERAL.has(word));
}

const names = [
  ...new Set([
    ...properWords(),
    ...councils,
    ...readings.flatMap(({ people }) => people.map(({ name }) => name)),
    ...articles.map(({ publisher }) => publisher),
  ]),
].filter((name) => !GENERAL.has(name));

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const namesIn = (text: string): readonly string[] => text.match(pattern) ?? [];

function asPattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

describe('no name of the five articles stands in the program', () => {
  test.each(files)('%s', (file) => {
    expect(namesIn(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
  });

  test('and there are names and files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(names.length).toBeGreaterThan(40);
  });

  test.each([
    ['the council', 'Rotherham’s'],
    ['another council', 'in Doncaster.'],
    ['a county', 'South Yorkshire'],
    ['a person', 'Louise Casey'],
    ['a surname', 'the Jay report'],
    ['a name that is a word too', 'Chris Read'],
    ['a publisher', 'Public Finance'],
    ['a publisher with a mark', 'Children & Young People Now'],
    ['a programme', 'the Evolve team'],
    ['a school', 'Walsall'],
  ])('%s would be found: %s', (_what, text) => {
    expect(namesIn(`/** ${text} */`)).not.toEqual([]);
  });

  test.each(['Read the public report', 'Ofsted', 'evolve', 'Jayne', 'in May', 'NEWS'])(
    'what is no name would not: %s',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
