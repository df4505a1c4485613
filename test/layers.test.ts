import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = new URL('../src/', import.meta.url);
const CORE = ['knowledge', 'search', 'mentions', 'scoring', 'ratings', 'questions', 'answers', 'views'];
/** The one file that touches the disk. */
const DISK = 'knowledge/load.ts';

const files = CORE.flatMap((folder) =>
  readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8');
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  );

/** What a file of the core imports or asks for, and may not. */
function trespasses(file: string, text = textOf(file)): readonly string[] {
  const bare = importsOf(text).filter((name) => !name.startsWith('.'));
  const wrong = [
    ...bare.filter((name) => /^(?:discord|@discord|pino|dotenv)/.test(name)),
    ...bare.filter((name) =>
      /^(?:node:)?(?:process|net|http|https|child_process|worker_threads)$/.test(name),
    ),
    ...bare.filter((name) => /^(?:node:)?(?:fs|fs\/promises)$/.test(name) && file !== DISK),
    ...importsOf(text).filter((name) =>
      /\/(?:discord|terminal|import|pictures)\/|\/(?:log|config|main)\.ts$/.test(name),
    ),
    ...(text.match(
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\b|\bprocess\.\w+|\bMath\.random\b|\bfetch\(/g,
    ) ?? []),
  ];
  return wrong;
}

describe('the core knows neither Discord, disk, process nor clock', () => {
  test('and there is a core', () => {
    for (const folder of CORE) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
    expect(files).toContain(DISK);
  });

  test.each(files)('%s', (file) => {
    expect(trespasses(file)).toEqual([]);
  });

  test.each([
    ["import { Client } from 'discord.js';", 'discord.js'],
    ["import type { Logger } from 'pino';", 'pino'],
    ["import { env } from 'node:process';", 'node:process'],
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["const fs = await import('fs/promises');", 'fs/promises'],
    ["import { log } from '../log.ts';", '../log.ts'],
    ["import { render } from '../discord/render.ts';", '../discord/render.ts'],
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const home = process.env;', 'process.env'],
  ])('a file with %s would be found', (text, found) => {
    expect(trespasses('answers/some.ts', text)).toContain(found);
  });

  test('a date from a given time is no clock', () => {
    expect(trespasses('mentions/some.ts', "new Date('2014-11-19'); new Date(Date.parse(day));")).toEqual([]);
  });
});

const ROOMS = ['src', 'commands'];
const root = new URL('../', import.meta.url);

/** What each file of the project imports of the project's own, types included. */
function imports(): ReadonlyMap<string, readonly string[]> {
  const all = ROOMS.flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(
    all.map((file) => {
      const own = importsOf(readFileSync(new URL(file, root), 'utf8')).filter((name) => name.startsWith('.'));
      return [file, own.map((name) => posix.join(posix.dirname(file), name))] as const;
    }),
  );
}

/** The files from which imports lead back to themselves, along a way that does so. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [done, found] = [new Set<string>(), new Set<string>()];
  const follow = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.add([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return [...found];
}

describe('no two files import each other', () => {
  test('nor in a wider circle, types included', () => {
    const graph = imports();
    expect(graph.get('src/answers/compose.ts')).toContain('src/answers/evidence.ts');
    expect(circles(graph)).toEqual([]);
  });

  test('a circle would be found', () => {
    const graph = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    expect(circles(graph)).toEqual(['b.ts -> c.ts -> b.ts']);
  });
});

/** The rooms of `src`, each above those that may import it; docs/architecture.md says what is in them. */
const ORDER = [
  ['search', 'knowledge', 'mentions', 'scoring', 'ratings', 'library'],
  ['questions', 'answers', 'views', 'commands', 'pictures', 'import'],
  ['operations', 'shared', 'discord', 'http', 'bot', 'terminal', 'preview', 'training'],
].flat();
/** Types of an article and of the vocabulary: what texts are made of, and words are looked up in. */
const SHAPES = ['src/knowledge/article.ts', 'src/knowledge/vocabulary.ts'];

const placeOf = (file: string): number => ORDER.indexOf(file.split('/')[1] ?? '');

/** What a file imports from a room below its own. */
function upwards(file: string, imported: readonly string[]): readonly string[] {
  return imported.filter(
    (name) => name.startsWith('src/') && placeOf(name) > placeOf(file) && !SHAPES.includes(name),
  );
}

describe('no room imports one below it', () => {
  const placed = [...imports()].filter(([file]) => file.startsWith('src/') && placeOf(file) >= 0);

  test.each(ORDER)('%s', (room) => {
    const own = placed.filter(([file]) => file.startsWith(`src/${room}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(([file, names]) => upwards(file, names).map((name) => `${file} -> ${name}`))).toEqual(
      [],
    );
  });

  test('one that does would be found', () => {
    expect(upwards('src/search/tokens.ts', ['src/knowledge/article.ts', 'src/knowledge/load.ts'])).toEqual([
      'src/knowledge/load.ts',
    ]);
  });
});
