import { link, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from './import-error.ts';

/**
 * Writes a new file into the folder: whole or not at all, so that a running bot never reads half of it.
 * Throws an ImportError where a file of that name is there already, in whatever capitals.
 */
export async function saveNew(folder: string, name: string, content: string): Promise<void> {
  const names = await readdir(folder);
  const taken = names.find(
    (one) => one.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase(),
  );
  if (taken !== undefined) throw isThere(taken);
  const draft = join(folder, `.${name.slice(0, 40)}.${process.pid}.new`);
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, join(folder, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw isThere(name);
    // Some file systems have no hard links; a file that is there is refused all the same.
    await writeFile(join(folder, name), content, { flag: 'wx' });
  } finally {
    await rm(draft, { force: true });
  }
}

function isThere(name: string): ImportError {
  return new ImportError(`there is a ${name} already; it stays as it is. Give the new one another --slug`);
}
