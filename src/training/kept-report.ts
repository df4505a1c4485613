import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Report } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const INPUTS = ['src', 'test/corpus', 'knowledge'] as const;
const schema = z.object({
  brief: z.array(z.string()),
  whole: z.array(z.string()),
  details: z.record(z.string(), z.array(z.string())),
});

/** A digest of everything that figures depend on: the code, the annotated folders, the articles and the vocabulary. */
export function keyOfInputs(): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    const found = readdirSync(join(root, input), { recursive: true, withFileTypes: true });
    const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    for (const path of paths.toSorted()) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 24);
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
