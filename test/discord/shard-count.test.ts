import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/discord/failure.ts';
import { planShards } from '../../src/discord/shards.ts';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ shards: 3 });
});

afterAll(() => standIn?.close());

describe('how many shards there are', () => {
  it('is what Discord recommends, or what is asked for, started as fast as Discord allows', async () => {
    // 16 new sessions in five and a half seconds.
    expect(await planShards(TOKEN, standIn.apiUrl, 'auto')).toEqual({ count: 3, pause: 344 });
    expect(await planShards(TOKEN, standIn.apiUrl, 5)).toEqual({ count: 5, pause: 344 });
  });

  it('cannot be told with a wrong token, which only the operator can mend', async () => {
    const failure = await planShards('a-wrong-token', standIn.apiUrl, 'auto').catch(
      (error: unknown) => error,
    );
    expect(exitCodeOf(failure)).toBe(EXIT.operator);
  });

  it('cannot be told without a network, which may come back', async () => {
    const failure = await planShards(TOKEN, 'http://127.0.0.1:1/api', 'auto').catch(
      (error: unknown) => error,
    );
    expect(exitCodeOf(failure)).toBe(EXIT.failure);
  });
});
