import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/library/snapshot.ts';
import { beginSnapshot } from '../../src/library/snapshot-draft.ts';
import { library } from '../terminal/example.ts';
import { compareSetsByElements } from './equal-sets.ts';

compareSetsByElements();

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rm(folder, { recursive: true }));

const version = 'a'.repeat(64);
const snapshot = { digests: new Map([['article a.md', '1']]), library };

async function written() {
  const path = join(folder, 'cache', 'one');
  expect(await writeSnapshot(path, version, snapshot)).toBe(true);
  return path;
}

describe('a snapshot', () => {
  it('gives the same library back, its parts still one with each other', async () => {
    const read = await readSnapshot(await written(), version);
    expect(read).toEqual(snapshot);
    expect(read?.library.readings[0]?.sentence.article).toBe(read?.library.articles[0]);
  });

  it('is ignored when it is of another version, or not there', async () => {
    const path = await written();
    expect(await readSnapshot(path, 'b'.repeat(64))).toBeUndefined();
    expect(await readSnapshot(`${path}-none`, version)).toBeUndefined();
  });

  it('is ignored when it is damaged, wherever', async () => {
    const path = await written();
    const whole = await readFile(path);
    for (const at of [0, 30, 100, 160, Math.floor(whole.length / 2), whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      expect(await readSnapshot(path, version)).toBeUndefined();
    }
    for (const length of [0, 10, 151, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, length));
      expect(await readSnapshot(path, version)).toBeUndefined();
    }
  });

  it('is no failure where it cannot be written, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await writeSnapshot(join(folder, 'file', 'one'), version, snapshot)).toBe(false);
    const unclonable = { ...snapshot, digests: new Map([['a', Object(() => '')]]) };
    expect(await writeSnapshot(join(folder, 'one'), version, unclonable)).toBe(false);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('keeps those of the last few folders only', async () => {
    for (let i = 0; i < 12; i++) await writeSnapshot(join(folder, `${i}`), version, snapshot);
    const names = await readdir(folder);
    expect(names).toHaveLength(8);
    expect(names).toContain('11');
  });

  it('takes away what a process that was ended has begun, and nothing that is being written', async () => {
    const [dead, alive] = [join(folder, 'one.dead'), join(folder, 'one.alive')];
    for (const path of [dead, alive]) await writeFile(path, '');
    await utimes(dead, 0, 0);
    await writeSnapshot(join(folder, 'two'), version, snapshot);
    expect((await readdir(folder)).toSorted()).toEqual(['one.alive', 'two']);
  });

  it('leaves no trace before there is something to keep', async () => {
    beginSnapshot(join(folder, 'one'), version);
    expect(await readdir(folder)).toEqual([]);
  });
});
