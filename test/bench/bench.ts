import { writeFile } from 'node:fs/promises';
import { makeBundle } from '../../src/bundle/make.mjs';
import { benchBeside } from './bench-beside.ts';
import { benchEvidence } from './bench-evidence.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchHttp } from './bench-http.ts';
import { benchKinds } from './bench-kinds.ts';
import { type BenchOptions, type Part, readOptions, USAGE } from './bench-options.ts';
import { benchPictures } from './bench-pictures.ts';
import { benchStarts } from './bench-starts.ts';
import { machine, sayMachine } from './machine.ts';
import { type Section, toData, toMarkdown } from './report.ts';

/** Each measures one thing. */
const parts: Readonly<Record<Part, (options: BenchOptions) => Promise<readonly Section[]>>> = {
  starts: async () => [await benchStarts()],
  kinds: async () => [await benchKinds()],
  pictures: async () => [await benchPictures()],
  growth: async ({ sizes, limits }) => [await benchGrowth(sizes, limits)],
  beside: ({ beside }) => benchBeside(beside),
  evidence: async () => [await benchEvidence()],
  http: ({ http }) => benchHttp(http),
};

/** Bundled like what they measure. */
const programs = ['measure-size', 'measure-kinds', 'measure-answers'].map(
  (name) => [name, `test/bench/${name}.ts`] as const,
);

function optionsOf(args: readonly string[]): BenchOptions | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
    process.exit(2);
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === undefined) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
await makeBundle({ more: Object.fromEntries(programs) });
const began = new Date().toISOString();
const measured: Section[] = [];
process.stdout.write(`# Benchmark\n\n${sayMachine()}\n`);
for (const part of options.parts) {
  for (const section of await parts[part](options)) {
    measured.push(section);
    process.stdout.write(`\n${toMarkdown(section)}\n`);
  }
  // After each part: a long run that is stopped loses only what it was at.
  if (options.json !== undefined) {
    const report = { began, machine, sections: measured.map(toData) };
    await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
}
