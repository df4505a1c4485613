import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleFolder, isStale, makeBundle } from './make.mjs';

// node src/bundle/run.mjs PROGRAM …: runs a program from the bundle, which is made anew where a source is newer.
// node src/bundle/run.mjs: makes the bundle alone, as `npm ci` does.

const [, , program] = process.argv;
if (program === undefined) await makeBundle({ clean: true });
else {
  if (isStale()) {
    // It takes seconds; what is not read by a person says nothing of it.
    if (process.stderr.isTTY) process.stderr.write('The source has changed: bundling it …\n');
    await makeBundle();
  }
  const path = join(bundleFolder, `${program}.js`);
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
}
