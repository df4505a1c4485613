import { defineConfig } from 'vitest/config';
import { leftOutReporter } from './left-out.ts';

/** Tests that start a process, a server or a browser: they wait more than they compute. */
const WAITING = [
  'test/deploy/*.test.ts',
  'test/discord/{bad,bot}*.test.ts',
  'test/discord/{requests,shards}.test.ts',
  'test/discord/stand-in/*.test.ts',
  'test/http/{endings,instances,same-replies}.test.ts',
  'test/{left-out,library/live-library,library/watcher}.test.ts',
  'test/operations/{defects,health-server}.test.ts',
  'test/preview/{page*,preview-cli,server}.test.ts',
  'test/shared/{redis*,shared-questions}.test.ts',
  'test/terminal/{ask-cli,five-files,review-ends}.test.ts',
  // It computes, for as long as the others wait.
  'test/training/weights.test.ts',
];

/** Tests that see what a module does as it is loaded. */
const LOADING = ['test/fuzz/patterns.test.ts'];

// Whatever is loaded stays loaded for the next file of the same worker.
const shared = { pool: 'forks', isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts', 'test/fresh-bundle.ts'],
    reporters: ['default', leftOutReporter],
    projects: [
      {
        test: {
          ...shared,
          name: 'waiting',
          include: WAITING,
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'computing',
          include: ['test/**/*.test.ts'],
          exclude: [...WAITING, ...LOADING, '**/node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...shared,
          name: 'loading',
          include: LOADING,
          maxWorkers: 2,
          isolate: true,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
