import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
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
    });
  });

  it('takes what is set', () => {
    const env = {
      DISCORD_TOKEN: ' a-stand-in-token\n',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      KNOWLEDGE_DIR: '/srv/articles',
      LOG_LEVEL: 'debug',
    };
    expect(configOf(env)).toEqual({
      token: 'a-stand-in-token',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      http: undefined,
      knowledgeFolder: '/srv/articles',
      logLevel: 'debug',
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

  it('takes an empty variable for one that is not set', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: ' ',
      DISCORD_API_URL: '',
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: '',
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
    });
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'DISCORD_PUBLIC_KEY',
      'PORT',
      'HTTP_HOST',
      'LOG_LEVEL',
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
    ['DISCORD_TOKEN', '"quoted token"', 'blank'],
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
  ])('says what is wrong with %s=%s', (name, value, words) => {
    const [problem = '', ...others] = problemsOf({ [name]: value });
    expect(others).toEqual([]);
    expect(problem).toContain(words);
  });

  it.each(['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'PORT', 'HTTP_HOST', 'LOG_LEVEL'])(
    'never repeats the value of %s: it may be a token in the wrong place',
    (name) => {
      const [problem = ''] = problemsOf({ [name]: 'MTIz secret.value' });
      expect(problem).not.toBe('');
      expect(problem).not.toContain('secret');
    },
  );
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
