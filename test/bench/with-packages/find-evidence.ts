import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Task } from '../searching.ts';
import { engineNamed } from './engines.ts';

// What one engine finds for the questions of many folders, each with an index of its own.
const [name = '', file = ''] = process.argv.slice(2);
const engine = await engineNamed(name);
const tasks = z.array(Task).parse(JSON.parse(readFileSync(file, 'utf8')));
const found = tasks.map(({ sentences, questions }) => {
  const search = engine.index(sentences.map(({ quote }) => quote));
  return questions.map((question) => search(question).flatMap((id) => sentences[id] ?? []));
});
process.stdout.write(JSON.stringify(found));
