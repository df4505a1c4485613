import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Library } from '../library/library.ts';
import type { Observe } from './outcome.ts';

/** A page of figures, as Prometheus reads them. */
export interface Exposition {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** What the bot counts. No label holds a question, or the id of a person or server; each has a few values only. */
export interface Metrics extends Exposition {
  readonly observe: Observe;
  /** Loading the articles again failed. */
  readonly reloadFailed: () => void;
  /** Shows the size of the library that is current whenever the figures are asked for. */
  readonly showLibrary: (current: () => Pick<Library, 'articles' | 'readings' | 'inspections'>) => void;
  /** The same figures as data, for the process that adds them up over several. */
  readonly toJson: () => Promise<readonly object[]>;
}

interface MetricsOptions {
  /** The names that commands may be counted under; all others count as `unknown`. */
  readonly commands: readonly string[];
  /** Which part of a sharded bot counts: a label of every figure. */
  readonly shard?: string | undefined;
}

/** Seconds: an answer takes milliseconds, a picture tenths; at three seconds Discord gives up. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** Counts in a registry of its own; reads neither the network nor the environment. */
export function createMetrics({ commands, shard }: MetricsOptions): Metrics {
  const register = new Registry();
  const registers = [register];
  if (shard !== undefined) register.setDefaultLabels({ shard });
  collectDefaultMetrics({ register });
  const interactions = new Counter({
    name: 'rapporteur_interactions_total',
    help: 'Interactions by command and by what became of them.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'rapporteur_answer_seconds',
    help: 'From the arrival of an interaction until Discord has taken the reply.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'rapporteur_refusals_total',
    help: 'Questions that the articles do not answer, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const reloadFailures = new Counter({
    name: 'rapporteur_reload_failures_total',
    help: 'How often the articles could not be loaded again; those loaded before stayed in use.',
    registers,
  });
  return {
    observe: ({ command, outcome, reason, seconds: taken }) => {
      const name = commands.includes(command) ? command : 'unknown';
      interactions.inc({ command: name, outcome });
      seconds.observe({ command: name }, taken);
      if (reason !== undefined) refusals.inc({ reason });
    },
    reloadFailed: () => reloadFailures.inc(),
    showLibrary: (current) => {
      const size = (what: string, of: (library: ReturnType<typeof current>) => readonly unknown[]) =>
        new Gauge({
          name: `rapporteur_library_${what}`,
          help: `How many ${what} the library holds.`,
          registers,
          collect() {
            this.set(of(current()).length);
          },
        });
      size('articles', ({ articles }) => articles);
      size('sentences', ({ readings }) => readings);
      size('inspections', ({ inspections }) => inspections);
    },
    contentType: register.contentType,
    text: () => register.metrics(),
    toJson: () => register.getMetricsAsJSON(),
  };
}
