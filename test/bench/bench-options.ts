import { totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Limits } from './limited-process.ts';

export const PARTS = ['starts', 'kinds', 'pictures', 'growth', 'beside', 'evidence', 'http'] as const;
export type Part = (typeof PARTS)[number];

/** How long and with how many connections the HTTP endpoint is asked. */
export interface HttpOptions {
  readonly seconds: number;
  readonly connections: number;
}

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Where the report is written as JSON besides. */
  readonly json: string | undefined;
  /** Sentences, of growth. */
  readonly sizes: readonly number[];
  readonly limits: Limits;
  /** Sentences of the generated folders that other engines search too. */
  readonly beside: readonly number[];
  readonly http: HttpOptions;
}

export const USAGE = `Usage: npm run bench [-- OPTION …]

Measures and prints a report.

  --parts LIST         of ${PARTS.join()} (all)
  --sizes LIST         sentences of the folders that "growth" reads (16600,166000: 500 and 5,000 articles)
  --beside LIST        sentences of the folders that other engines search too (16600,166000)
  --memory MEGABYTES   a measured process may take (three quarters of the machine's)
  --minutes N          a measured process may take (30)
  --seconds N          the HTTP endpoint is asked (10)
  --connections N      by so many at once (32)
  --json FILE          where the report is written besides
  -h, --help           print this text`;

/** Reads the command line; `undefined` where help is asked for. Throws an error that says what an option takes. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      parts: { type: 'string', default: PARTS.join() },
      json: { type: 'string' },
      // 500 and 5,000 articles.
      sizes: { type: 'string', default: '16600,166000' },
      memory: { type: 'string', default: String(Math.floor((totalmem() * 0.75) / 2 ** 20)) },
      minutes: { type: 'string', default: '30' },
      beside: { type: 'string', default: '16600,166000' },
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '32' },
    },
  });
  if (values.help) return undefined;
  const whole = (name: 'memory' | 'minutes' | 'seconds' | 'connections'): number =>
    positive(name, values[name]);
  return {
    parts: values.parts.split(',').map(partOf),
    json: values.json,
    sizes: numbers('sizes', values.sizes),
    limits: { megabytes: whole('memory'), ms: whole('minutes') * 60_000 },
    beside: numbers('beside', values.beside),
    http: { seconds: whole('seconds'), connections: whole('connections') },
  };
}

function partOf(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (part === undefined) throw new RangeError(`--parts takes some of ${PARTS.join()}; "${name}" is none`);
  return part;
}

const numbers = (name: string, text: string): readonly number[] =>
  text === '' ? [] : text.split(',').map((one) => positive(name, one));

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0)
    throw new RangeError(`--${name} takes whole numbers above 0, not "${text}"`);
  return value;
}
