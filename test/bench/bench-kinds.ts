import { z } from 'zod';
import { columns, type Section } from './report.ts';
import { run } from './run-process.ts';
import { median, quantile } from './statistics.ts';

const Times = z.array(z.object({ kind: z.string(), ms: z.number() }));

/** How long `answer()` takes by what a question asks for, over all golden questions and their folders. */
export async function benchKinds(): Promise<Section> {
  const { output } = await run({ program: 'measure-kinds' }, []);
  const times = Times.parse(JSON.parse(output));
  const kinds = [...new Set(times.map(({ kind }) => kind)), 'all'];
  const rows = kinds.map((kind) => {
    const ms = times.flatMap((one) => (kind === 'all' || one.kind === kind ? [one.ms] : []));
    return [kind, ms.length, median(ms), quantile(ms, 0.95), Math.max(...ms)];
  });
  return {
    title: 'Answering, by kind of question',
    notes: [
      'The golden questions over the shipped articles and two folders of invented ones, warm. A question that is not ' +
        'answered stands under its status: what it asked for did not decide the work.',
    ],
    columns: columns('kind', ['answers', 'count'], ['median', 'ms'], ['95 %', 'ms'], ['longest', 'ms']),
    rows: rows.toSorted((one, other) => Number(other[1]) - Number(one[1])),
  };
}
