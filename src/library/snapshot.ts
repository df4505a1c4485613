import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { vocabularyName } from '../knowledge/load.ts';
import type { FolderFile, FolderFiles, Known, Understood } from '../knowledge/parse-folder.ts';
import { TermTable } from '../search/term-set.ts';
import type { Library } from './library.ts';
import { type Packed, pack } from './pack.ts';
import { unpack } from './unpack.ts';

/** A library as it was read once, with the digest of each file that it was read from. */
export interface Snapshot {
  readonly digests: ReadonlyMap<string, string>;
  readonly library: Library;
}

const magic = 'rapporteur snapshot 2\n';
/** Folders that are tried once leave theirs behind. */
const mostFiles = 8;

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The digest of each file: what a snapshot is compared by. */
export function digestsOf({ articles, vocabulary, fallback }: FolderFiles): ReadonlyMap<string, string> {
  const texts = [
    ...articles.map(({ file, text }) => [`article ${file}`, text] as const),
    ['fallback', fallback.text] as const,
    ...(vocabulary ? [['vocabulary', vocabulary.text] as const] : []),
  ];
  return new Map(texts.map(([name, text]) => [name, digest(JSON.stringify(text))]));
}

/** Whether a snapshot was read from the very same files. */
export function isOf({ digests }: Snapshot, files: ReadonlyMap<string, string>): boolean {
  return digests.size === files.size && [...files].every(([name, text]) => digests.get(name) === text);
}

/** What a snapshot knows of files, for those that have not changed since. */
export function understoodBy({ digests, library }: Snapshot, files: FolderFiles): Understood {
  const now = digestsOf(files);
  const isSame = (name: string): boolean => now.has(name) && now.get(name) === digests.get(name);
  const known = new Map(library.articles.map((article) => [article.file, article]));
  const articles = files.articles.flatMap(({ file, text }) => {
    const value = known.get(file);
    return value && typeof text === 'string' && isSame(`article ${file}`) ? [{ file, text, value }] : [];
  });
  const hadOwn = digests.has('vocabulary') && !library.problems.some(({ file }) => file === vocabularyName);
  const words = (name: string, file: FolderFile | undefined): readonly Known<Library['vocabulary']>[] =>
    file && typeof file.text === 'string' && isSame(name)
      ? [{ file: file.file, text: file.text, value: library.vocabulary }]
      : [];
  return {
    articles,
    vocabulary: hadOwn ? words('vocabulary', files.vocabulary) : [],
    fallback: hadOwn ? [] : words('fallback', files.fallback),
  };
}

/** The snapshot in a file; `undefined` when there is none, it is damaged, or it is of another version. */
export async function readSnapshot(path: string, version: string): Promise<Snapshot | undefined> {
  try {
    const data = await readFile(path);
    const payload = data.subarray(headOf('', '').length + 2 * digest('').length);
    const head = data.subarray(0, data.length - payload.length).toString('latin1');
    if (head !== headOf(version, digest(payload))) return undefined;
    // The one place where a shape is believed: this version wrote it, and the digest is right.
    return unpack(packedIn(payload), new TermTable()) as Snapshot;
  } catch {
    return undefined;
  }
}

/** Writes a snapshot, whole or not at all. Resolves to whether it could: a snapshot is a convenience. */
export async function writeSnapshot(path: string, version: string, snapshot: Snapshot): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const payload = payloadOf(pack(snapshot));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, [Buffer.from(headOf(version, digest(payload)), 'latin1'), payload]);
    await rename(draft, path);
    await prune(dirname(path));
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    return false;
  }
}

/** The sizes of the parts (bytes), then the parts. */
function payloadOf({ ints, floats, lengths, bytes }: Packed): Buffer {
  const parts = [floats, ints, lengths, bytes].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  );
  return Buffer.concat([Buffer.from(Float64Array.from(parts, (part) => part.length).buffer), ...parts]);
}

function packedIn(payload: Buffer): Packed {
  const copy = (from: number, to: number): ArrayBuffer => Uint8Array.from(payload.subarray(from, to)).buffer;
  let from = 4 * Float64Array.BYTES_PER_ELEMENT;
  const [floats, ints, lengths, bytes] = [...new Float64Array(copy(0, from))].map((size) => {
    from += size;
    return copy(from - size, from);
  });
  if (!floats || !ints || !lengths || !bytes) throw new RangeError('A snapshot has four parts');
  return {
    floats: new Float64Array(floats),
    ints: new Int32Array(ints),
    lengths: new Int32Array(lengths),
    bytes: new Uint8Array(bytes),
  };
}

const headOf = (version: string, sum: string): string => `${magic}${version}${sum}`;

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).map((name) => join(folder, name));
  const dated = await Promise.all(names.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  const old = dated.toSorted((one, other) => other.time - one.time).slice(mostFiles);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
