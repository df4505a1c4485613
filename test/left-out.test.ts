import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs the tests of the systemd unit, two of which need systemd-analyze, on a machine with Node alone. */
function run(env: Readonly<Record<string, string>>) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...vitest, 'test/deploy/service.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: '', NO_COLOR: '1', ...env },
  });
  return { status, text: stdout + stderr };
}

describe('where a program is missing', { timeout: 120_000 }, () => {
  it('its tests are left out, which is said with how to have it', () => {
    const { status, text } = run({ CI: '' });
    expect(text).toMatch(/Tests +2 passed \| 2 skipped/);
    expect(text).toContain(
      'Left out: 2 tests that need systemd-analyze. To have it: apt-get install systemd\n',
    );
    expect(status).toBe(0);
  });

  it('they fail in continuous integration', () => {
    const { status, text } = run({ CI: 'true' });
    expect(text).toMatch(/Tests +2 failed \| 2 passed/);
    expect(text).toContain('systemd-analyze is not installed: apt-get install systemd');
    expect(status).not.toBe(0);
  });
});
