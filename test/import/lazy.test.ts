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
  const at = (what: RegExp) =>
    sources.filter(({ text }) => importsAtOnce(text, what)).map(({ file }) => file);
  expect(at(/\/read-(?:page|pdf|markdown)\.ts$|^unpdf$/u)).toEqual([]);
  expect(at(/^(?:linkedom|@mozilla\/readability)$/u)).toEqual(['src/import/page-dom.ts']);
  expect(at(/\/page-dom\.ts$/u)).toEqual(['src/import/read-page.ts']);
  expect(sources.filter(({ text }) => /import\('unpdf'\)/u.test(text))).toHaveLength(1);
});

test('only the tools of the editor use what adds articles', () => {
  const users = sources.filter(({ text }) => importsAtOnce(text, /\/import\//u)).map(({ file }) => file);
  expect(users.filter((file) => !/^src\/terminal\/knowledge-/u.test(file))).toEqual([]);
});
