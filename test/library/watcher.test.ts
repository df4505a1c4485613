import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watcher, watchKnowledge } from '../../src/library/watcher.ts';
import { eventually } from '../eventually.ts';

let folder = '';
let watcher: Watcher;
let changes = 0;
const failures: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watched-'));
  await writeFile(join(folder, 'a.md'), 'one');
  changes = 0;
  watcher = watchKnowledge(
    [folder],
    () => void changes++,
    (error) => void failures.push(error),
  );
  await watcher.ready;
});

afterEach(async () => {
  await watcher.close();
  await rm(folder, { recursive: true, force: true });
});

const noticed = (count = 1) => eventually(() => expect(changes).toBeGreaterThanOrEqual(count));

describe('the watcher', { timeout: 20_000 }, () => {
  it('notices new, changed, replaced and deleted files', async () => {
    await writeFile(join(folder, 'b.md'), 'new');
    await noticed(1);
    await writeFile(join(folder, 'a.md'), 'two');
    await noticed(2);
    await writeFile(join(folder, 'a.md.tmp'), 'three');
    await rename(join(folder, 'a.md.tmp'), join(folder, 'a.md'));
    await noticed(3);
    await rm(join(folder, 'b.md'));
    await noticed(4);
    await writeFile(join(folder, 'vocabulary.yaml'), 'grades: []');
    await noticed(5);
    expect(failures).toEqual([]);
  });

  it('tells of a burst of a thousand edits a few times, the last edit included', async () => {
    for (let i = 0; i < 1000; i++) await writeFile(join(folder, `${i % 50}.md`), `edit ${i}`);
    const during = changes;
    await noticed(during + 1);
    expect(changes).toBeLessThan(100);
  }, 60_000);

  it('goes on with a folder that takes the place of the one before', async () => {
    await mkdir(`${folder}.new`);
    await writeFile(join(`${folder}.new`, 'a.md'), 'another');
    await rename(folder, `${folder}.old`);
    await rename(`${folder}.new`, folder);
    await noticed(1);
    await rm(`${folder}.old`, { recursive: true });
    const before = changes;
    await vi.waitFor(
      async () => {
        await writeFile(join(folder, 'a.md'), `edited ${Math.random()}`);
        expect(changes).toBeGreaterThan(before);
      },
      { timeout: 60_000, interval: 500 },
    );
  });

  it('goes on with a folder that goes away and is back at once', async () => {
    await rename(folder, `${folder}.away`);
    await noticed(1);
    await rename(`${folder}.away`, folder);
    await noticed(2);
    const before = changes;
    await writeFile(join(folder, 'b.md'), 'new');
    await noticed(before + 1);
  });

  it('leaves other files alone', async () => {
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, '.a.md.swp'), 'x');
    await writeFile(join(folder, 'b.md'), 'x');
    await noticed(1);
    expect(changes).toBe(1);
  });
});
