import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { parseVocabulary } from '../../src/knowledge/parse-vocabulary.ts';
import { reviewAt } from '../../src/terminal/knowledge-review-session.ts';
import type { ReviewItem } from '../../src/views/review.ts';

/**
 * A review of an article in which each "good" is refused by its key, with its number as the reason. Standard output says
 * what a terminal would show. The places are found by hand: reading articles as a library takes most of a second.
 */
const [folder = '', file = ''] = process.argv.slice(2);
const parsed = parseArticle(file, readFileSync(join(folder, file), 'utf8'));
const known = parseVocabulary(
  'vocabulary.yaml',
  `grades: [{ id: good, name: good, names: [good] }]
areas: [{ id: overall, name: overall effectiveness, names: [overall effectiveness] }]
`,
);
if ('problems' in parsed || 'problems' in known) throw new Error('the folder is not as it was made');
const { article } = parsed;
const items = [...article.text.matchAll(/Sentence \d+ was (good)\./dgu)].flatMap(
  ({ indices }): ReviewItem[] => {
    const [sentence, words] = [...(indices ?? [])].map((at) => at && { start: at[0], end: at[1] });
    if (!sentence || !words) return [];
    return [{ article, span: words, sentence, grade: 'good', claims: [], proposed: [], isReviewed: false }];
  },
);
const output = new Writable({
  write(chunk, _encoding, done) {
    process.stdout.write(String(chunk), () => done());
  },
});
const input = new PassThrough();
input.end(items.map((_, at) => `nreason ${at}\r`).join(''));
void reviewAt(
  {
    input: Object.assign(input, { isTTY: true }),
    output: Object.assign(output, { isTTY: true, columns: 80 }),
    errors: output,
  },
  folder,
  { vocabulary: known.vocabulary, councils: [], inspections: [] },
  items,
);
