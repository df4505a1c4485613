import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchFolders } from './bench-folders.ts';
import { benchPictures } from './bench-pictures.ts';
import { benchStarts } from './bench-starts.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '5,50,500' } } });
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new RangeError('--sizes takes numbers of articles, as in --sizes 5,50,500,5000');
}

/** Each measures one thing and gives it as Markdown. */
const parts: readonly (() => Promise<string>)[] = [
  () => benchStarts(),
  () => benchFolders(sizes),
  () => benchPictures(),
];

process.stdout.write(`# Benchmark\n\nNode ${process.version}, ${availableParallelism()} cores.\n`);
for (const part of parts) process.stdout.write(`\n${await part()}\n`);
