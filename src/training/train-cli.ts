import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Model } from '../scoring/model.ts';
import { modelJson } from '../scoring/model-json.ts';
import { readCorpus } from './corpus.ts';
import { withFitThreads } from './fit-threads.ts';
import { noteLearned } from './learned-from.ts';
import { FILES, type TrainedModels } from './train-all.ts';
import { MESSAGE_WEIGHTS, readMessages, trainMessages } from './train-messages.ts';
import { trainInShares } from './train-shares.ts';

const usage = `Usage: npm run train [-- --with DIR ...]

Learns all weights from the annotated folders in test/corpus and the messages in test/people, and writes them beside the code that uses them.

  --with DIR  a folder of annotated folders to learn from as well; may be given again
  -h, --help  print this text`;

const { values } = parseArgs({
  options: { with: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) console.log(usage);
else {
  const corpus = await readCorpus(values.with);
  const [models, messages] = await withFitThreads((fitter) =>
    Promise.all([trainInShares(corpus, fitter), trainMessages(readMessages(), corpus, fitter)]),
  );
  const write = (file: string, model: Model): void =>
    writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), modelJson(model));
  for (const name of Object.keys(FILES) as (keyof TrainedModels)[]) write(FILES[name], models[name]);
  write(MESSAGE_WEIGHTS, messages.whole);
  await noteLearned();
}
