import type { Engine } from './engine.ts';

/** Loaded one at a time: each engine has its process to itself. */
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  orama: async () => (await import('./orama.ts')).orama,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
};

/** Loads an engine; throws a RangeError where none is called so. */
export async function engineNamed(name: string): Promise<Engine> {
  const load = engines[name];
  if (!load) throw new RangeError(`No engine is called "${name}"`);
  return load();
}
