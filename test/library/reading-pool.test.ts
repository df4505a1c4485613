import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { loadFolder, readFolder } from '../../src/knowledge/load.ts';
import { createFolderParser, type FolderFiles } from '../../src/knowledge/parse-folder.ts';
import { contextOf, createLibrary } from '../../src/library/library.ts';
import { readTogether } from '../../src/library/read-together.ts';
import type { ParsedFile } from '../../src/library/read-worker.ts';
import { openReadingPool, type ReadingPool, threadsFor } from '../../src/library/reading-pool.ts';
import { generateArticles } from '../bench/generate-articles.ts';
import { compareSetsByElements } from './equal-sets.ts';

compareSetsByElements();

const MANY = 120;
const again = generateArticles(MANY, 7)[0]?.text ?? '';
const vocabulary = join(shippedKnowledge, 'vocabulary.yaml');
let folder = '';
let files: FolderFiles;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'));
  for (const { file, text } of generateArticles(MANY, 7)) await writeFile(join(folder, file), text);
  await writeFile(join(folder, '000050-bad.md'), 'No front matter at all.\n');
  await writeFile(join(folder, 'repeated.md'), again);
  files = await readFolder(folder, vocabulary);
});
afterAll(() => rm(folder, { recursive: true }));

// Of the bundle, which is made before the tests: a thread of a test cannot run TypeScript.
const worker = new URL('../../dist/read-worker.js', import.meta.url);
const parserFor = async (parsed: ReadonlyMap<string, ParsedFile>) => createFolderParser(undefined, parsed);

it('reads a large folder as one thread does, and tells how far it is', { timeout: 120_000 }, async () => {
  const told: number[] = [];
  const together = await readTogether(files, openReadingPool(2, worker), parserFor, (done) =>
    told.push(done),
  );
  const alone = createLibrary(await loadFolder(folder, vocabulary));
  expect(together.problems).toHaveLength(2);
  expect(together).toEqual(alone);
  expect(together.readings[0]?.sentence.article).toBe(together.articles[0]);
  expect(together.claims.length).toBeGreaterThan(MANY);
  expect(together.readings).toContain(together.claims[0]?.reading);
  expect(told.at(-1)).toBe(MANY - 1);
  // Each part of fifty is told of.
  expect(told).toHaveLength(3);
});

it('rejects instead of waiting where a thread has ended between two orders', async () => {
  const pool = openReadingPool(2, worker);
  const parsed = await pool.parse(files.articles.slice(0, 60));
  const kept = new Set(parsed.map(({ file }) => file));
  const context = contextOf(await loadFolder(folder, vocabulary));
  await pool.close();
  await expect(pool.read(context, kept)).rejects.toThrow('A thread that reads articles has ended');
  await expect(pool.parse(files.articles)).rejects.toThrow('A thread that reads articles has ended');
});

it('closes the pool whose thread has failed, and tells of it', async () => {
  let closed = 0;
  const failing: ReadingPool = {
    parse: async (all) => all.map(({ file }) => ({ file, councils: [], problems: [] })),
    read: () => Promise.reject(new Error('ended')),
    close: async () => void closed++,
  };
  const parser = async () => createFolderParser();
  await expect(readTogether(files, failing, parser)).rejects.toThrow('ended');
  expect(closed).toBe(1);
});

it('starts no thread for a folder that one reads as soon', () => {
  expect(threadsFor(100)).toBe(0);
  expect(threadsFor(5_000)).toBeLessThanOrEqual(4);
});
