import { setTimeout as wait } from 'node:timers/promises';
import type { Instance } from '../http/instance.ts';
import { median, quantile } from '../statistics.ts';
import { heldBy, type Sample } from './samples.ts';
import type { Sender } from './sender.ts';

export interface Sampling {
  readonly instance: Instance;
  readonly healthPort: number;
  /** Seconds between two samples. */
  readonly every: number;
  readonly stop: AbortSignal;
  readonly sender: Sender;
  /** Milliseconds of the answers since the last sample; emptied by each. */
  readonly times: number[];
}

/** Samples until told to stop; ends by itself where the process is no more, with the samples until then. */
export async function takeSamples(sampling: Sampling): Promise<readonly Sample[]> {
  const { instance, healthPort, every, stop, sender, times } = sampling;
  const samples: Sample[] = [];
  const begun = performance.now();
  while (!stop.aborted) {
    const early = begun + (samples.length + 1) * every * 1000 - performance.now();
    await wait(Math.max(0, early), undefined, { signal: stop }).catch(() => undefined);
    const held = await heldBy(instance.pid, healthPort).catch(() => undefined);
    if (!held) break;
    const taken = times.splice(0);
    const { sent, errors } = sender.outcome();
    samples.push({
      ...held,
      seconds: (performance.now() - begun) / 1000,
      sent,
      errors: [...errors.values()].reduce((sum, count) => sum + count, 0),
      median: median(taken),
      p99: quantile(taken, 0.99),
    });
  }
  return samples;
}
