import { expect, it } from 'vitest';
import { PARTS, readOptions } from './bench-options.ts';

it('measures everything unless told otherwise', () => {
  expect(readOptions([])).toMatchObject({ parts: PARTS, sizes: [16600, 166000], json: undefined });
});

it('takes parts, sizes and limits', () => {
  const options = readOptions([
    '--parts',
    'growth,http',
    '--sizes',
    '1000',
    '--memory',
    '512',
    '--minutes',
    '2',
  ]);
  expect(options).toMatchObject({
    parts: ['growth', 'http'],
    sizes: [1000],
    limits: { megabytes: 512, ms: 120_000 },
  });
});

it.each([
  [
    ['--parts', 'speed'],
    '--parts takes some of starts,kinds,pictures,growth,beside,evidence,http; "speed" is none',
  ],
  [['--sizes', '1k'], '--sizes takes whole numbers above 0, not "1k"'],
  [['--memory', '0'], '--memory takes whole numbers above 0, not "0"'],
])('says what an option takes: %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

it('is asked for help', () => {
  expect(readOptions(['--help'])).toBeUndefined();
});

it('names an option that it does not know', () => {
  expect(() => readOptions(['beside'])).toThrow('beside');
});
