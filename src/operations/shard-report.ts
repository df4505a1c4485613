import { z } from 'zod';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

const Question = z.object({ rapporteur: z.literal('report'), number: z.number() });

const Report = Question.extend({
  readiness: z.union([
    z.object({ ready: z.literal(true) }),
    z.object({ ready: z.literal(false), reason: z.string() }),
  ]),
  metrics: z.array(z.looseObject({ name: z.string() })),
});

/** How one part of a sharded bot is doing. */
export type ShardReport = Pick<z.infer<typeof Report>, 'readiness' | 'metrics'>;

/** One end of the channel between the process that splits the connection and one of its parts. */
export interface Channel {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
  readonly send?: ((message: object) => unknown) | undefined;
}

/** In a part: answers each question how it is doing. Does nothing in a process that is no part. */
export function answerReports(
  channel: Channel,
  isReady: () => Readiness,
  metrics: Pick<Metrics, 'toJson'>,
): void {
  if (!channel.send) return;
  channel.on('message', async (message) => {
    const question = Question.safeParse(message);
    if (!question.success) return;
    channel.send?.({ ...question.data, readiness: isReady(), metrics: await metrics.toJson() });
  });
}

/** Asks a part how it is doing; `undefined` where it does not answer within `patience` milliseconds. */
export function askReport(
  channel: Channel,
  number: number,
  patience: number,
): Promise<ShardReport | undefined> {
  return new Promise((resolve) => {
    const finish = (report?: ShardReport) => {
      clearTimeout(timer);
      channel.off('message', take);
      resolve(report);
    };
    const take = (message: unknown) => {
      const report = Report.safeParse(message);
      if (report.success && report.data.number === number) finish(report.data);
    };
    const timer = setTimeout(finish, patience);
    channel.on('message', take);
    try {
      channel.send?.({ rapporteur: 'report', number });
    } catch {
      finish();
    }
  });
}
