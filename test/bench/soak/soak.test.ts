import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import { createCrowd } from '../http/crowd.ts';
import { createRandom } from '../random.ts';
import { createMixedTraffic } from './mixed-traffic.ts';
import { plot } from './plot.ts';
import { metric, type Sample, toCsv } from './samples.ts';
import { readSoakOptions } from './soak-options.ts';
import { isFlat, trendOf } from './steadiness.ts';
import { findingsOf } from './verdict.ts';

const many = (count: number, value: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => value(at));
const sampleOf = (seconds: number, rss: number): Sample => ({
  seconds,
  rss,
  heap: undefined,
  handles: 20,
  sent: seconds * 10,
  errors: 0,
  median: 2,
  p99: 9,
});

describe('a trend', () => {
  it('is flat under garbage that comes and goes, and with one odd moment', () => {
    const sawtooth = many(120, (at) => 100 + (at % 9) * 10 + (at === 80 ? 500 : 0));
    expect(trendOf(sawtooth)).toEqual({ typical: 100, growth: 0 });
  });

  it('leaves the beginning out', () => {
    expect(trendOf(many(90, (at) => Math.min(at, 30)))).toEqual({ typical: 30, growth: 0 });
  });

  it('rises with a leak, however much garbage lies on it', () => {
    const { growth } = trendOf(many(120, (at) => 100 + at + (at % 4) * 20));
    expect(growth).toBeGreaterThan(60);
    expect(growth).toBeLessThan(85);
  });

  it('may rise within the tolerance, and fall as it likes', () => {
    const tolerance = { share: 0.1, atLeast: 8 };
    expect(isFlat({ typical: 200, growth: 19 }, tolerance)).toBe(true);
    expect(isFlat({ typical: 200, growth: 21 }, tolerance)).toBe(false);
    expect(isFlat({ typical: 20, growth: 8 }, tolerance)).toBe(true);
    expect(isFlat({ typical: 20, growth: -90 }, tolerance)).toBe(true);
  });
});

describe('what a soak shows', () => {
  const outcome = { sent: 1200, errors: new Map() };
  const flat = many(120, (at) => at).map((at) => sampleOf(at, 150e6));
  const leaking = many(120, (at) => at).map((at) => sampleOf(at, 150e6 + at * 1e6));
  const failed = (...of: Parameters<typeof findingsOf>) =>
    findingsOf(...of).flatMap(({ holds, says }) => (holds ? [] : [says]));

  it('is nothing wrong, memory that grows, wrong answers, or errors in the log', () => {
    expect(failed(flat, outcome, [])).toEqual([]);
    expect(failed(leaking, outcome, [])).toEqual([
      expect.stringMatching(/^memory 2\d\d MB, \+\d\d MB over the run$/),
    ]);
    expect(failed(flat, { sent: 9, errors: new Map([['/ask: 500 instead of 200', 2]]) }, [])).toEqual([
      '9 requests; 2 × /ask: 500 instead of 200',
    ]);
    expect(failed(flat, outcome, ['{"level":50}'])).toEqual(['1 errors in the log, the first: {"level":50}']);
  });

  it('is written as values and drawn', () => {
    expect(toCsv([sampleOf(1, 5)])).toBe(
      'seconds,rss,heap,handles,sent,errors,median,p99\n1,5,,20,10,0,2,9\n',
    );
    const drawn = plot(flat);
    expect(drawn.match(/<polyline/g)).toHaveLength(3);
    expect(drawn).not.toMatch(/NaN|Heap/);
  });
});

it('figures are read from the page for Prometheus', () => {
  const page = '# TYPE a gauge\nprocess_resident_memory_bytes 1.5e8\nnodejs_heap{shard="0"} 12\n';
  expect(metric(page, 'process_resident_memory_bytes')).toBe(150_000_000);
  expect(metric(page, 'nodejs_heap')).toBe(12);
  expect(metric(page, 'other')).toBeUndefined();
});

it('the traffic has every command, typing, controls and forgeries', () => {
  const traffic = createMixedTraffic(createCrowd(), createRandom(7), ['What was the latest rating?']);
  traffic.learn({ components: [{ type: 1, components: [{ type: 2, custom_id: 'more' }] }] });
  traffic.learn({ components: [{ type: 3, custom_id: 'pick', options: [{ label: 'a', value: 'a' }] }] });
  const sent = Array.from({ length: 3000 }, traffic.next);
  const names = commands.map(({ payload }) => `/${payload.name}`);
  expect(new Set(sent.map(({ what }) => what))).toEqual(
    new Set([...names, '/knowledge', 'a message checked', 'typing', 'a button', 'a menu', 'PING']),
  );
  expect(new Set(sent.flatMap(({ forged }) => forged ?? [])).size).toBe(5);
  const [message] = messageCommands;
  expect(sent.find(({ what }) => what === 'a message checked')?.body).toContain(message?.payload.name);
});

it('a soak takes an hour unless told otherwise', () => {
  expect(readSoakOptions([])).toEqual({ minutes: 60, rate: undefined, every: 30, out: undefined });
  expect(readSoakOptions(['--minutes', '1', '--rate', '5'])).toMatchObject({ rate: 5, every: 0.5 });
  expect(() => readSoakOptions(['--rate', 'fast'])).toThrow('--rate takes a number above 0, not "fast"');
});
