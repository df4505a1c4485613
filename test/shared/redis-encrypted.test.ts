import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder } from '../discord/bot-process.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { endpointAt, portOf, startServing } from '../http/http-bot.ts';
import { keys, occasion } from '../http/visit.ts';
import { needs } from '../needs.ts';
import { makeCertificates } from './certificates.ts';
import { instance } from './example-state.ts';
import { type Encryption, type RedisServer, startRedis } from './redis-server.ts';

const FREE = [undefined, undefined, undefined];

let folder: string;
let articles: string;
let encryption: Encryption;
let redis: RedisServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  articles = await exampleFolder();
  encryption = makeCertificates(folder);
  redis = await startRedis(encryption);
}, 60_000);
afterAll(async () => {
  await redis?.close();
  for (const made of [folder, articles]) if (made) await rm(made, { recursive: true });
});

describe('a Redis that wants encryption', { timeout: 60_000, ...needs('redis-server', 'openssl') }, () => {
  it('is used by a bot that knows who signed its certificate, as a user with few rights', async () => {
    const rights = ['+ping', '+info', '+get', '+set', '+eval', '+incrby', '+pttl', '+expire'];
    await redis.tell('ACL', 'SETUSER', 'bot', 'on', '>a/pass@word', '~rapporteur:*', '-@all', ...rights);
    const bot = startServing(keys, {
      REDIS_URL: redis.url.replace('//', `//bot:${encodeURIComponent('a/pass@word')}@`),
      NODE_EXTRA_CA_CERTS: encryption.authority,
      KNOWLEDGE_DIR: articles,
      LIMIT_PER_PERSON: '20',
    });
    const endpoint = endpointAt(keys, () => `http://127.0.0.1:${port}/interactions`);
    const port = await portOf(bot);
    const question = { question: 'What was Exampleton rated?' };
    expect((await endpoint(commandInteraction(occasion(), 'ask', question))).status).toBe(200);
    expect((await redis.contents()).map(({ key }) => key.split(':')[1]).toSorted()).toEqual([
      'person',
      'question',
    ]);
    bot.signal('SIGTERM');
    const { code, output } = await bot.ended;
    expect(output).toContain('"msg":"Redis is connected"');
    expect(output).not.toContain('"level":40');
    expect(code).toBe(0);
  });

  it('is not used without that: answers go on, and the log says what to do', async () => {
    const one = await instance(redis.url);
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    expect(one.outages()).toBe(1);
    expect(one.log()).toContain('self-signed certificate in certificate chain');
    expect(one.log()).toContain('NODE_EXTRA_CA_CERTS=');
  });

  it('is not reached by redis://, nor another one by rediss://; the log says how they differ', async () => {
    const plain = await startRedis();
    const wrong = [redis.url.replace('rediss:', 'redis:'), plain.url.replace('redis:', 'rediss:')];
    const instances = await Promise.all(wrong.map((url) => instance(url)));
    for (const one of instances) {
      expect(await one.ask(4)).toEqual([...FREE, 'person']);
      expect(one.outages()).toBe(1);
      expect(one.log()).toContain('REDIS_URL begins with rediss:// where');
    }
    await plain.close();
  });
});
