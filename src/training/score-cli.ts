import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { THRESHOLD } from '../answers/answer-with.ts';
import { readCorpus } from './corpus.ts';
import { coverageErrorsIn, coveragePicture } from './coverage-picture.ts';
import { kept, keyOfInputs } from './kept-report.ts';
import { learningCurve } from './learning-curve.ts';
import { withFigures } from './readme-figures.ts';
import { reportOf } from './report.ts';

const usage = `Usage: npm run score [-- --brief | --folder NAME | --verbose | --curve | --picture]

Asks and reads every annotated folder with weights that were learned without it, and prints the figures.

  --brief        the figures of all folders together
  --folder NAME  one folder, with every claim and answer that is not as it should be
  --verbose      the same for all folders
  --curve        how the figures grow with the number of folders learned from (minutes)
  --picture      puts the figures into the README, and draws how many answers are wrong against how many are given
  -h, --help     print this text

What was computed is kept, and printed again as long as neither code nor folders change.`;

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const picture = fileURLToPath(new URL('../../docs/pictures/coverage-error.svg', import.meta.url));

const { values } = parseArgs({
  options: {
    brief: { type: 'boolean' },
    folder: { type: 'string' },
    verbose: { type: 'boolean' },
    curve: { type: 'boolean' },
    picture: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

async function lines(): Promise<readonly string[]> {
  if (values.help) return [usage];
  if (values.curve) return learningCurve(await readCorpus());
  const report = await kept(keyOfInputs(), async () => reportOf(await readCorpus()));
  if (values.picture) {
    const points = coverageErrorsIn(report);
    writeFileSync(picture, `${coveragePicture(points, THRESHOLD)}\n`);
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), report));
    return [`The README has these figures now, and ${picture} their curve:`, ...report.brief];
  }
  if (values.brief) return report.brief;
  if (values.folder !== undefined)
    return report.details[values.folder] ?? [`There is no folder ${values.folder}.`];
  return values.verbose ? [...report.whole, ...Object.values(report.details).flat()] : report.whole;
}

for (const line of await lines()) console.log(line);
