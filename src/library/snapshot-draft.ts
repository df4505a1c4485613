import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bytesOfPacked, type Packed } from './packed.ts';
import { packHead, type Snapshot } from './packed-library.ts';

/** With what follows, as long as numbers can be read behind it. */
const magic = 'rapporteur snapshot 4  \n';
/** Folders that are tried once leave theirs behind. */
const mostFiles = 8;
/** A draft that nothing has been added to for so long (milliseconds) is of a process that was ended. */
const longestWriting = 3_600_000;

/** How the file of a snapshot begins; `sum`: the digest of what follows. */
export const headOf = (version: string, sum: string): string => `${magic}${version}${sum}`;

/** A snapshot that is being written, part by part: of a large folder nothing need be kept until all has been read. */
export interface SnapshotDraft {
  /** Appends articles, packed. */
  readonly add: (part: () => Packed) => Promise<void>;
  /** Appends what else there is and puts the snapshot in its place, whole or not at all. Resolves to whether it could. */
  readonly finish: (snapshot: Snapshot) => Promise<boolean>;
  readonly discard: () => Promise<void>;
}

/**
 * Begins a snapshot, of which nothing is written before the first part. Nothing of it rejects: what cannot be written is
 * discarded, and nothing is left behind, unless the process is ended meanwhile: the next snapshots remove that.
 */
export function beginSnapshot(path: string, version: string): SnapshotDraft {
  const draft = `${path}.${randomUUID()}`;
  const hash = createHash('sha256');
  let file: FileHandle | undefined;
  let isGivenUp = false;
  const discard = async (): Promise<void> => {
    isGivenUp = true;
    await file?.close().catch(() => undefined);
    file = undefined;
    await rm(draft, { force: true }).catch(() => undefined);
  };
  /** Whether it could be done. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch {
      await discard();
      return false;
    }
  };
  const opened = async (): Promise<FileHandle> => {
    await mkdir(dirname(path), { recursive: true });
    const begun = await open(draft, 'wx');
    file = begun;
    // The digest comes last.
    await begun.writeFile(headOf(version, ' '.repeat(64)), 'latin1');
    return begun;
  };
  const append = async (part: () => Packed): Promise<void> => {
    if (isGivenUp) return;
    const to = file ?? (await opened());
    for (const bytes of bytesOfPacked(part())) {
      hash.update(bytes);
      await to.writeFile(bytes);
    }
  };
  return {
    add: async (part) => void (await attempt(() => append(part))),
    finish: (snapshot) =>
      attempt(async () => {
        await append(() => packHead(snapshot));
        if (file === undefined) throw new Error('It could not be written');
        await file.write(headOf(version, hash.digest('hex')), 0, 'latin1');
        await file.close();
        await rename(draft, path);
        await prune(dirname(path));
      }),
    discard,
  };
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).map((name) => join(folder, name));
  const dated = await Promise.all(names.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  // Those that another process is writing take nobody's place.
  const isDraft = ({ path }: { readonly path: string }): boolean => basename(path).includes('.');
  const whole = dated.filter((one) => !isDraft(one));
  const old = whole.toSorted((one, other) => other.time - one.time).slice(mostFiles);
  const stale = dated.filter((one) => isDraft(one) && one.time < Date.now() - longestWriting);
  await Promise.all([...old, ...stale].map(({ path }) => rm(path, { force: true })));
}
