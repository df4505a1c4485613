import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/knowledge/load.ts';
import checksums from './checksums.json' with { type: 'json' };
import { checksumOf, paragraphsOf } from './paragraphs.ts';

const folder = fileURLToPath(new URL('../../knowledge/', import.meta.url));
// The texts as they were collected lie beside the repository where the bot was made; elsewhere there are checksums.
const collected = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));

const { articles, problems } = await loadFolder(folder, `${folder}vocabulary.yaml`);

/** Each article's collected text, and the lines of it that are the site's and not the article's. */
const originals: readonly (readonly [id: string, file: string, furniture: readonly RegExp[]])[] = [
  [
    '2018-01-29-public-finance-transformed',
    '000_9eafaf4e6f45b51e.txt',
    [/^Did you enjoy this article\?$/, /^AddToAny$/, /^Top$/],
  ],
  ['undated-rotherham-labour-good-across-the-board', '001_3d568197ad05526c.txt', [/^Link to Instagram /]],
  [
    '2014-11-19-children-and-young-people-now-inadequate',
    '002_766833eed6093081.txt',
    [
      /^Safeguarding practice in Rotherham was found to be inadequate by Ofsted$/,
      /^CYP Now /,
      /^ {2}• (?:Latest|Archive|Unlimited|Themed)/,
      /^From £/,
      /^Subscribe$/,
    ],
  ],
  ['undated-voice-fm-good', '003_7cf193d5bf012a9f.txt', [/^More from UK$/]],
  ['undated-bbc-news-outstanding', '004_6b4f5dfa929ed7d6.txt', [/^Listen to highlights from /]],
];

function bodyOf(id: string): readonly string[] {
  return paragraphsOf(articles.find((article) => article.id === id)?.text ?? '');
}

test('the articles that ship have nothing wrong with them', () => {
  expect(problems).toEqual([]);
});

describe("the articles' own words are unaltered", () => {
  test.each(Object.entries(checksums))('%s, by its checksums', (id, expected) => {
    expect(bodyOf(id).map(checksumOf)).toEqual(expected);
  });

  test('every article with an original is watched', () => {
    expect(Object.keys(checksums).toSorted()).toEqual(originals.map(([id]) => id).toSorted());
  });

  for (const [id, file, furniture] of existsSync(collected) ? originals : []) {
    test(`${id}, line by line against the text as collected`, () => {
      const left = paragraphsOf(readFileSync(`${collected}${file}`, 'utf8').replace(/^Getty Images/m, ''));
      for (const paragraph of bodyOf(id)) {
        expect(left).toContain(paragraph);
        // What stands before it and was passed over must be furniture too: the order is the original's.
        for (const skipped of left.splice(0, left.indexOf(paragraph) + 1).slice(0, -1)) {
          expect(
            furniture.some((pattern) => pattern.test(skipped)),
            skipped,
          ).toBe(true);
        }
      }
      for (const skipped of left)
        expect(
          furniture.some((pattern) => pattern.test(skipped)),
          skipped,
        ).toBe(true);
    });
  }
});
