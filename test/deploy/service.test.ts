import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { needs, notInstalled } from '../needs.ts';

const source = readFileSync(new URL('../../deploy/rapporteur.service', import.meta.url), 'utf8');
let folder: string;
let unit: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unit-'));
  unit = join(folder, 'rapporteur.service');
  // Node is elsewhere on this machine, perhaps.
  writeFileSync(unit, source.replace('/usr/bin/node', process.execPath));
});

afterAll(() => rmSync(folder, { recursive: true }));

function analyze(...args: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync('systemd-analyze', [...args, unit], {
    encoding: 'utf8',
  });
  if (error) throw notInstalled('systemd-analyze');
  return { status, text: stdout + stderr };
}

describe('the systemd unit', () => {
  it('is what systemd understands', needs('systemd-analyze'), () => {
    expect(analyze('verify', '--man=no')).toEqual({ status: 0, text: '' });
  });

  it('is exposed to little: below 2 of 10', needs('systemd-analyze'), () => {
    const { status, text } = analyze('security', '--offline=true', '--no-pager', '--threshold=20');
    expect(text).toContain('Overall exposure level');
    expect(status).toBe(0);
  });

  it('starts again after any failure, but not where only the operator can help', () => {
    expect(source).toContain('Restart=on-failure\n');
    expect(source).toContain(`RestartPreventExitStatus=${EXIT.operator}\n`);
    expect(source).toContain('StartLimitIntervalSec=0\n');
  });

  it('holds no secret', () => {
    expect(source).toContain('EnvironmentFile=/etc/rapporteur.env\n');
    expect(source).not.toMatch(/^Environment=DISCORD/m);
  });
});
