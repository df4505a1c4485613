// Writes checksums.json anew, after a change to an article's own words that is meant:
//   npx tsx test/knowledge/write-checksums.ts
// Only the articles that are in it already are written; to have another one watched, add its id with an empty list.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadFolder } from '../../src/knowledge/load.ts';
import { checksumOf, paragraphsOf } from './paragraphs.ts';

const folder = new URL('../../knowledge/', import.meta.url).pathname;
const file = new URL('checksums.json', import.meta.url);
const watched = new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
const { articles } = await loadFolder(folder, `${folder}vocabulary.yaml`);
const checksums = articles
  .filter(({ id }) => watched.has(id))
  .map(({ id, text }) => [id, paragraphsOf(text).map(checksumOf)]);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(checksums), null, 2)}\n`);
