import { asyncProperty, assert as check, constantFrom, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { rules, words } from './rules.ts';

const begins = ['', '%PDF-1.7\n', '<!doctype html><body><p>', '---\ntitle: x\n---\n', '\ufeff'];

test('random bytes: an error for the editor, or a text that can be read', async () => {
  await check(
    asyncProperty(
      constantFrom(...begins),
      constantFrom('a.txt', 'a.md', 'a.html', 'a.pdf', 'a'),
      uint8Array({ maxLength: 500 }),
      async (begin, name, bytes) => {
        try {
          const { text } = await readMaterial(Buffer.concat([Buffer.from(begin), bytes]), name, rules, words);
          expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      },
    ),
  );
});

test.each([
  ['comments without an end', '<!--'.repeat(70_000)],
  ['brackets', '['.repeat(250_000)],
  ['asterisks', '*a'.repeat(120_000)],
  ['blank lines', ' \t\n'.repeat(90_000)],
  ['headings of boxes', 'Membership\n'.repeat(20_000)],
])('many %s take no long time', { timeout: 20_000 }, async (_what, text) => {
  const { facts } = await readMaterial(Buffer.from(`A headline\n\nWords.\n\n${text}`), 'a.md', rules, words);
  expect(facts.title).toBe('A headline');
});

test('the text of a footnote in Markdown stays; the targets of links go', async () => {
  const words1 = 'It was [rated] inadequate[^1] then.';
  const notes = '[^1]: So Ofsted said in 2018.\n[Editor]: The council differs.';
  const targets =
    '[rated]: https://example.org/a "A page"\n[b]: ../b.md\n[c]: <https://example.org/c d>\n[d]: #part';
  const source = `A headline\n\n${words1}\n\n${notes}\n\n${targets}\n`;
  const { text } = await readMaterial(Buffer.from(source), 'a.md', rules, words);
  expect(text).toContain(notes);
  expect(text).not.toMatch(/example\.org|b\.md|#part/u);
});

test('Markdown becomes plain text; its front matter gives facts and clarifications', async () => {
  const source = `---
headline: Services *rated* good
date: 2024-03-05T09:00:00Z
source: The Example
council: Exampleton
clarifications:
  - phrase: in June
    means: 2023-06
    basis: minutes
---

## Services *rated* good

**Ofsted** said [in June](https://example.org) that "2 * 3 * 4" children and snake_case_words stay.
![a picture](x.png)

- one_
- *two*

| Area | Grade |
|------|-------|
| Care leavers | Good |
`;
  const { text, facts } = await readMaterial(Buffer.from(source), 'a.md', rules, words);
  expect(text).toBe(`Services rated good

Ofsted said in June that "2 * 3 * 4" children and snake_case_words stay.

  • one_
  • two

Area | Grade
Care leavers | Good`);
  expect(facts).toEqual({
    title: 'Services *rated* good',
    published: '2024-03-05',
    publisher: 'The Example',
    councils: ['Exampleton'],
    clarifications: [{ phrase: 'in June', means: '2023-06', basis: 'minutes' }],
  });
});

test('a text without blank lines gets them between its paragraphs, not between the items of a list', async () => {
  const source =
    'A headline\nThe first paragraph.\nThe judgements are:\n• Good\n• Better\nThe last paragraph.';
  const { text } = await readMaterial(Buffer.from(source), 'a.txt', rules, words);
  expect(text).toBe(
    'A headline\n\nThe first paragraph.\n\nThe judgements are:\n\n• Good\n• Better\n\nThe last paragraph.',
  );
});

test.each([
  [
    'A headline\n\nBy Jo Doe, Reporter\n5 March 2024\n\nWords.',
    { title: 'A headline', author: 'Jo Doe', published: '2024-03-05' },
  ],
  [
    'A headline\n\nBy Mark Wood, Reporter\n5 March 2024\n\nWords.',
    { title: 'A headline', author: 'Mark Wood', published: '2024-03-05' },
  ],
  [
    'A headline\n\nJo Doe\nWednesday, November 19, 2014\n\nWords.',
    { title: 'A headline', author: 'Jo Doe', published: '2014-11-19' },
  ],
  ['A headline\n\n29 Jan 18\n\nWords.', { title: 'A headline', published: '2018-01-29' }],
  [
    'A headline\n\nPublished: 5 March 2024 at 10.30am\n\nWords.',
    { title: 'A headline', published: '2024-03-05' },
  ],
  ['A headline\n\nJo Doe | 05/03/2024\n\nWords.', { title: 'A headline', published: '2024-03-05' }],
  ['A headline\n\nInspection dates: 5 to 16 February 2024\n\nWords.', { title: 'A headline' }],
  ['Words that are a whole sentence, in March 2024.\n\nMore words.', {}],
])('facts in the first lines: %j', async (source, facts) => {
  expect((await readMaterial(Buffer.from(source), 'a.txt', rules, words)).facts).toEqual(facts);
});

test.each(['Jo Doe', 'A. Writer'])(
  'a byline that became the author %s is no sentence of the article',
  async (name) => {
    const source = `A headline\n\nBy ${name}\n\nOfsted came. By ${name} all was seen.\n\nMore words.`;
    const { text, facts, leftOut } = await readMaterial(Buffer.from(source), 'a.txt', rules, words);
    expect(facts.author).toBe(name);
    expect(text).toBe(`A headline\n\nOfsted came. By ${name} all was seen.\n\nMore words.`);
    expect(leftOut).toEqual([{ text: `By ${name}`, why: 'a byline, now the author' }]);
    const kept = await readMaterial(Buffer.from(source), 'a.txt', rules, words, ['By ']);
    expect([kept.text, kept.leftOut]).toEqual([source, []]);
  },
);

test('a byline that says more than the name stays', async () => {
  const source = 'A headline\n\nBy Jo Doe, Reporter\n\nWords that are a sentence.';
  expect((await readMaterial(Buffer.from(source), 'a.txt', rules, words)).text).toBe(source);
});
