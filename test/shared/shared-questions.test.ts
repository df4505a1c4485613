import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { needs } from '../needs.ts';
import { instance } from './example-state.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

const asker = { user: '400000000000000001', channel: '300000000000000001' };
const asked = { question: 'Was my school in the report?', isPrivate: true };

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(() => redis.tell('FLUSHALL'));
afterAll(() => redis?.close());

describe('recent questions over several instances', { timeout: 60_000, ...needs('redis-server') }, () => {
  it('are known to all of them, with who may see them', async () => {
    const [one, two] = [await instance(redis.url), await instance(redis.url)];
    await one.recent.note(asker, asked);
    expect(await two.recent.last(asker)).toMatchObject(asked);
    await two.recent.note(asker, { question: 'And in 2018?', isPrivate: false });
    expect(await one.recent.last(asker)).toMatchObject({ question: 'And in 2018?', isPrivate: false });
    expect(await two.recent.last({ ...asker, user: 'another' })).toBeUndefined();
    expect(await two.recent.last({ ...asker, channel: 'another' })).toBeUndefined();
  });

  it('cannot be read in Redis, and are gone after ten minutes', async () => {
    const one = await instance(redis.url);
    await one.recent.note(asker, asked);
    const [kept, ...others] = await redis.contents();
    expect(others).toEqual([]);
    expect(kept?.key).not.toMatch(/0{6}/);
    expect(Buffer.from(kept?.value ?? '', 'base64').toString('latin1')).not.toMatch(/school|isPrivate/);
    expect(kept?.left).toBeGreaterThan(0);
    expect(kept?.left).toBeLessThanOrEqual(10 * 60_000);
  });

  it('are unknown to a bot with another secret', async () => {
    const [ours, theirs] = [await instance(redis.url), await instance(redis.url, { secret: 'theirs' })];
    await ours.recent.note(asker, asked);
    expect(await theirs.recent.last(asker)).toBeUndefined();
  });

  it('are nothing where somebody changed them, or put one in the place of another', async () => {
    const [one, two] = [await instance(redis.url), await instance(redis.url)];
    await one.recent.note(asker, asked);
    const [first] = await redis.contents();
    await one.recent.note({ ...asker, user: 'another' }, { question: 'Who resigned?', isPrivate: false });
    const second = (await redis.contents()).find(({ key }) => key !== first?.key);
    await redis.tell('SET', first?.key ?? '', second?.value ?? '');
    await redis.tell('SET', second?.key ?? '', 'rubbish');
    expect(await two.recent.last(asker)).toBeUndefined();
    expect(await two.recent.last({ ...asker, user: 'another' })).toBeUndefined();
  });

  it('go on in the process while Redis is gone; the newest counts when it is back', async () => {
    const clock = { now: Date.now() };
    const now = () => clock.now;
    const [one, two] = [await instance(redis.url, { now }), await instance(redis.url, { now })];
    await two.recent.note(asker, asked);
    await redis.kill();
    clock.now += 1;
    await one.recent.note(asker, { question: 'And in 2018?', isPrivate: false });
    expect(await one.recent.last(asker)).toMatchObject({ question: 'And in 2018?' });
    await redis.restart();
    const back = () => expect([one.returns(), two.returns()]).toEqual([1, 1]);
    await eventually(back);
    expect(await one.recent.last(asker)).toMatchObject({ question: 'And in 2018?' });
    clock.now += 1;
    await two.recent.note(asker, { question: 'Who said that?', isPrivate: false });
    expect(await one.recent.last(asker)).toMatchObject({ question: 'Who said that?' });
  });
});
