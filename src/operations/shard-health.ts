import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { HealthOptions } from './health-server.ts';
import type { Readiness } from './readiness.ts';
import { askReport, type Channel, type ShardReport } from './shard-report.ts';

interface ShardHealthOptions {
  /** The channel to each shard, in order; `undefined` where its process does not run. */
  readonly channels: () => readonly (Channel | undefined)[];
  readonly isStopping: () => boolean;
  /** Milliseconds that a shard may take to say how it is. */
  readonly patience?: number;
}

/** What a sharded bot tells whoever watches it: ready when every shard is, and the figures of all of them. */
interface ShardHealth extends Pick<HealthOptions, 'isReady' | 'metrics'> {
  /** Counts a shard that ended by itself. */
  readonly died: (shard: number) => void;
}

/** Each figure carries the number of its shard, so that one that starts anew is seen to begin at nothing. */
export function createShardHealth({
  channels,
  isStopping,
  patience = 2_000,
}: ShardHealthOptions): ShardHealth {
  const register = new Registry();
  const registers = [register];
  const parent = new Registry();
  parent.setDefaultLabels({ shard: 'parent' });
  collectDefaultMetrics({ register: parent });
  const all = new Gauge({ name: 'rapporteur_shards', help: 'How many shards there are.', registers });
  const ready = new Gauge({
    name: 'rapporteur_shards_ready',
    help: 'How many of them are ready.',
    registers,
  });
  const ends = new Counter({
    name: 'rapporteur_shard_ends_total',
    help: 'How often a shard ended that was not told to.',
    labelNames: ['shard'],
    registers,
  });
  let asked = 0;
  const ask = () =>
    Promise.all(
      channels().map((channel) => {
        asked += 1;
        return channel && askReport(channel, asked, patience);
      }),
    );
  return {
    died: (shard) => ends.inc({ shard }),
    isReady: async () => {
      if (isStopping()) return { ready: false, reason: 'stopping' };
      return readinessOf(channels(), await ask());
    },
    metrics: {
      contentType: register.contentType,
      text: async () => {
        const reports = await ask();
        all.set(reports.length);
        ready.set(reports.filter((report) => report?.readiness.ready).length);
        const parts = reports.flatMap((report) => (report ? [report.metrics] : []));
        const own = await Promise.all([register.getMetricsAsJSON(), parent.getMetricsAsJSON()]);
        return AggregatorRegistry.aggregate([...own, ...parts]).metrics();
      },
    },
  };
}

function readinessOf(
  channels: readonly (Channel | undefined)[],
  reports: readonly (ShardReport | undefined)[],
): Readiness {
  const reasons = reports.flatMap((report, shard) => {
    if (report) return report.readiness.ready ? [] : [`shard ${shard}: ${report.readiness.reason}`];
    return [`shard ${shard}: ${channels[shard] ? 'does not answer' : 'is being started'}`];
  });
  return reasons.length === 0 ? { ready: true } : { ready: false, reason: reasons.join('; ') };
}
