import fc from 'fast-check';
import { ImportError } from '../../src/import/import-error.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import type { Vocabulary } from '../../src/knowledge/vocabulary.ts';
import { createLibrary } from '../../src/library/library.ts';
import { rules, words } from '../import/rules.ts';
import { ensure } from './ensure.ts';
import type { Target } from './target.ts';
import { anyFile } from './texts.ts';

/** Files of the folder, and pages that an editor saved from somewhere. */
export function articleTargets(vocabulary: Vocabulary): readonly Target[] {
  return [
    {
      name: 'a file of the folder',
      runs: 60,
      property: fc.property(fc.oneof(anyFile, anyBytes), (source) => {
        const read = parseArticle('a.md', source);
        if ('problems' in read) return ensure(read.problems.length > 0, 'refused without a reason');
        const { article } = read;
        const { readings } = createLibrary({ articles: [article], vocabulary, problems: [] });
        for (const { text, sentence } of readings) {
          const { start, end } = sentence.span;
          ensure(article.text.slice(start, end) === text && text.trim() !== '', `not verbatim: ${text}`);
        }
      }),
    },
    {
      name: 'a file to take in',
      runs: 25,
      property: fc.asyncProperty(
        fc.oneof(anyFile, anyBytes, page),
        fc.constantFrom('a.md', 'a.html', 'a.txt', '../../a.md', 'a'),
        async (source, name) => {
          const read = await readMaterial(Buffer.from(source), name, rules, words).catch(
            (error: unknown) => error,
          );
          if (!(read instanceof Error)) return;
          ensure(read instanceof ImportError, `${read.name}: ${read.message}`);
        },
      ),
    },
  ];
}

const anyBytes = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes).toString('utf8'));

const TAGS = [
  'div',
  'p',
  'table',
  'li',
  'script',
  'style',
  'svg',
  'template',
  'article',
  'h1',
  'title',
  'a',
  'x-y',
];
const page: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 1, max: 800 }))
        .map(([tag, times]) => `<${tag}>`.repeat(times)),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        '&lt;',
        '&#0;',
        '&#x110000;',
        '<!DOCTYPE html [<!ENTITY a "b">]>',
        '<a href="javascript:x">',
      ),
      fc.constant(
        `<p>${'Inspectors rated Xton Council inadequate in 2014, and found delays. '.repeat(12)}</p>`,
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => `<html><body>${parts.join('')}`);
