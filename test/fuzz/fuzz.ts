import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '25' }, seed: { type: 'string' } },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new RangeError('--times takes a number, as in --times 100');

// The same checks as in continuous integration, many times over, each time with other inputs unless a seed is given.
const run = await startVitest('test', ['test/fuzz'], {
  run: true,
  env: { FUZZ_TIMES: String(times), ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }) },
});
await run.close();
