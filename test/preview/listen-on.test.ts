import { describe, expect, test } from 'vitest';
import { listenOn, PortTaken } from '../../src/preview/listen-on.ts';
import { readOptions } from '../../src/preview/preview-options.ts';

const host = '127.0.0.1';
const nothing = () => {};

describe('a port that is in use', () => {
  test('is a clear error that says what to do', async () => {
    const first = await listenOn(nothing, { host, port: 0 });
    const second = listenOn(nothing, { host, port: first.port });
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(`Port ${first.port} is in use by another program`);
    await expect(second).rejects.toThrow('--next-free');
    await first.close();
  });

  test('is passed over on request', async () => {
    const first = await listenOn(nothing, { host, port: 0 });
    const second = await listenOn(nothing, { host, port: first.port, further: 50 });
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.address).toBe(`http://${host}:${second.port}`);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('the command line', () => {
  test('is this machine alone unless told otherwise', () => {
    expect(readOptions([])).toEqual({ host, port: 4870, further: 0 });
    expect(readOptions(['--host', '0.0.0.0', '--port', '80', '--next-free'])).toEqual({
      host: '0.0.0.0',
      port: 80,
      further: 50,
    });
  });

  test.each([[['--port', 'x']], [['--port', '70000']], [['--no-such']], [['something']]])(
    'wrong usage: %j',
    (args) => {
      const read = readOptions(args);
      expect(read).toMatchObject({ status: 2 });
      expect(JSON.stringify(read)).toContain('Usage: npm run preview');
    },
  );

  test('--help', () => {
    expect(readOptions(['-h'])).toMatchObject({ status: 0 });
  });
});
