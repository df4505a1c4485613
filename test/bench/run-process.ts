import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One run of a process: milliseconds to its first output and to its end, and what it wrote. */
export interface Run {
  readonly first: number;
  readonly whole: number;
  readonly output: string;
}

/** Runs a file as npm does, or (`npm`) an npm script with all that it costs. Rejects when it fails. */
export function run(
  what: { readonly file: string } | { readonly npm: string },
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const begun = performance.now();
  const [command, first] =
    'file' in what
      ? [process.execPath, ['--import', 'tsx', what.file]]
      : ['npm', ['run', '--silent', what.npm, '--']];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', LOG_LEVEL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    let firstAt = 0;
    child.stdout.on('data', (chunk) => {
      firstAt ||= performance.now() - begun;
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      // 3: the question has no answer, which is an answer here.
      if (code === 0 || code === 3) resolve({ first: firstAt, whole: performance.now() - begun, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
