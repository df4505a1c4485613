import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { PROGRAMS, type Program } from './needs.ts';

/** Why a test was left out, as it or what it stands in says. */
function reasonsFor(test: TestCase): { readonly missing?: readonly Program[]; readonly unchanged?: string } {
  for (let at: TestCase | TestSuite | TestModule = test; at.type !== 'module'; at = at.parent) {
    const { missing, unchanged } = at.meta();
    if (missing !== undefined) return { missing };
    if (unchanged !== undefined) return { unchanged };
  }
  return {};
}

/** What was left out, a line for each program that is missing, and for each other reason. */
export function leftOut(modules: readonly TestModule[]): readonly string[] {
  const counts = new Map<Program, number>();
  const unchanged = new Set<string>();
  for (const module of modules) {
    for (const test of module.children.allTests('skipped')) {
      const reasons = reasonsFor(test);
      for (const program of reasons.missing ?? []) counts.set(program, (counts.get(program) ?? 0) + 1);
      if (reasons.unchanged !== undefined) unchanged.add(reasons.unchanged);
    }
  }
  const missing = [...counts].map(
    ([program, count]) =>
      `Left out: ${count} ${count === 1 ? 'test that needs' : 'tests that need'} ${program}. To have it: ${PROGRAMS[program].install}`,
  );
  return [...missing, ...unchanged];
}

/** Says at the end of a run what was left out. */
export const leftOutReporter: Reporter = {
  onTestRunEnd: (modules) => {
    const lines = leftOut(modules);
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`);
  },
};
