import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelJson } from '../scoring/model-json.ts';
import { readCorpus } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { examplesOf } from './rating-examples.ts';
import { sentenceExamples } from './sentence-examples.ts';
import { trainRatings } from './train-ratings.ts';

const RATINGS = ['rating', 'area', 'council', 'news', 'time', 'claim'] as const;

const { folders, vocabulary, sentences } = await readCorpus(
  process.argv.slice(2).filter((arg) => arg !== '--with'),
);
const models = trainRatings(
  examplesOf(folders, vocabulary),
  sentenceExamples(sentences, vocabulary),
  foldsOf(folders.map(({ name }) => name)),
);
for (const name of RATINGS) {
  const path = fileURLToPath(new URL(`../ratings/weights/${name}.json`, import.meta.url));
  writeFileSync(path, modelJson(models[name].whole));
}
