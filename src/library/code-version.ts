import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledVersion } from '../bundle/bundled.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What decides how an article is read. */
const sources = [
  ...['src/knowledge', 'src/mentions', 'src/ratings', 'src/scoring', 'src/search'],
  'src/library',
  'package-lock.json',
];

/**
 * A digest of the code that reads articles, of its dependencies' versions and of Node's. `undefined` where it cannot be
 * told: the code has changed since this process began, so that what runs is not what stands in the files.
 */
export async function codeVersion(): Promise<string | undefined> {
  const node = createHash('sha256').update(process.version);
  if (bundledVersion !== undefined) return node.update(bundledVersion).digest('hex');
  const paths = (await Promise.all(sources.map(filesAt))).flat();
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  if (times.some((time) => time > performance.timeOrigin)) return undefined;
  for (const text of await Promise.all(paths.map((path) => readFile(path)))) node.update(text).update('\0');
  return node.digest('hex');
}

async function filesAt(source: string): Promise<readonly string[]> {
  const path = join(root, source);
  if (/\.\w+$/u.test(source)) return [path];
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
}
