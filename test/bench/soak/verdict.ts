import { sayMemory } from '../statistics.ts';
import type { Sample } from './samples.ts';
import type { Outcome } from './sender.ts';
import { isFlat, type Tolerance, type Trend, trendOf } from './steadiness.ts';

/** One thing that a soak must show, and whether it did. */
export interface Finding {
  readonly holds: boolean;
  readonly says: string;
}

/** Of 300 MB a tenth is some 300 bytes a request, at thirty a second for an hour; V8 takes and gives back less by itself. */
const MEMORY: Tolerance = { share: 0.1, atLeast: 8e6 };
/** Connections come and go; a leak of one a request would be thousands. */
const HANDLES: Tolerance = { share: 0.1, atLeast: 10 };

/** What a run showed: no error, and neither memory nor handles that grow. `complaints` are errors in the bot's log. */
export function findingsOf(
  samples: readonly Sample[],
  { sent, errors }: Outcome,
  complaints: readonly string[],
): readonly Finding[] {
  const wrong = [...errors].map(([what, count]) => `${count} × ${what}`);
  const heap = samples.flatMap((sample) => sample.heap ?? []);
  return [
    { holds: wrong.length === 0, says: `${sent} requests; ${wrong.join('; ') || 'none answered wrongly'}` },
    {
      holds: complaints.length === 0,
      says: `${complaints.length || 'no'} errors in the log${complaints[0] ? `, the first: ${complaints[0]}` : ''}`,
    },
    steady('memory', trendOf(samples.map(({ rss }) => rss)), MEMORY, sayMemory),
    ...(heap.length === 0 ? [] : [steady('heap', trendOf(heap), MEMORY, sayMemory)]),
    steady('handles', trendOf(samples.map(({ handles }) => handles)), HANDLES, (value) => value.toFixed()),
  ];
}

function steady(what: string, trend: Trend, tolerance: Tolerance, say: (value: number) => string): Finding {
  const { growth, typical } = trend;
  const change = `${growth < 0 ? '−' : '+'}${say(Math.abs(growth))}`;
  return { holds: isFlat(trend, tolerance), says: `${what} ${say(typical)}, ${change} over the run` };
}
