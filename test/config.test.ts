import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readEnvironment, requireConfig } from '../src/config.ts';

function configOf(env: Record<string, string | undefined>) {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problemsOf(env: Record<string, string | undefined>) {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
}

describe('readConfig', () => {
  it('needs nothing at all', () => {
    expect(configOf({})).toEqual({
      token: undefined,
      guildId: undefined,
      apiUrl: undefined,
      http: undefined,
      knowledgeFolder: join(import.meta.dirname, '../knowledge'),
      logLevel: 'info',
      limits: { perPerson: 20, perServer: 120 },
      redisUrl: undefined,
      shards: undefined,
      shard: undefined,
      health: undefined,
      cacheFolder: undefined,
      privacyUrl: undefined,
    });
  });

  it('takes what is set', () => {
    const env = {
      DISCORD_TOKEN: ' a-stand-in-token\n',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      KNOWLEDGE_DIR: '/srv/articles',
      LOG_LEVEL: 'debug',
      LIMIT_PER_PERSON: '5',
      LIMIT_PER_SERVER: '0',
      REDIS_URL: 'rediss://bot:a%20word@redis.example.org:6380/1',
      SHARDS: '12',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      CACHE_DIR: '/var/cache/rapporteur',
      PRIVACY_URL: 'https://example.org/privacy',
    };
    expect(configOf(env)).toEqual({
      token: 'a-stand-in-token',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      http: undefined,
      knowledgeFolder: '/srv/articles',
      logLevel: 'debug',
      limits: { perPerson: 5, perServer: 0 },
      redisUrl: 'rediss://bot:a%20word@redis.example.org:6380/1',
      shards: 12,
      shard: undefined,
      health: { host: '0.0.0.0', port: 9090 },
      cacheFolder: '/var/cache/rapporteur',
      privacyUrl: 'https://example.org/privacy',
    });
  });

  it('serves health to this machine alone unless told otherwise', () => {
    expect(configOf({ HEALTH_PORT: '0' }).health).toEqual({ host: '127.0.0.1', port: 0 });
    expect(configOf({ HEALTH_HOST: '0.0.0.0' }).health).toBeUndefined();
  });

  it('knows a shard by what discord.js sets, which neither splits again nor serves health', () => {
    const env = { SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '2', HEALTH_PORT: '9090' };
    expect(configOf(env)).toMatchObject({
      shard: { id: 0, count: 2 },
      shards: undefined,
      health: undefined,
    });
  });

  it('takes nobody for a shard who has no number, whatever was inherited', () => {
    expect(configOf({ SHARDING_MANAGER: 'true' }).shard).toBeUndefined();
    expect(configOf({ SHARDING_MANAGER: 'true', SHARDS: '3' })).toMatchObject({
      shard: undefined,
      shards: 3,
    });
  });

  it('takes where interactions are served over HTTP', () => {
    const publicKey = 'AB12'.repeat(16);
    const http = { publicKey, port: 8080, host: undefined };
    expect(configOf({ DISCORD_PUBLIC_KEY: publicKey, PORT: '8080' }).http).toEqual(http);
    const env = { DISCORD_PUBLIC_KEY: publicKey, PORT: '0', HTTP_HOST: '127.0.0.1' };
    expect(configOf(env).http).toEqual({ publicKey, port: 0, host: '127.0.0.1' });
  });

  it('takes a port without a public key for the business of somebody else', () => {
    expect(configOf({ PORT: '8080' }).http).toBeUndefined();
  });

  it('says that a public key needs a port', () => {
    const [problem, ...others] = problemsOf({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) });
    expect(problem).toMatch(/^PORT is missing.*Example: PORT=/);
    expect(others).toEqual([]);
  });

  it('says that an endpoint has no shards', () => {
    const env = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '8080', SHARDS: 'auto' };
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^SHARDS is for the gateway/)]);
  });

  it('says that Redis needs a token, since a public key hides nothing', () => {
    const env = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '8080', REDIS_URL: 'redis://127.0.0.1:6379' };
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^REDIS_URL needs DISCORD_TOKEN/)]);
    expect(configOf({ ...env, DISCORD_TOKEN: 'a-stand-in-token' }).redisUrl).toBe(env.REDIS_URL);
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: ' ',
      DISCORD_API_URL: '',
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: '',
      LIMIT_PER_PERSON: ' ',
      LIMIT_PER_SERVER: '',
      REDIS_URL: '',
      SHARDS: '',
      HEALTH_PORT: '',
      HEALTH_HOST: '',
      CACHE_DIR: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('makes a relative folder absolute', () => {
    expect(isAbsolute(configOf({ KNOWLEDGE_DIR: 'articles' }).knowledgeFolder)).toBe(true);
  });

  it('lists every problem at once, each with its variable and an example', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'two words',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://example.org',
      DISCORD_PUBLIC_KEY: 'key',
      PORT: 'eighty',
      HTTP_HOST: 'my host',
      LOG_LEVEL: 'loud',
      LIMIT_PER_PERSON: 'many',
      LIMIT_PER_SERVER: '-1',
      REDIS_URL: 'localhost:6379',
      HEALTH_PORT: 'ninety',
      HEALTH_HOST: 'http://here',
    });
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'DISCORD_PUBLIC_KEY',
      'PORT',
      'HTTP_HOST',
      'LOG_LEVEL',
      'LIMIT_PER_PERSON',
      'LIMIT_PER_SERVER',
      'REDIS_URL',
      'HEALTH_PORT',
      'HEALTH_HOST',
    ];
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(names);
    for (const [i, problem] of problems.entries()) expect(problem).toContain(`. Example: ${names[i]}=`);
  });

  it.each(['ab'.repeat(31), 'ab'.repeat(33), 'gh'.repeat(32), '123456789012345678'])(
    'says what is wrong with DISCORD_PUBLIC_KEY=%s',
    (key) => {
      const problems = problemsOf({ DISCORD_PUBLIC_KEY: key, PORT: '80' });
      expect(problems).toEqual([expect.stringContaining('64 hexadecimal digits')]);
    },
  );

  it.each([
    ['DISCORD_TOKEN', 'Bot abcdefghijkl', 'without the word "Bot"'],
    ['DISCORD_TOKEN', 'two words', 'blank'],
    ['DISCORD_TOKEN', '"a-quoted-stand-in-token"', 'quotation marks'],
    ['LIMIT_PER_PERSON', "'20'", 'quotation marks'],
    ['DISCORD_TOKEN', 'tokén-with-accent', 'no token has'],
    ['DISCORD_TOKEN', '123456789012345678', 'application id'],
    ['DISCORD_TOKEN', 'ab'.repeat(32), 'public key'],
    ['DISCORD_TOKEN', 'short', 'too short'],
    ['DISCORD_TOKEN', 'x'.repeat(201), 'too long'],
    ['DISCORD_GUILD_ID', '1234', '17 to 20 digits'],
    ['DISCORD_API_URL', '127.0.0.1:8080', 'http://'],
    ['DISCORD_API_URL', 'http://', 'http://'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '8080.5', '0 to 65535'],
    ['HTTP_HOST', 'http://localhost', 'not an address'],
    ['LOG_LEVEL', 'INFO', 'fatal, error, warn, info'],
    ['LIMIT_PER_PERSON', '2.5', '0 for as many as they like'],
    ['LIMIT_PER_SERVER', '20/min', 'whole number'],
    ['LIMIT_PER_SERVER', '1e3', 'whole number'],
    ['REDIS_URL', 'http://127.0.0.1:6379', 'redis://'],
    ['REDIS_URL', 'redis://', 'redis://'],
    ['SHARDS', '0', 'neither auto nor a number'],
    ['SHARDS', '2.5', 'neither auto nor a number'],
    ['SHARDS', '99999', 'from 1 to 10000'],
    ['HEALTH_PORT', '65536', '0 to 65535'],
    ['HEALTH_PORT', '-1', 'not a number'],
    ['HEALTH_HOST', '127.0.0.1/health', 'not an address'],
  ])('says what is wrong with %s=%s', (name, value, words) => {
    const [problem = '', ...others] = problemsOf({ [name]: value });
    expect(others).toEqual([]);
    expect(problem).toContain(words);
  });

  it.each([
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'PORT',
    'HTTP_HOST',
    'LOG_LEVEL',
    'LIMIT_PER_PERSON',
    'REDIS_URL',
  ])('never repeats the value of %s: it may be a token in the wrong place', (name) => {
    const [problem = ''] = problemsOf({ [name]: 'MTIz secret.value' });
    expect(problem).not.toBe('');
    expect(problem).not.toContain('secret');
  });
});

describe('.env.example', () => {
  const example = fileURLToPath(new URL('../.env.example', import.meta.url));

  it('takes nothing away from what an image or a unit sets, however it is copied', () => {
    const empty = Object.entries(readEnvironment({}, example)).filter(([, value]) => value === '');
    // The one that its reader is told to fill in; no image sets it.
    expect(empty).toEqual([['DISCORD_TOKEN', '']]);
  });

  it('shows a value of each variable that the bot takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    const filled = readFileSync(example, 'utf8').replace(/^# ?([A-Z_]+=)/gm, '$1');
    writeFileSync(join(folder, '.env'), filled);
    const { SHARDS, ...env } = readEnvironment({}, join(folder, '.env'));
    rmSync(folder, { recursive: true });
    expect(SHARDS).toBe('auto');
    expect(configOf({ ...env, DISCORD_TOKEN: 'a-stand-in-token' })).toMatchObject({
      http: { port: 8080, host: '127.0.0.1' },
      health: { port: 9090, host: '127.0.0.1' },
      cacheFolder: '/var/cache/rapporteur',
      knowledgeFolder: '/srv/rapporteur/knowledge',
    });
  });
});

describe('requireConfig', () => {
  it('throws one error with all problems', () => {
    const read = () => requireConfig({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DISCORD_GUILD_ID.*\n.*LOG_LEVEL/);
  });
});

describe('readEnvironment', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'environment-')), '.env');
  writeFileSync(file, 'LOG_LEVEL=debug\nDISCORD_TOKEN="from-the-file"\n');

  it('adds the file to what is set, and what is set wins', () => {
    const env = { LOG_LEVEL: 'warn' };
    expect(readEnvironment(env, file)).toEqual({ LOG_LEVEL: 'warn', DISCORD_TOKEN: 'from-the-file' });
    expect(env).toEqual({ LOG_LEVEL: 'warn' });
  });

  it('leaves a variable empty that is set to nothing', () => {
    expect(readEnvironment({ DISCORD_TOKEN: '' }, file)).toMatchObject({ DISCORD_TOKEN: '' });
  });

  it('does without a file', () => {
    expect(readEnvironment({ A: '1', B: undefined }, `${file}.missing`)).toEqual({ A: '1' });
  });
});
