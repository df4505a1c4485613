import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ImportError } from './import-error.ts';

const ENDING = /^\..*\.(\d+)\.draft$/u;

/**
 * Changes a text file: whole or not at all, whenever the process ends, so that nobody ever reads half of it. What stands
 * in it at that moment is given to `change`; nothing is written where that is what it returns, or where it throws.
 * Throws an ImportError for a file that is not UTF-8.
 */
export async function changeFile(path: string, change: (before: string) => string): Promise<void> {
  // A link stays one: the file that it leads to is changed.
  const file = await realpath(path);
  const before = await textOf(file);
  const after = change(before);
  if (after === before) return;
  const draft = join(dirname(file), `.${basename(file).slice(0, 40)}.${process.pid}.draft`);
  const { mode } = await stat(file);
  try {
    const handle = await open(draft, 'w', mode);
    try {
      await handle.chmod(mode);
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Takes away what processes that ended in the middle of `changeFile` left in a folder. */
export async function removeLeftDrafts(folder: string): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => {
    const [, pid] = ENDING.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of left) await rm(join(folder, name), { force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportError('is not UTF-8; save it as UTF-8 first');
  }
}
