import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { targetsFor } from './targets.ts';

/** How many times the usual number of runs: set by `npm run fuzz`. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);
/** That of a run to be repeated. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 0);

const library = await loadLibrary('test/articles/four-councils');
const targets = targetsFor(library);

describe('whatever others send', { timeout: 120_000 * TIMES }, () => {
  test.each(targets)('$name is read without breaking a promise', async ({ property, runs }) => {
    const found = await fc.check(property, {
      includeErrorInReport: true,
      numRuns: runs * TIMES,
      ...(SEED ? { seed: SEED } : {}),
    });
    expect(found.failed ? fc.defaultReportMessage(found) : 'kept').toBe('kept');
  });
});
