import { createKeys, type Keys } from '../http/keys.ts';
import type { HttpOptions } from './bench-options.ts';
import { packagesMissing } from './engine-names.ts';
import { goldenSets } from './golden-questions.ts';
import { hasNginx, startBalancer } from './http/balancer.ts';
import { createCrowd } from './http/crowd.ts';
import { freePort } from './http/free-port.ts';
import { type Instance, startInstance } from './http/instance.ts';
import { type LoadMeasure, sendLoad } from './http/load.ts';
import { startRestSink } from './http/rest-sink.ts';
import { type Cell, columns, type Section } from './report.ts';

const TITLE = 'Interactions over HTTP';
const COLUMNS = columns(
  'what',
  'sent',
  ['a second', 'count'],
  ['median', 'ms'],
  ['99 %', 'ms'],
  ['longest', 'ms'],
  'answers',
  ['errors', 'count'],
);
/** Requests sent before anything is measured: V8 compiles what is run, and the rate is guessed from them. */
const WARMING = 400;

/** Interactions a second and their times: one instance, and three behind nginx. */
export async function benchHttp(options: HttpOptions): Promise<readonly Section[]> {
  const missing = packagesMissing();
  if (missing !== undefined) return [{ title: TITLE, notes: [missing], columns: [], rows: [] }];
  const keys = createKeys();
  const sink = await startRestSink();
  const instances: Instance[] = [];
  const rows: (readonly Cell[])[] = [];
  const start = async () =>
    void instances.push(await startInstance({ port: await freePort(), keys, apiUrl: sink.apiUrl }));
  try {
    await start();
    const [one] = instances;
    rows.push(...(await measured('one instance', one?.port ?? 0, keys, options)));
    if (hasNginx()) {
      await start();
      await start();
      const balancer = await startBalancer(
        instances.map(({ port }) => port),
        keys,
      );
      rows.push(
        ...(await measured('three behind nginx', balancer.port, keys, options).finally(balancer.close)),
      );
    }
    return [{ title: TITLE, notes: notesOf(one, options, hasNginx()), columns: COLUMNS, rows }];
  } finally {
    await Promise.all(instances.map(({ stop }) => stop()));
    await sink.close();
  }
}

function notesOf(one: Instance | undefined, { connections }: HttpOptions, balanced: boolean) {
  return [
    `Bodies signed before they are sent, over ${connections} connections by autocannon, which shares the processors ` +
      'with the instances (and nginx); the questions are the golden ones of the shipped articles, each person and ' +
      'server another. At full speed a request waits for those before it: that is its time.',
    ...(one ? [`An instance is ready ${(one.ready / 1000).toFixed(2)} s after its start.`] : []),
    ...(balanced ? [] : ['Three instances are not measured: nginx is not installed.']),
  ];
}

async function measured(what: string, port: number, keys: Keys, { seconds, connections }: HttpOptions) {
  const [shipped] = goldenSets();
  const questions = shipped?.questions.map(({ question }) => question) ?? [];
  const crowd = createCrowd();
  let asked = 0;
  const kinds: readonly (readonly [string, () => string])[] = [
    ['PING', crowd.ping],
    ['/ask', () => crowd.command('ask', { question: questions[asked++ % questions.length] ?? '' })],
  ];
  const rows: (readonly Cell[])[] = [];
  for (const [kind, next] of kinds) {
    const load = { port, keys, next, connections };
    const warm = await sendLoad({ ...load, count: WARMING });
    const full = await sendLoad({ ...load, count: Math.ceil(warm.rate * seconds) + connections });
    const half = { ...load, rate: Math.max(1, Math.floor(full.rate / 2)) };
    const eased = await sendLoad({ ...half, count: Math.ceil(half.rate * seconds) + connections });
    rows.push(rowOf(what, `${kind}, as fast as it goes`, full), rowOf(what, `${kind}, half of that`, eased));
  }
  return rows;
}

function rowOf(what: string, sent: string, load: LoadMeasure): readonly Cell[] {
  const statuses = Object.entries(load.statuses).map(([status, count]) => `${status}: ${count}`);
  return [what, sent, load.rate, load.median, load.p99, load.longest, statuses.join(', '), load.errors];
}
