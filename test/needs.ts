import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What some tests need beyond Node: the names that each has, one of which will do, and how to have it. */
export const PROGRAMS = {
  'redis-server': { names: ['redis-server'], install: 'apt-get install redis-server' },
  nginx: { names: ['nginx'], install: 'apt-get install nginx' },
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], install: 'apt-get install chromium' },
  openssl: { names: ['openssl'], install: 'apt-get install openssl' },
  script: { names: ['script'], install: 'apt-get install bsdutils' },
  'systemd-analyze': { names: ['systemd-analyze'], install: 'apt-get install systemd' },
} as const;
export type Program = keyof typeof PROGRAMS;

declare module 'vitest' {
  interface TaskMeta {
    /** The programs for want of which tests are left out. */
    missing?: readonly Program[];
    /** Why tests are left out though nothing is missing. */
    unchanged?: string;
  }
}

/** Where programs are looked for; Debian has nginx where only root looks. */
export const PATH = `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin`;

/** The file of a program, or undefined where it is not installed. */
export function find(program: Program): string | undefined {
  const files = PROGRAMS[program].names.flatMap((name) =>
    PATH.split(delimiter).map((folder) => join(folder, name)),
  );
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether tests may be left out: not in continuous integration, where what is missing has to fail. */
export const MAY_LEAVE_OUT = ['', 'false'].includes(process.env['CI'] ?? '');

/** Options for tests that need programs: without one of them they are left out, which is said at the end. */
export function needs(...programs: readonly Program[]) {
  const missing = programs.filter((program) => find(program) === undefined);
  return missing.length > 0 && MAY_LEAVE_OUT ? { skip: true, meta: { missing } } : {};
}

/** Says what to do where a program is missing that had to be there. */
export const notInstalled = (program: Program): Error =>
  new Error(`${program} is not installed: ${PROGRAMS[program].install}`);
