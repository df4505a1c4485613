import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Preview } from '../../src/preview/preview.ts';
import { shippedLibrary } from '../example-library.ts';
import { openBrowser, type Sight, type Visit, visit } from './browser.ts';
import { previewOf } from './example.ts';

/** A preview in a browser, for all tests of a file: opened before the first, closed after the last. */
export interface Watched {
  readonly address: () => string;
  /** Opens the preview in a window of its own. */
  readonly see: (sight?: Sight) => Promise<Visit>;
  /** Does something in a page of its own; rejects where anything in the page went wrong meanwhile. */
  readonly inPage: (work: (visit: Visit) => Promise<void>) => Promise<void>;
}

const shipped = async (): Promise<Preview> => previewOf(await shippedLibrary());

export function watch(open: () => Promise<Preview> = shipped): Watched {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([openBrowser(), open()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });
  const see = (sight?: Sight) => visit(browser, preview.address, sight);
  return {
    address: () => preview.address,
    see,
    inPage: async (work) => {
      const visited = await see();
      try {
        await work(visited);
      } finally {
        await visited.page.context().close();
      }
      if (visited.wrongs.length > 0) throw new Error(visited.wrongs.join('\n'));
    },
  };
}
