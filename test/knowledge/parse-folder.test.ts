import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { createFolderParser, type FolderFiles } from '../../src/knowledge/parse-folder.ts';

const fallback = {
  file: 'vocabulary.yaml',
  text: readFileSync(new URL('../../knowledge/vocabulary.yaml', import.meta.url), 'utf8'),
};
const own =
  'grades:\n  - { id: fine, name: fine, names: [fine] }\nareas:\n  - { id: all, name: all, names: [all] }\n';
const article = (title: string) =>
  `---\ntitle: ${title}\npublisher: The Example\npublished: unknown\n---\n\nIt was good.\n`;

function folder(articles: Readonly<Record<string, string>>, vocabulary?: string): FolderFiles {
  return {
    folder: '/articles',
    articles: Object.entries(articles).map(([file, text]) => ({ file, text })),
    fallback,
    ...(vocabulary === undefined ? {} : { vocabulary: { file: 'vocabulary.yaml', text: vocabulary } }),
  };
}

describe('a folder that changes', () => {
  it('gives the same objects for the same texts', () => {
    const parse = createFolderParser();
    const before = parse(folder({ 'a.md': article('A'), 'b.md': article('B') }));
    const after = parse(folder({ 'a.md': article('A'), 'b.md': article('Other') }));
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.vocabulary).toBe(before.vocabulary);
    expect(after.articles[1]?.title).toBe('Other');
  });

  it('keeps the last good version of a file that turns bad, and says so until it is mended', () => {
    const parse = createFolderParser();
    parse(folder({ 'a.md': article('A'), 'b.md': article('B') }));
    const bad = parse(folder({ 'a.md': article('A'), 'b.md': 'half wri' }));
    expect(bad.articles.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(bad.problems).toMatchObject([
      {
        file: 'b.md',
        line: 1,
        message: expect.stringMatching(/^no front matter.*its last good version stays in use/),
      },
    ]);
    expect(parse(folder({ 'a.md': article('A'), 'b.md': 'worse' })).articles).toHaveLength(2);
    const mended = parse(folder({ 'a.md': article('A'), 'b.md': article('Mended') }));
    expect(mended.articles.map(({ title }) => title)).toEqual(['A', 'Mended']);
    expect(mended.problems).toEqual([]);
  });

  it('lets a deleted file go, its last good version too', () => {
    const parse = createFolderParser();
    parse(folder({ 'a.md': article('A'), 'b.md': article('B') }));
    parse(folder({ 'a.md': article('A') }));
    const back = parse(folder({ 'a.md': article('A'), 'b.md': 'half wri' }));
    expect(back.articles.map(({ title }) => title)).toEqual(['A']);
    expect(back.problems[0]?.message).not.toContain('stays in use');
  });

  it('keeps the last good vocabulary, and takes the other one when its own is deleted', () => {
    const parse = createFolderParser();
    const grades = (vocabulary?: string) =>
      parse(folder({ 'a.md': article('A') }, vocabulary)).vocabulary.grades.map(({ id }) => id);
    expect(grades(own)).toEqual(['fine']);
    expect(grades('grades: []\n')).toEqual(['fine']);
    expect(grades()).toContain('good');
  });

  it('lends its own vocabulary what keeps people safe, and how questions are worded', () => {
    const { vocabulary } = createFolderParser()(folder({ 'a.md': article('A') }, own));
    expect(vocabulary.help.join()).toContain('999');
    expect(vocabulary.distress?.crisis).toContain('want to die');
    expect(vocabulary.wording?.guilt).toContain('guilty');
  });

  it('without a good article left is an error, and the next good one is taken up', () => {
    const parse = createFolderParser();
    expect(() => parse(folder({ 'a.md': 'bad' }))).toThrow(KnowledgeError);
    expect(() => parse(folder({}))).toThrow(/holds no article/);
    expect(parse(folder({ 'a.md': article('A') })).articles).toHaveLength(1);
  });
});
