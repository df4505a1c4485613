import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bundleFolder } from '../../src/bundle/make.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usageAtExit = fileURLToPath(new URL('usage-at-exit.mjs', import.meta.url));

const Usage = z.object({ cpu: z.number(), memory: z.number() });

/** What a process used in all: CPU time of all threads in milliseconds, and the most memory in bytes. */
export type Usage = z.infer<typeof Usage>;

/** One run of a process: milliseconds to its first output and to its end, and what it wrote. */
export interface Run {
  readonly first: number;
  readonly whole: number;
  readonly output: string;
  /** Only of a file: of npm's scripts it would be npm's. */
  readonly usage?: Usage;
}

/** Runs a program of the bundle, a file that needs the bench's packages, or an npm script with all that it costs. Rejects when it fails. */
export function run(
  what: { readonly program: string } | { readonly file: string } | { readonly npm: string },
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const begun = performance.now();
  const [command, first] =
    'program' in what
      ? [process.execPath, ['--import', usageAtExit, join(bundleFolder, `${what.program}.js`)]]
      : 'file' in what
        ? [process.execPath, ['--import', 'tsx', '--import', usageAtExit, what.file]]
        : ['npm', ['run', '--silent', what.npm, '--']];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', LOG_LEVEL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    let firstAt = 0;
    let usage = '';
    child.stdout?.on('data', (chunk) => {
      firstAt ||= performance.now() - begun;
      output += chunk;
    });
    child.stdio[3]?.on('data', (chunk) => {
      usage += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const used = usage === '' ? {} : { usage: Usage.parse(JSON.parse(usage)) };
      // 3: the question has no answer, which is an answer here.
      if (code === 0 || code === 3)
        resolve({ first: firstAt, whole: performance.now() - begun, output, ...used });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
