import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { loadLibrary } from '../../src/library/load-library.ts';
import { worstOf } from './worst.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '25' }, seed: { type: 'string' } },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new RangeError('--times takes a number, as in --times 100');

// The same checks as in continuous integration, many times over, each time with other inputs unless a seed is given.
const run = await startVitest('test', ['test/fuzz'], {
  run: true,
  config: 'test/vitest.config.ts',
  env: { FUZZ_TIMES: String(times), ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }) },
});
await run.close();

process.stdout.write(
  '\nThe slowest of hostile texts, 6,000 characters each, in milliseconds of the processor:\n',
);
for (const { what, ms, text } of worstOf(await loadLibrary('knowledge'), 6000).slice(0, 20))
  process.stdout.write(`${ms.toFixed(0).padStart(6)}  ${what}: ${JSON.stringify(text.slice(0, 30))}…\n`);
