import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configHints } from '../../src/config/hints.ts';
import { ConfigError, readEnvironment } from '../../src/config.ts';

describe('what is set and means nothing', () => {
  test.each([
    [{ DISCORD_TOKN: 'x' }, ['DISCORD_TOKN is no setting of this bot. Did you mean DISCORD_TOKEN?']],
    [{ DISCORD_CLIENT_SECRET: 'x' }, ['DISCORD_CLIENT_SECRET is no setting of this bot.']],
    [{ Discord_Token: 'x' }, ['Discord_Token is no setting of this bot. Did you mean DISCORD_TOKEN?']],
    [{ DISCORDTOKEN: 'x' }, ['DISCORDTOKEN is no setting of this bot. Did you mean DISCORD_TOKEN?']],
    [
      { DICSORD_GUILD_ID: '1' },
      ['DICSORD_GUILD_ID is no setting of this bot. Did you mean DISCORD_GUILD_ID?'],
    ],
    [{ TOKEN: 'x', PORTS: '1', REDIS_PORT: '2' }, []],
    [{ REDIS_URL: 'redis://x' }, ['REDIS_URL is not used in the terminal: it needs DISCORD_TOKEN.']],
    [{ REDIS_URL: 'redis://x', DISCORD_TOKEN: 'x' }, []],
    [{ DISCORD_TOKEN: 'x', DISCORD_GUILD_ID: '1', PATH: '/bin', DISCORD_NOTHING: ' ' }, []],
  ])('%j is said in one line, without its value', (env, lines) => {
    expect(configHints(env)).toEqual(lines);
  });
});

describe('a file .env', () => {
  test.each([
    ['UTF-16', Buffer.from('\ufeffDISCORD_TOKEN=abc', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('DISCORD_TOKEN=abc', 'utf16le')],
    ['Latin-1', Buffer.from('# caf\u00e9\nDISCORD_TOKEN=abc', 'latin1')],
  ])('in %s is refused, and says what to do', async (_encoding, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'env-'));
    const file = join(folder, '.env');
    await writeFile(file, bytes);
    expect(() => readEnvironment({}, file)).toThrow(ConfigError);
    expect(() => readEnvironment({}, file)).toThrow(
      '.env is not UTF-8 text: save it with the encoding UTF-8.',
    );
    await rm(folder, { recursive: true });
  });
});
