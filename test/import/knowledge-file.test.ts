import { array, assert, constantFrom, option, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/import/file-name.ts';
import { knowledgeFileOf } from '../../src/import/knowledge-file.ts';
import { bareCouncil } from '../../src/knowledge/council-names.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';

const basis =
  'the text gives no year and lies after 2019; the minutes of the committee of Exampleton Council give the inspection as 2022 ' +
  '(https://example.org/a/long/address/that/alone/takes/most/of/a/line/of/the/front/matter/of/this/file.html), page 4';

test('the layout', () => {
  const facts = {
    title: 'Services: rated good',
    publisher: 'The Example',
    kind: 'newspaper',
    published: '2022-07',
    councils: ['Leeds', 'Bradford'],
    clarifications: [{ phrase: 'in June', means: '2022-06', basis }],
  };
  expect(knowledgeFileOf(facts, 'Seen in June.')).toBe(`---
title: "Services: rated good"
publisher: The Example
kind: newspaper
published: 2022-07
council: [Leeds, Bradford]
clarifications:
  - phrase: in June
    means: 2022-06
    basis: >-
      the text gives no year and lies after 2019; the minutes of the committee of Exampleton
      Council give the inspection as 2022
      (https://example.org/a/long/address/that/alone/takes/most/of/a/line/of/the/front/matter/of/this/file.html),
      page 4
---

Seen in June.
`);
});

const line = string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '' && !/^unknown$/iu.test(text));

test('whatever the facts, the bot reads what was written', () => {
  assert(
    property(
      record({
        title: line,
        publisher: line,
        author: option(line, { nil: undefined }),
        published: constantFrom('2024-03-05', '2024', '2022-06~', '2014-09-16/2014-10-08', 'unknown'),
        councils: array(line, { maxLength: 3 }),
        basis: line,
      }),
      line,
      ({ author, basis: who, ...facts }, words) => {
        const text = `First ${words}\n\nlast in Octember.`;
        const clarifications = [{ phrase: 'in Octember', means: '2024-10', basis: `${who} ${basis}` }];
        const given = { ...facts, ...(author === undefined ? {} : { author }), clarifications };
        const read = parseArticle('a.md', knowledgeFileOf(given, text));
        expect(read).toMatchObject({
          article: {
            title: facts.title,
            publisher: facts.publisher,
            ...(author === undefined ? {} : { author }),
            councils: facts.councils.map(bareCouncil),
            clarifications: [{ means: '2024-10', basis: `${who} ${basis}`.replace(/\s+/gu, ' ') }],
            text,
          },
        });
      },
    ),
  );
});

test.each([
  [
    {
      title: 'A “good” result for the children of Exampleton',
      publisher: 'Children & Young People Now',
      published: '2014-11-19',
    },
    undefined,
    '2014-11-19-children-and-young-people-now-good-result-children-exampleton.md',
  ],
  [{ title: 'x', publisher: 'Voice FM', published: 'unknown' }, 'good', 'undated-voice-fm-good.md'],
  [{ title: 'Zoë’s year', publisher: 'Café', published: '2022-06~' }, undefined, '2022-06-cafe-zoes-year.md'],
  [{ title: 'Дети ждут', publisher: 'Газета', published: '2024' }, undefined, '2024-газета-дети-ждут.md'],
  [{ title: '../../etc/passwd', publisher: '.', published: '2024' }, undefined, '2024-etc-passwd.md'],
])('the name of %j', (facts, slug, name) => {
  expect(fileNameOf(facts, slug)).toBe(name);
});

test('a name is never too long for a disk, nor a path', () => {
  assert(
    property(
      string({ unit: 'grapheme', maxLength: 400 }),
      string({ unit: 'grapheme' }),
      (title, publisher) => {
        const name = fileNameOf({ title, publisher, published: 'unknown' });
        expect(Buffer.byteLength(name)).toBeLessThan(200);
        expect(name).toMatch(/^undated[^/\\\0]*\.md$/u);
      },
    ),
  );
});
