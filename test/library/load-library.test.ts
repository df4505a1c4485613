import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibraryLoader } from '../../src/library/load-library.ts';
import { compareSetsByElements } from './equal-sets.ts';

compareSetsByElements();

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'loaded-'));
});
afterEach(() => rm(root, { recursive: true }));

const article = (title: string, words = 'The services were rated good by Ofsted in 2019.') =>
  `---\ntitle: ${title}\npublisher: The Example\npublished: 2019-03-04\ncouncil: Exampleton\n---\n\n${words}\n`;
const own =
  'grades:\n  - { id: fine, name: fine, names: [fine] }\nareas:\n  - { id: all, name: all, names: [all] }\n';

async function put(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
}
const cache = () => join(root, 'cache');
const start = () => createLibraryLoader(root, cache());
/** What a start without any snapshot gives. */
const fresh = () => createLibraryLoader(root, join(root, `none-${Math.random()}`))();

describe('a second start', () => {
  it('gives what a first one gives', async () => {
    await put({ 'a.md': article('A'), 'b.md': article('B'), 'bad.md': 'bad' });
    const first = await start()();
    expect(await readdir(cache())).toHaveLength(1);
    const second = await start()();
    expect(second).toEqual(first);
    expect(second.problems).toHaveLength(1);
  });

  it.each([
    ['a changed article', { 'b.md': article('B', 'The services were rated inadequate by Ofsted in 2019.') }],
    ['a new article', { 'c.md': article('C') }],
    ['an article turned bad', { 'b.md': 'bad' }],
    ['a vocabulary of its own', { 'vocabulary.yaml': own }],
    ['a bad vocabulary', { 'vocabulary.yaml': 'grades: []\n' }],
  ])('sees %s', async (_what, change) => {
    await put({ 'a.md': article('A'), 'b.md': article('B') });
    const before = await start()();
    await put(change);
    const after = await start()();
    expect(after).toEqual(await fresh());
    expect(after).not.toEqual(before);
  });

  it('sees that an article, or the vocabulary, has gone', async () => {
    await put({ 'a.md': article('A'), 'b.md': article('B'), 'vocabulary.yaml': own });
    await start()();
    await rm(join(root, 'b.md'));
    await rm(join(root, 'vocabulary.yaml'));
    expect(await start()()).toEqual(await fresh());
  });

  it('does not mind a damaged snapshot', async () => {
    await put({ 'a.md': article('A') });
    const first = await start()();
    for (const name of await readdir(cache())) await writeFile(join(cache(), name), 'damaged');
    expect(await start()()).toEqual(first);
  });

  it('takes up changes afterwards, and keeps what it knows of the rest', async () => {
    await put({ 'a.md': article('A'), 'b.md': article('B') });
    await start()();
    const load = start();
    const before = await load();
    await put({ 'b.md': 'half wri' });
    const after = await load();
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.articles.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(after.problems[0]?.message).toContain('its last good version stays in use');
    await put({ 'b.md': article('New') });
    expect((await load()).articles.map(({ title }) => title)).toEqual(['A', 'New']);
  });
});
