import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { leftOutReporter } from './left-out.ts';

/** Tests that compute for minutes, or that see what a module does as it is loaded: each has a process of its own. */
const ALONE = ['test/training/weights.test.ts', 'test/fuzz/patterns.test.ts'];

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
  'test/terminal/{ask-cli,five-files,loading,review-ends}.test.ts',
];

/** The order in which tests begin: what is long first, then what leaves the processors to others. */
const ORDER = ['alone', 'waiting', 'computing'];

class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification): number => ORDER.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const common = { pool: 'forks', maxWorkers: 4, testTimeout: 60_000, hookTimeout: 60_000 } as const;
// Whatever is loaded stays loaded for the next file of the same worker.
const shared = { ...common, isolate: false } as const;

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts', 'test/fresh-bundle.ts'],
    reporters: ['default', leftOutReporter],
    sequence: { sequencer: ByProject },
    projects: [
      // As `npm run train` has it: what is young is collected a quarter as often, and all folders fit.
      {
        test: {
          ...common,
          name: 'alone',
          include: ALONE,
          execArgv: ['--max-semi-space-size=64', '--max-old-space-size=8192'],
        },
      },
      { test: { ...shared, name: 'waiting', include: WAITING } },
      {
        test: {
          ...shared,
          name: 'computing',
          include: ['test/**/*.test.ts'],
          exclude: [...WAITING, ...ALONE, '**/node_modules/**'],
        },
      },
    ],
  },
});
