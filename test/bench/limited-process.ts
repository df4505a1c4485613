import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFolder } from '../../src/bundle/make.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a process may use: megabytes of heap, and milliseconds. */
export interface Limits {
  readonly megabytes: number;
  readonly ms: number;
}

/** How a limited process ended, and the lines that it wrote until then. */
export interface Limited {
  readonly lines: readonly string[];
  readonly ended: 'done' | 'out of memory' | 'out of time' | 'failed';
  /** The last line of what it complained of. */
  readonly error?: string;
}

const OUT_OF_MEMORY = /heap out of memory|Allocation failed|Array buffer allocation failed/i;

/** Runs a program of the bundle within limits. Never rejects: how far it came is what is asked. */
export function runLimited(program: string, args: readonly string[], limits: Limits): Promise<Limited> {
  const flags = [`--max-old-space-size=${limits.megabytes}`, '--expose-gc'];
  const child = spawn(process.execPath, [...flags, join(bundleFolder, `${program}.js`), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve) => {
    let output = '';
    let errors = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.ms);
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors = `${errors}${chunk}`.slice(-20_000);
    });
    child.on('error', (error) => {
      errors += error.message;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const lines = output.split('\n').filter(Boolean);
      resolve({ lines, ...howItEnded({ code, signal, late, errors }) });
    });
  });
}

/** The end of a process by its code, signal and complaints; the system's own killer counts as out of memory. */
export function howItEnded(end: {
  readonly code: number | null;
  readonly signal: string | null;
  readonly late: boolean;
  readonly errors: string;
}): Omit<Limited, 'lines'> {
  if (end.late) return { ended: 'out of time' };
  if (end.code === 0) return { ended: 'done' };
  if (OUT_OF_MEMORY.test(end.errors) || end.signal === 'SIGKILL') return { ended: 'out of memory' };
  const said = end.errors.split('\n').findLast((line) => /\b\w*Error\b/.test(line)) ?? end.errors.trim();
  return { ended: 'failed', error: said.slice(0, 200) };
}
