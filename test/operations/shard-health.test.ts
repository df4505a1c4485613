import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/operations/metrics.ts';
import { createReadiness } from '../../src/operations/readiness.ts';
import { createShardHealth } from '../../src/operations/shard-health.ts';
import { answerReports, type Channel } from '../../src/operations/shard-report.ts';

/** The two ends of a channel; what is sent goes through JSON, as between processes. */
function channelPair(): readonly [Channel, Channel] {
  const ends = [new EventEmitter(), new EventEmitter()] as const;
  const send = (to: EventEmitter) => (message: object) =>
    void setImmediate(() => to.emit('message', JSON.parse(JSON.stringify(message))));
  const [one, other] = ends;
  const end = (own: EventEmitter, to: EventEmitter): Channel => ({
    on: (event, listener) => own.on(event, listener),
    off: (event, listener) => own.off(event, listener),
    send: send(to),
  });
  return [end(one, other), end(other, one)];
}

function startShard(id: number, isConnected: boolean): Channel {
  const [outside, inside] = channelPair();
  const readiness = createReadiness();
  readiness.loaded();
  readiness.connected(() => isConnected);
  const metrics = createMetrics({ commands: ['ask'], shard: String(id) });
  metrics.observe({ command: 'ask', outcome: 'answered', seconds: 0.01 * (id + 1) });
  answerReports(inside, readiness.isReady, metrics);
  return outside;
}

const healthOf = (channels: readonly (Channel | undefined)[], isStopping = false) =>
  createShardHealth({ channels: () => channels, isStopping: () => isStopping, patience: 200 });

describe('the health of a sharded bot', () => {
  it('is good when every shard is ready', async () => {
    const health = healthOf([startShard(0, true), startShard(1, true)]);
    expect(await health.isReady()).toEqual({ ready: true });
  });

  it('names the shards that are not, and why', async () => {
    const silent: Channel = { on: () => undefined, off: () => undefined, send: () => true };
    const health = healthOf([startShard(0, true), startShard(1, false), undefined, silent]);
    expect(await health.isReady()).toEqual({
      ready: false,
      reason: 'shard 1: not connected to Discord; shard 2: is being started; shard 3: does not answer',
    });
  });

  it('is over when the bot is stopping', async () => {
    const health = healthOf([startShard(0, true)], true);
    expect(await health.isReady()).toEqual({ ready: false, reason: 'stopping' });
  });

  it('shows the figures of each shard, and of the shards as a whole', async () => {
    const health = healthOf([startShard(0, true), startShard(1, false), undefined]);
    health.died(2);
    const text = await health.metrics.text();
    for (const shard of [0, 1]) {
      expect(text).toContain(
        `rapporteur_interactions_total{command="ask",outcome="answered",shard="${shard}"} 1`,
      );
      expect(text).toMatch(new RegExp(`process_resident_memory_bytes\\{shard="${shard}"\\} \\d+`));
    }
    expect(text).toMatch(/process_resident_memory_bytes\{shard="parent"\} \d+/);
    expect(text).toContain('rapporteur_shards 3\n');
    expect(text).toContain('rapporteur_shards_ready 1\n');
    expect(text).toContain('rapporteur_shard_ends_total{shard="2"} 1');
    expect(text.match(/# TYPE rapporteur_interactions_total/g)).toHaveLength(1);
  });
});
