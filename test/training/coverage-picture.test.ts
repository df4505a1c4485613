import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageErrorsIn, coveragePicture } from '../../src/training/coverage-picture.ts';

const whole = [
  'all   .943 | .703',
  '',
  'threshold  answered   wrong of those',
  '0.00       1.000       .373',
  '0.45        .745       .235',
  '0.95        .070       .068',
];

test('the curve of a report is drawn, with the threshold in use marked', () => {
  const points = coverageErrorsIn({ whole });
  expect(points).toEqual([
    { threshold: 0, coverage: 1, error: 0.373 },
    { threshold: 0.45, coverage: 0.745, error: 0.235 },
    { threshold: 0.95, coverage: 0.07, error: 0.068 },
  ]);
  const picture = coveragePicture(points, 0.45);
  expect(picture.match(/<circle/g)).toHaveLength(1);
  expect(picture).toMatch(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+"/);
  expect(coveragePicture(points, 0.5)).not.toContain('<circle');
});

test('the picture that ships marks where the bot answers', () => {
  const shipped = readFileSync(new URL('../../docs/pictures/coverage-error.svg', import.meta.url), 'utf8');
  expect(shipped).toContain('<circle');
});
