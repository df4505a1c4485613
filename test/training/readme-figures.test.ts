import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresTable, withFigures } from '../../src/training/readme-figures.ts';

const brief = [
  'folder     claims: precise complete  year | answers: correct answerable evidence@1 @3  wrong refused',
  'c01-c30             .951    .875     .935 |           .757     .750      .690     .827  .002  .791',
  'shipped            1.000    .711    1.000 |           .712     .689      .719     .808  .000  .774',
  'strangers             –        –        – |           .770     .767      .677     .844  .004  .775',
];

test('the figures of a report stand in the README, each under what it says', () => {
  expect(figuresTable({ brief }).split('\n').slice(2)).toEqual([
    '| reports as papers and councils write them | 95.1 % | 87.5 % | 75.7 % | 69.0 % | 82.7 % | 0.2 % | 79.1 % |',
    '| the five articles that ship | 100.0 % | 71.1 % | 71.2 % | 71.9 % | 80.8 % | 0.0 % | 77.4 % |',
    '| asked by people who have not read them (in no row above) | – | – | 77.0 % | 67.7 % | 84.4 % | 0.4 % | 77.5 % |',
  ]);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const changed = withFigures(readme, { brief });
  expect(changed).toContain(figuresTable({ brief }));
  expect(withFigures(changed, { brief })).toBe(changed);
  expect(() => withFigures('# Another', { brief })).toThrow('no place for figures');
});
