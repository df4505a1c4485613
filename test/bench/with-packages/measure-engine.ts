import { readFileSync } from 'node:fs';
import { measureSearching, Task } from '../searching.ts';
import type { Engine } from './engine.ts';

/** Loaded one at a time: each engine has its process to itself. */
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  orama: async () => (await import('./orama.ts')).orama,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
};

const [name = '', file = ''] = process.argv.slice(2);
const load = engines[name];
if (!load) throw new RangeError(`No engine is called "${name}"`);
const engine = await load();
const { sentences, questions } = Task.parse(JSON.parse(readFileSync(file, 'utf8')));
const texts = sentences.map(({ quote }) => quote);
const searched = await measureSearching(questions, async () => {
  const search = engine.index(texts);
  return (question) => search(question).flatMap((id) => sentences[id] ?? []);
});
process.stdout.write(JSON.stringify(searched));
