import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';
import { z } from 'zod';

/** A regular expression of the project, and where it stands or was made. */
export interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const root = new URL('../../', import.meta.url);
const Literal = z.object({
  type: z.literal('Literal'),
  start: z.number(),
  regex: z.object({ pattern: z.string(), flags: z.string() }),
});

/** Every file of the project's own program, from its root: those that run on import left out. */
export const programFiles: readonly string[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** Every regular expression that is written as such in the program. */
export function writtenPatterns(): readonly Pattern[] {
  return programFiles.flatMap((file) => patternsIn(file, readFileSync(new URL(file, root), 'utf8')));
}

/** The regular expressions that are written in a program. */
export function patternsIn(file: string, program: string): readonly Pattern[] {
  return nodesOf(parseAst(program, { lang: 'ts' })).flatMap((node) => {
    const { success, data } = Literal.safeParse(node);
    if (!success) return [];
    const line = program.slice(0, data.start).split('\n').length;
    return [{ where: `${file}:${line}`, pattern: new RegExp(data.regex.pattern, data.regex.flags) }];
  });
}

function nodesOf(node: unknown): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

/** The regular expressions that the program itself makes while `work` is done: of parts, or of names in the articles. */
export async function madePatterns(work: () => Promise<void>): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, maker) => {
      const pattern: RegExp = Reflect.construct(target, given, maker);
      const from = new Error('where').stack?.split('\n')[2] ?? '';
      const where = /^(?!.*node_modules).*\/((?:src|commands)\/[\w/-]+\.ts)\D*(\d+)/.exec(from);
      if (where) made.set(String(pattern), { where: `${where[1]}:${where[2]}, made`, pattern });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...made.values()];
}
