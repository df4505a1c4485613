import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { exportAnnotated } from '../../src/import/annotated-export.ts';
import { loadFolder } from '../../src/knowledge/load.ts';
import { createLibrary } from '../../src/library/library.ts';
import { modelJson } from '../../src/scoring/model-json.ts';
import { type AnnotatedRating, readAnnotatedFolders } from '../../src/training/annotated-folder.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { fitHere } from '../../src/training/fit.ts';
import { learnerOf } from '../../src/training/folds.ts';
import { figuresOf } from '../../src/training/score-answers.ts';
import { scoreFolders } from '../../src/training/score-folders.ts';
import { claimFigures } from '../../src/training/score-ratings.ts';
import { trainAll } from '../../src/training/train-all.ts';
import { scoreInShares, trainInShares } from '../../src/training/train-shares.ts';
import { vocabulary } from '../example-library.ts';
import { reviewByAnnotations } from '../views/annotators-review.ts';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Some of the annotated folders, in a folder of their own: reading all takes seconds. */
function copied(...names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'with-'));
  for (const name of names) cpSync(join(corpus, name), join(root, name), { recursive: true });
  return root;
}

function keepFirst(file: string, lines: number): void {
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, lines).join('\n'));
}

const annotatedFolders = await readAnnotatedFolders(copied('c03', 'n20'), shippedKnowledge);

/** A folder as an operator has it, with every grade's word reviewed; and what is annotated in it. */
function reviewedFolder(root: string, name: string) {
  const folder = join(root, 'own');
  mkdirSync(folder);
  const annotated = annotatedFolders.find((one) => one.name === name);
  if (!annotated) throw new Error(`there is no ${name}`);
  for (const { file, source } of reviewByAnnotations(annotated, vocabulary))
    writeFileSync(join(folder, file), source);
  return { folder, annotated };
}

test('a reviewed folder is exported and learned from, with the others', { timeout: 180_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'with-'));
  const { folder } = reviewedFolder(root, 'c03');
  const library = createLibrary(await loadFolder(folder, `${shippedKnowledge}/vocabulary.yaml`));
  const target = join(root, 'exported');
  const { exported, leftOut } = await exportAnnotated(folder, target, library);
  expect([exported, leftOut]).toEqual([library.articles.length, []]);

  const others = copied('c01', 'c31');
  // A tenth of their questions: learned from four times, all take minutes.
  for (const name of ['c01', 'c31']) keepFirst(join(others, name, 'questions.jsonl'), 6);
  // A few of the single sentences: what the folders teach is looked at.
  const sentences = join(root, 'sentences.jsonl');
  cpSync(join(corpus, 'sentences.jsonl'), sentences);
  keepFirst(sentences, 100);
  const read = async (...roots: readonly string[]) =>
    (await Promise.all(roots.map((one) => readAnnotatedFolders(one, shippedKnowledge)))).flat();
  const without = await trainAll({ folders: await read(others), vocabulary, sentences });
  const folders = await read(others, target);
  expect(folders.map(({ name }) => name)).toEqual(['c01', 'c31', 'own']);
  const { models, ...scored } = await scoreFolders({ folders, vocabulary, sentences }, learnerOf(folders), [
    'own',
  ]);
  expect(Object.keys(models)).toEqual(Object.keys(without));
  const inShares = await scoreInShares({ folders, vocabulary, sentences }, fitHere, ['own'], 2);
  expect(inShares, 'threads with shares of the folders').toMatchObject({ models });
  expect(await trainInShares({ folders, vocabulary, sentences }, fitHere, 2)).toEqual(models);
  expect(figuresOf(inShares.answers)).toEqual(figuresOf(scored.answers));
  expect(inShares.again.map(({ reply }) => reply.headline)).toEqual(
    scored.again.map(({ reply }) => reply.headline),
  );
  expect(claimFigures(inShares.claims)).toEqual(claimFigures(scored.claims));
  // What was learned from the folder is in the weights.
  expect(modelJson(models.rating)).not.toBe(modelJson(without.rating));
});

/** Of the ratings of a folder that was reviewed and exported, the shares that have their time, and that are the article's news or not. */
async function exportedShares(name: string): Promise<{ readonly dated: number; readonly placed: number }> {
  const root = mkdtempSync(join(tmpdir(), 'with-'));
  const { folder, annotated } = reviewedFolder(root, name);
  const library = createLibrary(await loadFolder(folder, `${shippedKnowledge}/vocabulary.yaml`));
  await exportAnnotated(folder, join(root, 'exported'), library);
  const [exported] = await readAnnotatedFolders(join(root, 'exported'), shippedKnowledge);
  const sameOf = (row: AnnotatedRating) =>
    exported?.ratings.filter(
      ({ article, quote, area, grade, council }) =>
        article === row.article &&
        quote === row.quote &&
        area === row.area &&
        grade === row.grade &&
        council === row.council,
    ) ?? [];
  const { ratings } = annotated;
  const dated = ratings.filter((row) => sameOf(row).some(({ inspection }) => inspection === row.inspection));
  const placed = ratings.filter((row) => sameOf(row).some(({ which }) => which === row.which));
  expect(ratings.length).toBeGreaterThan(20);
  return { dated: dated.length / ratings.length, placed: placed.length / ratings.length };
}

test.each(['c03', 'n20'])('what is exported is what was annotated, with its times: %s', async (name) => {
  expect((await exportedShares(name)).dated).toBeGreaterThanOrEqual(0.9);
});

test('it is news or not, as it was annotated', async () => {
  expect((await exportedShares('n20')).placed).toBeGreaterThanOrEqual(0.78);
});

// 45 of 59 since tables were learned from whose columns are councils; 46 before.
test.fails('it is news or not, also where two councils have a table each', async () => {
  expect((await exportedShares('c03')).placed).toBeGreaterThanOrEqual(0.78);
});

test('two folders of one name are refused, with what to do', async () => {
  await expect(readCorpus([copied('c01')])).rejects.toThrow(
    'two folders are called c01; give one of them another name',
  );
});
