import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { needs } from '../needs.ts';
import { delayed } from './delayed.ts';
import { instance } from './example-state.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

const FREE = [undefined, undefined, undefined];

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(() => redis.tell('FLUSHALL'));
afterAll(() => redis?.close());

describe('limits over several instances', { timeout: 60_000, ...needs('redis-server') }, () => {
  it('are one budget', async () => {
    const [one, two] = [await instance(redis.url), await instance(redis.url)];
    expect([...(await one.ask(2)), ...(await two.ask(2)), ...(await one.ask(1))]).toEqual([
      ...FREE,
      'person',
      'person',
    ]);
    expect(await two.ask(1, 'another')).toEqual([undefined]);
  });

  it('are one budget for a server, of which a person over theirs takes nothing', async () => {
    const limits = { perPerson: 3, perServer: 5 };
    const [one, two] = [await instance(redis.url, { limits }), await instance(redis.url, { limits })];
    await Promise.all([one.ask(20), two.ask(20)]);
    expect(await one.ask(3, 'another')).toEqual([undefined, undefined, 'server']);
    expect(await two.ask(1, 'third', null)).toEqual([undefined]);
  });

  it('are those of one bot: another with another secret has its own', async () => {
    const [ours, theirs] = [await instance(redis.url), await instance(redis.url, { secret: 'theirs' })];
    await ours.ask(3);
    expect(await theirs.ask(1)).toEqual([undefined]);
  });

  it('say when to come back', async () => {
    const { limits, ask } = await instance(redis.url);
    const begun = Date.now();
    await ask(3);
    const over = await limits.question({ person: 'reader', server: null });
    expect(over?.until.getTime()).toBeGreaterThan(begun);
    expect(over?.until.getTime()).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  it('leave no id in Redis, and nothing after the minute', async () => {
    const { ask } = await instance(redis.url);
    await ask(2, '400000000000000001', '200000000000000001');
    const contents = await redis.contents();
    expect(contents.map(({ key }) => key.split(':').slice(0, 2).join(':')).toSorted()).toEqual([
      'rapporteur:person',
      'rapporteur:server',
    ]);
    expect(JSON.stringify(contents)).not.toMatch(/[24]0{10,}1/);
    for (const { left } of contents) {
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('while Redis', { timeout: 60_000, ...needs('redis-server') }, () => {
  it('is gone, answers go on within the limits of the process; it is said once, as is its return', async () => {
    const way = await delayed(redis.url, 0);
    const one = await instance(way.url);
    await one.ask(3, 'another');
    await redis.kill();
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    await one.ask(20, 'third');
    await eventually(() => expect(one.outages()).toBe(1));
    // It tries again in vain: that is no further outage.
    const before = way.connections();
    await eventually(() => expect(way.connections()).toBeGreaterThan(before + 2));
    expect([one.outages(), one.returns()]).toEqual([1, 0]);
    await redis.restart();
    await eventually(() => expect(one.returns()).toBe(1));
    const two = await instance(redis.url);
    expect([...(await one.ask(2)), ...(await two.ask(2))]).toEqual([...FREE, 'person']);
    expect([one.outages(), one.returns()]).toEqual([1, 1]);
  });

  it('is left in good order, that is no outage', async () => {
    const one = await instance(redis.url);
    await one.ask(1);
    one.close();
    const clients = async () =>
      String(await redis.tell('CLIENT', 'LIST'))
        .trim()
        .split('\n');
    await eventually(async () => expect(await clients()).toHaveLength(1));
    expect(one.outages()).toBe(0);
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
  });

  it('was not there at the start, the bot starts, and takes it up when it comes', async () => {
    await redis.kill();
    const one = await instance(redis.url);
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    expect(one.outages()).toBe(1);
    expect(one.log()).toContain('ECONNREFUSED');
    await redis.restart();
    await eventually(() => expect(one.returns()).toBe(1));
    expect(await one.ask(1)).toEqual([undefined]);
    expect(await redis.contents()).not.toEqual([]);
  });

  it('hangs, answers do not wait for it', async () => {
    const one = await instance(redis.url);
    redis.hang();
    const asker = { user: 'reader', channel: 'channel' };
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    await one.recent.note(asker, { question: 'What was Exampleton rated?', isPrivate: false });
    expect(await one.recent.last(asker)).toMatchObject({ question: 'What was Exampleton rated?' });
    // All of that came while it hung.
    expect(await one.ask(50, 'another')).toContain('person');
    expect([one.outages(), one.returns()]).toEqual([1, 0]);
    redis.goOn();
    await eventually(() => expect(one.returns()).toBe(1));
    expect(await one.ask(1)).toEqual([undefined]);
    expect(one.outages()).toBe(1);
  });

  it('answers, but this process was too busy to look, that is no outage', async () => {
    const [one, two] = [await instance(redis.url), await instance(redis.url)];
    for (let index = 0; index < 3; index++) {
      const asked = one.limits.question({ person: 'reader', server: 'server' });
      const busyUntil = performance.now() + 400;
      while (performance.now() < busyUntil);
      expect(await asked).toBeUndefined();
    }
    expect(one.outages()).toBe(0);
    expect(await two.ask(1)).toEqual(['person']);
  });

  it('is always slow, it is not used, and that is said once', async () => {
    const slow = await delayed(redis.url, 0);
    const one = await instance(slow.url);
    expect(await one.ask(3)).toEqual(FREE);
    slow.setDelay(400);
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    const before = slow.connections();
    await eventually(() => expect(slow.connections()).toBeGreaterThan(before + 2));
    expect(await one.ask(1, 'another')).toEqual([undefined]);
    expect([one.outages(), one.returns()]).toEqual([1, 0]);
    slow.setDelay(0);
    await eventually(() => expect(one.returns()).toBe(1));
    expect(await one.ask(1)).toEqual(['person']);
    expect(one.outages()).toBe(1);
  });

  it('hangs at the start, the bot starts', async () => {
    redis.hang();
    const one = await instance(redis.url);
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    expect(one.outages()).toBe(1);
    redis.goOn();
    await eventually(() => expect(one.returns()).toBe(1));
  });

  it('is full, answers go on; it is said once', async () => {
    const one = await instance(redis.url);
    await redis.tell('CONFIG', 'SET', 'maxmemory', '1');
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    await one.recent.note({ user: 'reader', channel: 'channel' }, { question: 'Who?', isPrivate: true });
    expect(one.outages()).toBe(1);
    expect(one.log()).toContain('OOM');
    expect(one.log()).not.toContain('rapporteur:');
    await redis.tell('CONFIG', 'SET', 'maxmemory', '0');
    expect(await one.ask(3)).toEqual(FREE);
  });

  it('wants another password, the bot starts, and the log does not have it', async () => {
    await redis.tell('ACL', 'SETUSER', 'guest', 'on', '>right', '+@all', '~*');
    const one = await instance(redis.url.replace('//', '//guest:a-wrong-password@'));
    expect(await one.ask(4)).toEqual([...FREE, 'person']);
    expect(one.outages()).toBe(1);
    expect(one.log()).toContain('WRONGPASS');
    expect(one.log()).not.toContain('a-wrong');
    const two = await instance(redis.url.replace('//', '//guest:right@'));
    expect([two.outages(), await two.ask(1)]).toEqual([0, [undefined]]);
  });
});
