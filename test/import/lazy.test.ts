import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const sources = [...sourcesIn('src'), ...sourcesIn('commands')].map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));
const importsAtOnce = (text: string, what: RegExp) =>
  [...text.matchAll(/^(?:import|export)\b(?! type)[^;]*? from '([^']+)'/gmu)].some(([, from = '']) =>
    what.test(from),
  );

test('the libraries for pages and PDFs are loaded only when a page or a PDF is added', () => {
  const heavy = /^(?:linkedom|@mozilla\/readability|unpdf)$|\/read-(?:page|pdf|markdown)\.ts$/u;
  expect(sources.filter(({ text }) => importsAtOnce(text, heavy)).map(({ file }) => file)).toEqual([]);
  expect(sources.filter(({ text }) => /import\('(?:linkedom|unpdf)'\)/u.test(text))).toHaveLength(2);
});

test('only the tools of the editor use what adds articles', () => {
  const users = sources.filter(({ text }) => importsAtOnce(text, /\/import\//u)).map(({ file }) => file);
  expect(users.filter((file) => !/^src\/terminal\/knowledge-/u.test(file))).toEqual([]);
});
