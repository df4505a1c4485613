import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { PROGRAMS, type Program } from './needs.ts';

/** The programs for want of which a test was left out. */
function missingFor(test: TestCase): readonly Program[] {
  for (let at: TestCase | TestSuite | TestModule = test; at.type !== 'module'; at = at.parent) {
    const { missing } = at.meta();
    if (missing !== undefined) return missing;
  }
  return [];
}

/** What was left out, a line for each program that is missing. */
export function leftOut(modules: readonly TestModule[]): readonly string[] {
  const counts = new Map<Program, number>();
  for (const module of modules) {
    for (const test of module.children.allTests('skipped')) {
      for (const program of missingFor(test)) counts.set(program, (counts.get(program) ?? 0) + 1);
    }
  }
  return [...counts].map(
    ([program, count]) =>
      `Left out: ${count} ${count === 1 ? 'test that needs' : 'tests that need'} ${program}. To have it: ${PROGRAMS[program].install}`,
  );
}

/** Says at the end of a run what was left out. */
export const leftOutReporter: Reporter = {
  onTestRunEnd: (modules) => {
    const lines = leftOut(modules);
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`);
  },
};
