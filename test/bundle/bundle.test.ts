import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needs } from '../needs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', CACHE_DIR: join(folder, 'cache') },
  });
  return { status, stdout, stderr };
}

/** The project as it is checked out, with its dependencies but for those `without`. */
function checkedOut(without: readonly string[] = []) {
  for (const part of ['src', 'commands', 'knowledge', 'package.json', 'package-lock.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!without.includes(name))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

const npmRun = (...args: readonly string[]) =>
  run('--enable-source-maps', 'src/bundle/run.mjs', 'knowledge', ...args);

// Each copies the sources and bundles them, some twice, which takes a busy machine more than a minute.
describe('the bundle', { timeout: 180_000 }, () => {
  it('makes itself when it is missing, and anew when a source has changed; tells of a defect where it stands there', () => {
    checkedOut();
    expect(npmRun('nothing').stderr).toContain('There is no tool “nothing”.');
    const file = join(folder, 'src/terminal/knowledge.ts');
    const source = readFileSync(file, 'utf8');
    const broken = source.replace(
      "const [name = '--help'",
      "if (args.length > 0) throw new TypeError('odd');\n$&",
    );
    writeFileSync(file, broken);
    const line = broken.split('\n').findIndex((one) => one.includes("'odd'")) + 1;
    expect(npmRun('nothing').stderr).toContain(`src/terminal/knowledge.ts:${line}:`);
  });

  it('says in a terminal that it is made anew, before that takes its seconds', needs('script'), () => {
    checkedOut();
    const command = `"${process.execPath}" src/bundle/run.mjs ask --help`;
    const shown = () =>
      spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(shown()).toMatch(/^The source has changed: bundling it …\r\nUsage: /);
    expect(shown()).toMatch(/^Usage: /);
  });

  it('is made without what only the page of the preview needs, as after npm ci --omit=dev', () => {
    checkedOut(['@skyra', 'lit', 'discord-markdown-parser', 'tsx', 'typescript', 'vitest']);
    expect(npmRun('--help')).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = run('dist/preview.js', '--port', '0');
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm ci (without --omit=dev)')]);
  });

  it('says what is wrong in a source that cannot be bundled', () => {
    checkedOut();
    writeFileSync(join(folder, 'src/terminal/knowledge.ts'), 'const = 1;');
    const { status, stderr } = npmRun('nothing');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/src\/terminal\/knowledge\.ts:1:6: ERROR: Expected identifier/);
  });

  it('needs nothing beside it but the articles and native code, as in the image', () => {
    for (const part of ['dist', 'knowledge', 'package.json', 'node_modules/@resvg'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    const { status, stdout } = run('dist/ask.js', '--json', 'What is the latest rating?');
    expect([status, JSON.parse(stdout).status]).toEqual([0, 'answered']);
    expect(run('dist/register.js').stderr).toContain('DISCORD_TOKEN is not set');
    expect(run('dist/preview.js', '--help').status).toBe(0);
    const check = run('dist/knowledge.js', 'check');
    expect([check.status, check.stderr]).toEqual([0, '']);
  });
});
