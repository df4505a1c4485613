import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The engines beside which the bot is measured: how `measure-engine.ts` calls them, and with which settings. */
export const ENGINES: readonly (readonly [id: string, name: string])[] = [
  ['minisearch', 'MiniSearch as it comes (no stemmer, no stop words; OR)'],
  ['lunr', 'lunr (default pipeline: stop words, Porter stemmer; OR)'],
  ['orama', 'Orama (English stemmer and stop words; defaults)'],
  ['flexsearch', 'FlexSearch (English pack: stop words, stemmer; suggest)'],
  ['sqlite', 'SQLite FTS5 by better-sqlite3, in memory (porter unicode61; OR; bm25)'],
];

/** Measures one engine; it needs the bench's own packages. */
export const ENGINE_FILE = 'test/bench/with-packages/measure-engine.ts';

/** What an engine finds for the questions of many folders. */
export const EVIDENCE_FILE = 'test/bench/with-packages/find-evidence.ts';

/** Why the parts that need the bench's own packages cannot be measured; nothing where they can. */
export function packagesMissing(): string | undefined {
  return existsSync(fileURLToPath(new URL('node_modules/lunr', import.meta.url)))
    ? undefined
    : 'Not measured: the packages of the benchmark are not installed (`npm ci --prefix test/bench`).';
}
