import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Milliseconds, below what a test has: so that what the screen shows is told where it is not what was waited for. */
const PATIENCE = 50_000;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A tool of the editor in a pseudo-terminal of its own: what is typed, and what its screen has shown. */
export const inTerminal = (folder: string, args: string) => programInTerminal(folder, `knowledge.js ${args}`);

/** One of the programs of the bundle, with its arguments, as `inTerminal`. */
export function programInTerminal(
  folder: string,
  program: string,
  env: Readonly<Record<string, string>> = {},
) {
  const command = `"${process.execPath}" dist/${program}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, KNOWLEDGE_DIR: folder, DISCORD_TOKEN: '', NO_COLOR: '1', ...env },
  });
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    type: (keys: string) => child.stdin.write(keys),
    screen: () => screen,
    ended,
    until: async (wanted: string): Promise<void> => {
      const last = Date.now() + PATIENCE;
      while (!screen.includes(wanted) && child.exitCode === null && Date.now() < last) await pause(20);
      expect(screen).toContain(wanted);
    },
    /** Waits for one of several things to be on the screen that were not when it was asked for last; gives it. */
    next: async (...wanted: readonly string[]): Promise<string | undefined> => {
      for (;;) {
        const found = wanted.find((one) => screen.indexOf(one, seen) >= 0);
        if (found !== undefined) seen = screen.indexOf(found, seen) + found.length;
        if (found !== undefined || child.exitCode !== null) return found;
        await pause(20);
      }
    },
  };
}
