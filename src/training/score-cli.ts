import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { kept, keyOfInputs } from './kept-report.ts';
import { learningCurve } from './learning-curve.ts';
import { reportOf } from './report.ts';

const usage = `Usage: npm run score [-- --brief | --folder NAME | --verbose | --curve]

Asks and reads every annotated folder with weights that were learned without it, and prints the figures.

  --brief        the figures of all folders together
  --folder NAME  one folder, with every claim and answer that is not as it should be
  --verbose      the same for all folders
  --curve        how the figures grow with the number of folders learned from (minutes)
  -h, --help     print this text

What was computed is kept, and printed again as long as neither code nor folders change.`;

const { values } = parseArgs({
  options: {
    brief: { type: 'boolean' },
    folder: { type: 'string' },
    verbose: { type: 'boolean' },
    curve: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

async function lines(): Promise<readonly string[]> {
  if (values.help) return [usage];
  if (values.curve) return learningCurve(await readCorpus());
  const report = await kept(keyOfInputs(), async () => reportOf(await readCorpus()));
  if (values.brief) return report.brief;
  if (values.folder !== undefined)
    return report.details[values.folder] ?? [`There is no folder ${values.folder}.`];
  return values.verbose ? [...report.whole, ...Object.values(report.details).flat()] : report.whole;
}

for (const line of await lines()) console.log(line);
