import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});
const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = packages.filter(([, { dev }]) => dev !== true);

/** Those that docs/SECURITY.md names. */
const LICENCES =
  /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1)(?: AND (?:MIT|OFL-1\.1))?$/;

test('what runs in production has a licence that is listed', () => {
  const others = production.flatMap(([path, { license = 'none' }]) =>
    LICENCES.test(license) ? [] : [`${path}: ${license}`],
  );
  expect(production.length).toBeGreaterThan(50);
  expect(others).toEqual([]);
});

test('no package but esbuild runs a script when it is installed in production', () => {
  const scripts = production.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [path] : []));
  expect(scripts).toEqual(['node_modules/esbuild']);
});

test('every package is pinned to its content', () => {
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});
