import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { needs } from '../needs.ts';
import { startRedis } from '../shared/redis-server.ts';
import { exampleFolder, startProcess } from './bot-process.ts';
import type { Interaction } from './stand-in/interactions.ts';
import { EPHEMERAL, textOf } from './stand-in/shapes.ts';
import { startStandIn, TOKEN } from './stand-in/stand-in.ts';

const question = { question: 'What was Exampleton rated?' };

let folder: string;

beforeAll(async () => {
  folder = await exampleFolder();
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

/** A bot with the limits that it has by itself, and a Discord of its own, until the test is over. */
async function startBot(env: Readonly<Record<string, string>> = {}) {
  // Longer than Discord gives: many ask at once here, and other tests run beside this one.
  const standIn = await startStandIn({ life: 30_000 });
  const bot = startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
    LIMIT_PER_PERSON: '',
    LIMIT_PER_SERVER: '',
    ...env,
  });
  onTestFinished(async () => {
    bot.signal('SIGTERM');
    const { code } = await bot.ended;
    await standIn.close();
    expect(code).toBe(0);
  });
  await bot.says(/Ready/);
  return { standIn, bot };
}

/** How many were answered in public, and how many told to come back, privately. */
async function sorted(asked: readonly Interaction[]) {
  const replies = await Promise.all(asked.map(({ answered }) => answered));
  const isPause = (text: string) => /You can ask again from <t:\d+:T>, <t:\d+:R>/.test(text);
  return {
    answers: replies.filter((reply) => !(reply.flags & EPHEMERAL) && /was rated/.test(textOf(reply))).length,
    pauses: replies.filter((reply) => reply.flags & EPHEMERAL && isPause(textOf(reply))).length,
  };
}

describe('limits, end to end', { timeout: 120_000 }, () => {
  it('answer twenty of twenty-five questions of a person, and everybody else', async () => {
    const { standIn, bot } = await startBot();
    const asked = Array.from({ length: 25 }, () => standIn.type('ask', question));
    expect(await sorted(asked)).toEqual({ answers: 20, pauses: 5 });
    const others = Array.from({ length: 3 }, () => standIn.type('ask', question, 'server', 'another reader'));
    expect(await sorted(others)).toEqual({ answers: 3, pauses: 0 });
    expect((await standIn.typing('ask', 'question', 'exampleton').suggested).length).toBeGreaterThan(0);
    expect(standIn.refused()).toEqual([]);
    expect(bot.output().match(/"limit":"person"/g)).toHaveLength(5);
    expect(bot.output()).not.toMatch(/40000000000000000|What was/);
  });

  const shared =
    'hold over two instances, which know each other’s last questions, and go on when Redis is killed';
  it(shared, needs('redis-server'), async () => {
    const redis = await startRedis();
    onTestFinished(redis.close);
    const env = { REDIS_URL: redis.url };
    const [one, two] = await Promise.all([startBot(env), startBot(env)]);
    await one.standIn.type('ask', { question: 'Was Exampleton rated inadequate?' }).answered;
    const follow = textOf(await two.standIn.type('ask', { question: 'And in 2015?' }).answered);
    expect(follow).toContain('Read together with your question before it');

    const asked = Array.from({ length: 20 }, (_, i) =>
      (i % 2 === 0 ? one : two).standIn.type('ask', question),
    );
    expect(await sorted(asked)).toEqual({ answers: 18, pauses: 2 });

    await redis.kill();
    expect(await sorted([one.standIn.type('ask', question), two.standIn.type('ask', question)])).toEqual({
      answers: 2,
      pauses: 0,
    });
    await Promise.all([one, two].map(({ bot }) => bot.says(/Redis cannot be used/)));
    await redis.restart();
    await Promise.all([one, two].map(({ bot }) => bot.says(/Redis is back/)));
    for (const { bot } of [one, two]) expect(bot.output().match(/Redis cannot be used/g)).toHaveLength(1);
  });
});
