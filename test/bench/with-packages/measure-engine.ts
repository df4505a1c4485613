import { readFileSync } from 'node:fs';
import { measureSearching, Task } from '../searching.ts';
import { engineNamed } from './engines.ts';

const [name = '', file = ''] = process.argv.slice(2);
const engine = await engineNamed(name);
const { sentences, questions } = Task.parse(JSON.parse(readFileSync(file, 'utf8')));
const texts = sentences.map(({ quote }) => quote);
const searched = await measureSearching(questions, async () => {
  const search = engine.index(texts);
  return (question) => search(question).flatMap((id) => sentences[id] ?? []);
});
process.stdout.write(JSON.stringify(searched));
