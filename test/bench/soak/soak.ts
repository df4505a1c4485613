import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeys } from '../../http/keys.ts';
import { goldenSets } from '../golden-questions.ts';
import { createCrowd } from '../http/crowd.ts';
import { freePort } from '../http/free-port.ts';
import { startInstance } from '../http/instance.ts';
import { startRestSink } from '../http/rest-sink.ts';
import { machine, sayMachine } from '../machine.ts';
import { createRandom } from '../random.ts';
import { createMixedTraffic } from './mixed-traffic.ts';
import { highestRate, sendEvenly } from './pace.ts';
import { plot } from './plot.ts';
import { toCsv } from './samples.ts';
import { takeSamples } from './sampling.ts';
import { createSender } from './sender.ts';
import { readSoakOptions } from './soak-options.ts';
import { findingsOf } from './verdict.ts';

/** Seconds at full speed: first for V8 to compile what runs and for caches to fill, then to measure the highest rate. */
const WARMING = 10;
const MEASURING = 10;
const say = (line: string) => process.stdout.write(`${line}\n`);

const options = readSoakOptions(process.argv.slice(2));
const folder = options.out ?? (await mkdtemp(join(tmpdir(), 'soak-')));
await mkdir(folder, { recursive: true });
const began = new Date().toISOString();
const keys = createKeys();
const sink = await startRestSink();
const healthPort = await freePort();
const instance = await startInstance({
  port: await freePort(),
  keys,
  apiUrl: sink.apiUrl,
  env: { HEALTH_PORT: String(healthPort) },
});
const questions = goldenSets()[0]?.questions.map(({ question }) => question) ?? [];
const traffic = createMixedTraffic(createCrowd(), createRandom(1), questions);
const sender = createSender(`http://127.0.0.1:${instance.port}/interactions`, keys, traffic);

say(sayMachine());
await highestRate(sender, WARMING);
const rate = options.rate ?? (await highestRate(sender, MEASURING)) / 10;
say(`Sending ${rate.toFixed(1)} requests a second for ${options.minutes} minutes (Ctrl+C ends it early).`);
const ending = new AbortController();
process.once('SIGINT', () => ending.abort());
const timer = setTimeout(() => ending.abort(), options.minutes * 60_000);
const times: number[] = [];
const [samples] = await Promise.all([
  takeSamples({ instance, healthPort, every: options.every, stop: ending.signal, sender, times }),
  sendEvenly(sender, rate, ending.signal, (ms) => void times.push(ms)),
]);
clearTimeout(timer);
const end = await instance.stop();
await sink.close();

const outcome = sender.outcome();
const findings = [
  ...findingsOf(samples, outcome, instance.complaints()),
  { holds: end === 0, says: `ended with ${end} when it was told to` },
];
const report = { began, machine, rate, minutes: options.minutes, followed: sink.count(), findings, samples };
await writeFile(join(folder, 'samples.csv'), toCsv(samples));
await writeFile(join(folder, 'soak.json'), `${JSON.stringify(report, null, 2)}\n`);
await writeFile(join(folder, 'soak.svg'), plot(samples));
for (const { holds, says } of findings) say(`${holds ? 'yes' : 'NO '}  ${says}`);
say(`Samples, report and plot: ${folder}`);
process.exitCode = findings.every(({ holds }) => holds) ? 0 : 1;
