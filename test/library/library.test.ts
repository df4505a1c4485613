import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolderParser } from '../../src/knowledge/parse-folder.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { shownClaims } from '../../src/terminal/shown.ts';

const fallback = {
  file: 'vocabulary.yaml',
  text: readFileSync(new URL('../../knowledge/vocabulary.yaml', import.meta.url), 'utf8'),
};
const article = (title: string, council: string, body: string) =>
  `---\ntitle: ${title}\npublisher: The Example\npublished: 2019-03-04\ncouncil: ${council}\n---\n\n${body}\n`;
const first = article(
  'First',
  'Exampleton',
  "Exampleton's children's services were rated good by Ofsted in 2019.",
);
const second = article('Second', 'Exampleton', "Otherham's leader praised the children's services.");
const naming = article(
  'Second',
  'Otherham',
  "Otherham's children's services were rated inadequate by Ofsted.",
);

function folderOf(texts: readonly string[]) {
  const articles = texts.map((text, i) => ({ file: `${i}.md`, text }));
  return { folder: '/articles', articles, fallback };
}

const seen = ({ readings, claims, ...rest }: Library) => ({
  councils: rest.councils,
  inspections: rest.inspections,
  readings: readings.map(({ text, council, terms }) => ({ text, council, terms: [...terms].toSorted() })),
  claims: shownClaims({ readings, claims, ...rest }),
});

describe('a library made from an earlier one', () => {
  it.each([
    ['an article changed', [first, second], [first, second.replace('praised', 'criticised')]],
    ['an article came that names another council', [first, second], [first, naming]],
    ['an article went', [first, naming], [first]],
  ])('is the same as a new one when %s', (_what, before, after) => {
    const parse = createFolderParser();
    const earlier = createLibrary(parse(folderOf(before)));
    const loaded = parse(folderOf(after));
    expect(seen(createLibrary(loaded, earlier))).toEqual(seen(createLibrary(loaded)));
  });

  it('does not read again what is the same', () => {
    const parse = createFolderParser();
    const earlier = createLibrary(parse(folderOf([first, second])));
    const later = createLibrary(parse(folderOf([first, second.replace('praised', 'thanked')])), earlier);
    expect(later.readings[0]).toBe(earlier.readings[0]);
    expect(later.readings.at(-1)).not.toBe(earlier.readings.at(-1));
  });
});
