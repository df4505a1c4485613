import { expect, test } from 'vitest';
import { knowledge } from '../../commands/knowledge.ts';
import type { Library } from '../../src/library/library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const liveOf = (library: Library) => {
  const status = () => ({ loaded: new Date('2024-03-05T10:00:00Z') });
  return { current: () => library, status, reload: () => Promise.resolve(status()) };
};

async function statusOf(library: Library): Promise<string> {
  return JSON.stringify(await knowledge.reply(liveOf(library), 'status'));
}

test('/knowledge status says how much is unsure and not reviewed', async () => {
  const text = 'Some say good, and others that it was not so good. Good it may be.';
  const article = articleOf(text, { title: 'A title' });
  expect(await statusOf(libraryOf(article))).toMatch(/Unsure and not reviewed: [1-3] grade/u);
  const ratings = [...text.matchAll(/good/giu)].map(({ index }) => ({
    span: { start: index, end: index + 4 },
    line: 2,
    none: 'chat',
  }));
  expect(await statusOf(libraryOf({ ...article, ratings }))).toContain('Unsure and not reviewed: 0 grades');
});
