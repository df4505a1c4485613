import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/views/check/check-view.ts';
import { linesOf, shown } from '../example.ts';
import { annotatedLibrary, type JudgedStatement, judgedStatements } from './check-table.ts';

const statements = judgedStatements();
const folders = [...new Set(statements.map(({ folder }) => folder))];
const libraries = new Map(
  await Promise.all(folders.map(async (folder) => [folder, await annotatedLibrary(folder)] as const)),
);

function labelsOf({ folder, statement }: JudgedStatement): readonly string[] {
  const library = libraries.get(folder);
  if (!library) throw new Error(`no folder ${folder}`);
  return linesOf(shown(checkView(library, statement))).map(({ label }) => label);
}

const checked = statements.map((row) => ({ ...row, labels: labelsOf(row) }));
const isTrue = ({ kind }: JudgedStatement): boolean => kind === 'true';
const isFalse = (row: JudgedStatement): boolean => ![row.verdict, ...row.also].includes('supported');
/** Something else stands in the articles, or the words do in another sense: not only that they say nothing of it. */
const isSpokenAgainst = (row: JudgedStatement): boolean =>
  isFalse(row) && (row.verdict === 'contradicted' || row.verdict === 'not-as-quoted');

describe('statements about annotated folders, with the verdict of somebody who has read them', () => {
  it('are enough, of several folders and all kinds', () => {
    expect(statements.length).toBeGreaterThanOrEqual(120);
    expect(folders.length).toBeGreaterThanOrEqual(5);
    expect(statements.filter(isTrue).length).toBeGreaterThan(60);
    expect(statements.filter(isFalse).length).toBeGreaterThan(60);
  });

  it('no false statement is supported', () => {
    const blessed = checked.filter(
      (row) => isFalse(row) && row.labels.every((label) => label === 'Supported'),
    );
    expect(blessed.filter(({ labels }) => labels.length > 0).map(({ statement }) => statement)).toEqual([]);
  });

  it('no quotation is supported that is denied, hoped for or somebody else’s', () => {
    const quotations = checked.filter(({ verdict }) => verdict === 'not-as-quoted');
    expect(quotations.length).toBeGreaterThan(12);
    expect(quotations.filter(({ labels }) => labels.includes('Supported'))).toEqual([]);
  });

  it('at most 3 in 100 true statements are contradicted or called misquoted', () => {
    const against = checked.filter(
      (row) =>
        isTrue(row) && row.labels.some((label) => label === 'Contradicted' || label === 'Not as quoted'),
    );
    expect(against.length).toBeLessThanOrEqual(0.03 * checked.filter(isTrue).length);
  });

  it('what sources disagree about is contradicted by none of them alone', () => {
    const disputed = checked.filter(({ verdict }) => verdict === 'disputed');
    expect(disputed.filter(({ labels }) => labels.includes('Contradicted'))).toEqual([]);
  });

  it('and it is of use: three true statements in four are supported, and two in three that the articles speak against found out', () => {
    const [yes, no] = [checked.filter(isTrue), checked.filter(isSpokenAgainst)];
    const share = (rows: typeof checked, labels: readonly string[]): number =>
      rows.filter((row) => row.labels.some((label) => labels.includes(label))).length / rows.length;
    expect(share(yes, ['Supported', 'Sources disagree'])).toBeGreaterThan(0.75);
    expect(share(no, ['Contradicted', 'Not as quoted'])).toBeGreaterThan(0.66);
  });
});
