import { chmod, link, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, ImportError } from './import-error.ts';

const ENDING = /^\..*\.(\d+)\.draft$/u;

/**
 * Writes a new file into the folder: whole or not at all, so that a running bot never reads half of it.
 * Throws an ImportError where a file of that name is there already, in whatever capitals.
 */
export async function saveNew(folder: string, name: string, content: string): Promise<void> {
  const plain = (one: string): string => one.normalize('NFC').toLowerCase();
  const taken = (await readdir(folder)).find((one) => plain(one) === plain(name));
  if (taken !== undefined) throw isThere(taken);
  const draft = join(folder, `.${name.slice(0, 40)}.${process.pid}.new`);
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw isThere(name);
    // Some file systems have no hard links; a file that is there is refused all the same.
    await writeFile(join(folder, name), content, { flag: 'wx' });
  } finally {
    await rm(draft, { force: true });
  }
}

const isThere = (name: string): ImportError =>
  new ImportError(`there is a ${name} already; it stays as it is. Give the new one another --slug`);

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
    await writeFile(draft, after, { mode, flush: true });
    await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Takes away what processes that ended in the middle of `changeFile` left in a folder. */
export async function removeLeftDrafts(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    const pid = ENDING.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, as somebody else.
    return codeOf(error) === 'EPERM';
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
