import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of articles on the disk, for a test alone. */
export interface Folder {
  readonly path: string;
  readonly write: (file: string, title: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'preview-'));
  return {
    path,
    write: (file, title, text) => writeFile(join(path, file), articleFile(title, text)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

function articleFile(title: string, text: string): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    `publisher: ${JSON.stringify(`${title} Gazette`)}`,
    'kind: newspaper',
    'published: 2014-11-19',
    `url: https://example.org/${encodeURIComponent(title)}`,
    'council: Exampleton',
  ];
  return `---\n${front.join('\n')}\n---\n\n${text}\n`;
}
