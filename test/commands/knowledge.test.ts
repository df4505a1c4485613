import { expect, test } from 'vitest';
import { about } from '../../commands/about.ts';
import { knowledge } from '../../commands/knowledge.ts';
import type { Library } from '../../src/library/library.ts';
import { reviewItems } from '../../src/views/review.ts';
import { articleOf, libraryOf, shippedLibrary } from '../example-library.ts';
import { unsureSentences } from '../unsure-sentences.ts';

const liveOf = (library: Library) => {
  const status = () => ({ loaded: new Date('2024-03-05T10:00:00Z') });
  return { current: () => library, status, reload: () => Promise.resolve(status()) };
};

async function statusOf(library: Library): Promise<string> {
  return JSON.stringify(await knowledge.reply(liveOf(library), 'status'));
}

test('/knowledge status says how much is unsure and not reviewed', async () => {
  const facts = { title: 'A title', published: '2022-12-01' };
  const article = articleOf(unsureSentences(3, facts).join('\n\n'), facts);
  const library = libraryOf(article);
  expect(await statusOf(library)).toContain('Unsure and not reviewed: 3 grades');
  const ratings = reviewItems(library).map(({ span }) => ({ span, line: 2, none: 'chat' }));
  expect(await statusOf(libraryOf({ ...article, ratings }))).toContain('Unsure and not reviewed: 0 grades');
});

test('/knowledge status says in which file an editor finds the most', async () => {
  const facts = { title: 'A title', published: '2022-12-01' };
  const articles = [3, 2, 2].map((count, i) => ({
    ...articleOf(unsureSentences(count, facts).join('\n\n'), facts),
    id: `a${i}`,
    file: `a${i}.md`,
  }));
  expect(await statusOf(libraryOf(...articles))).toContain('7 grades, 3 of them in a0.md');
});

test('/knowledge status counts the councils that /about names', async () => {
  const library = await shippedLibrary();
  const none = { string: () => undefined, boolean: () => undefined };
  const [, named = ''] = /Councils: (.*?)\./.exec(JSON.stringify(about.reply(library, none))) ?? [];
  const [, counted] = /about (\d+) council/.exec(await statusOf(library)) ?? [];
  expect(named.split(/, | and /)).toHaveLength(Number(counted));
});
