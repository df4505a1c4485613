import { describe, expect, test } from 'vitest';
import { listenOn } from '../../src/preview/listen-on.ts';
import { startProcess } from '../discord/bot-process.ts';

const start = (...args: readonly string[]) => startProcess('preview', { LOG_LEVEL: 'silent' }, { args });

describe('npm run preview', { timeout: 90_000 }, () => {
  test('serves the page until it is told to stop', async () => {
    const preview = start('--port', '0');
    const address = /The preview is at (http:\/\/127\.0\.0\.1:\d+\/)\n/;
    await preview.says(address);
    const page = await fetch(address.exec(preview.output())?.[1] ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Rapporteur: preview</title>');
    preview.signal('SIGTERM');
    expect((await preview.ended).code).toBe(0);
  });

  test('says what to do about a port that is in use', async () => {
    const other = await listenOn(() => {}, { host: '127.0.0.1', port: 0 });
    const preview = start('--port', String(other.port));
    const { code, output } = await preview.ended;
    expect(code).toBe(1);
    expect(output).toMatch(`Port ${other.port} is in use by another program`);
    expect(output).toContain('--next-free');
    await other.close();
  });
});
