import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const defects = fileURLToPath(new URL('../../src/operations/defects.ts', import.meta.url));

/** Runs a program in which a defect is waited for; what it writes, and what it ends with. */
function run(program: string) {
  const source = `
    import { firstDefect } from ${JSON.stringify(defects)};
    const log = { fatal: ({ err }, said) => console.log(said + ': ' + err.message) };
    const defect = firstDefect(process, log);
    ${program}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', source];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return [status, stdout.trim()];
}

const SAID = 'A defect that nothing caught: odd';

describe('a defect that nothing catches', { timeout: 60_000 }, () => {
  it('is logged and told, so that what is in flight can be finished', () => {
    expect(run("defect.then(() => console.log('told')); Promise.reject(new Error('odd'));")).toEqual([
      1,
      `${SAID}\ntold`,
    ]);
  });

  it('never lets the process end as if all were well, wherever it comes from', () => {
    expect(run("setTimeout(() => { throw new Error('odd'); });")).toEqual([1, SAID]);
    expect(run("throw new Error('odd');")).toEqual([1, SAID]);
  });
});
