import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { z } from 'zod';
import { contentsOf, digestOf } from './kept-report.ts';
import { FILES } from './train-all.ts';
import { MESSAGE_WEIGHTS } from './train-messages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = fileURLToPath(new URL('./learned-from.json', import.meta.url));
/** What weights are learned from, and the programs that learn and measure them. */
const INPUTS = ['test/corpus', 'test/people/messages.jsonl', 'knowledge', 'package-lock.json'];
const PROGRAMS = ['train-cli', 'score-cli', 'fit-worker', 'share-worker'].map(
  (name) => `src/training/${name}.ts`,
);

const digests = z.object({
  /** Of the annotated folders, the messages, the vocabulary, and all code that learns from them. */
  inputs: z.string(),
  /** Of the weights as they were written. */
  weights: z.string(),
});

/** Notes for `isLearned` what the weights that have just been written were learned from. */
export async function noteLearned(): Promise<void> {
  writeFileSync(kept, `${JSON.stringify(await digestsNow(), undefined, 2)}\n`);
}

/**
 * Whether the weights are those that the last `npm run train` wrote, and it would write them again: neither what they were
 * learned from nor the code that learns has changed since. Comments and the names of what is local do not count.
 */
export async function isLearned(): Promise<boolean> {
  if (!existsSync(kept)) return false;
  const now = await digestsNow();
  const noted = digests.safeParse(JSON.parse(readFileSync(kept, 'utf8')));
  return noted.success && noted.data.inputs === now.inputs && noted.data.weights === now.weights;
}

async function digestsNow(): Promise<z.infer<typeof digests>> {
  const weights = [...Object.values(FILES), MESSAGE_WEIGHTS].map((file) => join('src', file));
  return {
    inputs: digestOf([...(await codeThatLearns()), ...INPUTS.flatMap(contentsOf)]),
    weights: digestOf(weights.flatMap(contentsOf)),
  };
}

/** The programs with all of ours that they import. */
async function codeThatLearns(): Promise<readonly string[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...PROGRAMS],
    outdir: 'unwritten',
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text);
}
