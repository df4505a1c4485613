import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { loadFolder } from '../../src/knowledge/load.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createLibraryLoader } from '../../src/library/load-library.ts';
import { threadsFor } from '../../src/library/reading-crew.ts';
import { generateArticles } from '../bench/generate-articles.ts';
import { compareSetsByElements } from './equal-sets.ts';

compareSetsByElements();

const MANY = 120;
const again = generateArticles(MANY, 7)[0]?.text ?? '';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crew-'));
  for (const { file, text } of generateArticles(MANY, 7)) await writeFile(join(folder, file), text);
  await writeFile(join(folder, '000050-bad.md'), 'No front matter at all.\n');
  await writeFile(join(folder, 'repeated.md'), again);
});
afterAll(() => rm(folder, { recursive: true }));

it('reads a large folder as one thread does, and tells how far it is', { timeout: 120_000 }, async () => {
  const told: number[] = [];
  const load = createLibraryLoader(folder, join(folder, 'cache'), (done) => told.push(done));
  const together = await load();
  const alone = createLibrary(await loadFolder(folder, join(shippedKnowledge, 'vocabulary.yaml')));
  expect(together.problems).toHaveLength(2);
  expect(together).toEqual(alone);
  expect(together.readings[0]?.sentence.article).toBe(together.articles[0]);
  expect(together.claims.length).toBeGreaterThan(MANY);
  expect(together.readings).toContain(together.claims[0]?.reading);
  expect(told.at(-1)).toBe(MANY - 1);
  // More than one thread told of its part, where there are several processors.
  expect(told.length).toBeGreaterThan(threadsFor(MANY) > 1 ? 1 : 0);

  const text = again.replace('example.org/0', 'example.org/new').replace('(0)', '(new)');
  await writeFile(join(folder, 'zzz.md'), text);
  const later = await load();
  expect(later.articles).toHaveLength(MANY + 1);
  // What has not changed is not read again.
  expect(later.readings[0]).toBe(together.readings[0]);
});

it('starts no thread for a small folder', () => {
  expect(threadsFor(5)).toBe(0);
  expect(threadsFor(5_000)).toBeLessThanOrEqual(4);
});
