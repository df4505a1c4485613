import { pino } from 'pino';
import { preparedOf } from '../../src/answers/prepared.ts';
import type { Library } from '../../src/library/library.ts';
import { type LiveLibrary, openFolder } from '../../src/library/live-library.ts';
import { openPreview, type Preview } from '../../src/preview/preview.ts';

const silent = pino({ level: 'silent' });
const anywhere = { host: '127.0.0.1', port: 0 } as const;

/** A library that nobody changes. */
function still(library: Library): LiveLibrary {
  preparedOf(library);
  const status = { loaded: new Date('2020-01-01T00:00:00Z') };
  return { current: () => library, status: () => status, reload: async () => status };
}

/** The preview of a library that nobody changes. */
export function previewOf(library: Library): Promise<Preview> {
  return openPreview({ live: still(library), log: silent, place: anywhere });
}

/** The preview of a folder, whose changes are taken up. */
export async function previewOfFolder(folder: string): Promise<Preview> {
  let preview: Preview | undefined;
  const live = await openFolder(folder, silent, { loadedAgain: () => preview?.loadedAgain() });
  preview = await openPreview({ live, log: silent, place: anywhere, folder });
  const { close } = preview;
  return {
    ...preview,
    close: async () => {
      await live.close();
      await close();
    },
  };
}
