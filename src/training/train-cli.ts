import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelJson } from '../scoring/model-json.ts';
import { readCorpus } from './corpus.ts';
import { type TrainedModels, trainAll } from './train-all.ts';
import { FILES } from './weight-files.ts';

const usage = `Usage: npm run train [-- --with DIR ...]

Learns all weights from the annotated folders in test/corpus and writes them beside the code that uses them.

  --with DIR  a folder of annotated folders to learn from as well; may be given again
  -h, --help  print this text`;

const { values } = parseArgs({
  options: { with: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) console.log(usage);
else {
  const models = trainAll(await readCorpus(values.with));
  for (const name of Object.keys(FILES) as (keyof TrainedModels)[])
    writeFileSync(fileURLToPath(new URL(`../${FILES[name]}`, import.meta.url)), modelJson(models[name]));
}
