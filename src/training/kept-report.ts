import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Report } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const INPUTS = ['src', 'test/corpus', 'knowledge'];
const schema = z.object({
  brief: z.array(z.string()),
  whole: z.array(z.string()),
  details: z.record(z.string(), z.array(z.string())),
});

/** A digest of everything that figures depend on: the code, the annotated folders, the articles and the vocabulary. */
export const keyOfInputs = (): string =>
  digestOf([process.version, ...INPUTS.flatMap(contentsOf)]).slice(0, 24);

/** A digest of texts and files, one after the other. */
export const digestOf = (contents: readonly (string | Buffer)[]): string =>
  contents.reduce((hash, one) => hash.update(one), createHash('sha256')).digest('hex');

/** Each file below a path of the project, its path before it; in the order of their paths. */
export function contentsOf(path: string): readonly (string | Buffer)[] {
  const whole = join(root, path);
  if (!statSync(whole).isDirectory()) return [path, readFileSync(whole)];
  return readdirSync(whole)
    .toSorted()
    .flatMap((name) => contentsOf(`${path}/${name}`));
}

/** The report that was kept under a key, else a new one, kept from now on. */
export async function kept(key: string, make: () => Promise<Report>): Promise<Report> {
  const folder = join(root, 'node_modules', '.cache', 'rapporteur');
  const file = join(folder, `score-${key}.json`);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    const report = await make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(report));
    return report;
  }
}
