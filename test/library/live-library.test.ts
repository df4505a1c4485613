import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/knowledge/article.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import type { Library } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live-library.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { library as example } from '../terminal/example.ts';

const problem: Problem = { file: 'bad.md', line: 3, message: 'the title is missing' };
const withProblem: Library = { ...example, problems: [problem] };

/** Loads what it is given, one after the other; each load ends when it is let. */
function source(...results: readonly (Library | Error)[]) {
  const waiting: (() => void)[] = [];
  let count = 0;
  return {
    count: () => count,
    release: () => waiting.shift()?.(),
    load: () =>
      new Promise<Library>((resolve, reject) => {
        const result = results[Math.min(count++, results.length - 1)];
        waiting.push(() => (result instanceof Error || !result ? reject(result) : resolve(result)));
        if (count === 1) waiting.shift()?.();
      }),
  };
}

async function live(...results: readonly (Library | Error)[]) {
  const from = source(...results);
  const { log, lines } = memoryLog();
  const prepared: Library[] = [];
  let hour = 0;
  const library = await createLiveLibrary({
    load: from.load,
    prepare: (one) => void prepared.push(one),
    log,
    now: () => new Date(Date.UTC(2030, 0, 1, hour++)),
  });
  const reload = () => {
    const done = library.reload();
    from.release();
    return done;
  };
  return { library, from, lines, reload, prepared };
}

describe('a live library', () => {
  it('is the old one until the new one is whole and prepared', async () => {
    const next = { ...example };
    const { library, from, prepared } = await live(example, next);
    const done = library.reload();
    expect(library.current()).toBe(example);
    from.release();
    expect((await done).loaded).toEqual(new Date(Date.UTC(2030, 0, 1, 1)));
    expect(library.current()).toBe(next);
    expect(prepared).toEqual([next]);
  });

  it('stays as it is when nothing can be loaded, says why once, and recovers', async () => {
    const failure = new KnowledgeError('The folder is gone.');
    const next = { ...example };
    const { library, reload, lines } = await live(example, failure, failure, next);
    expect(await reload()).toEqual({
      loaded: new Date(Date.UTC(2030, 0, 1, 0)),
      failure: 'The folder is gone.',
    });
    await reload();
    expect(library.current()).toBe(example);
    expect(lines().filter(({ level }) => level === 50)).toHaveLength(1);
    expect((await reload()).failure).toBeUndefined();
    expect(library.current()).toBe(next);
  });

  it('loads a burst of requests once more, not once each', async () => {
    const { library, from } = await live(example);
    const all = Array.from({ length: 1000 }, () => library.reload());
    from.release();
    await all[0];
    await Promise.resolve();
    from.release();
    await Promise.all(all);
    expect(from.count()).toBe(3);
  });

  it('logs a problem once for as long as it lasts', async () => {
    const { reload, lines } = await live(example, withProblem, { ...withProblem }, example, withProblem);
    const warnings = () => lines().filter(({ level }) => level === 40);
    await reload();
    await reload();
    expect(warnings()).toMatchObject([{ file: 'bad.md', line: 3, msg: 'the title is missing' }]);
    await reload();
    await reload();
    expect(warnings()).toHaveLength(2);
  });
});
