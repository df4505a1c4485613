import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAnnotatedFolders } from '../../src/training/annotated-folder.ts';
import { faultsOf } from './annotation-faults.ts';

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));
const folders = await readAnnotatedFolders(path('.'), path('../../knowledge'));

describe('an annotated folder says only what its articles hold, and accounts for every grade word', () => {
  test.each(folders.map((folder) => [folder.name, folder] as const))('%s', (_name, folder) => {
    expect(faultsOf(folder)).toEqual([]);
  });

  test('and there are many', () => {
    expect(folders.length).toBeGreaterThanOrEqual(52);
  });
});

describe('a fault is found', () => {
  const [first] = folders;
  const faulty = (change: Partial<NonNullable<typeof first>>): readonly string[] =>
    first === undefined ? [] : faultsOf({ ...first, ...change });

  test('in a quotation that is not in the article', () => {
    const ratings = (first?.ratings ?? []).map((row, i) =>
      i === 0 ? { ...row, quote: `${row.quote}!!` } : row,
    );
    expect(faulty({ ratings })).toContainEqual(expect.stringMatching(/^rating 1: the quotation is not in /));
  });

  test('in a grade word of which nothing is said', () => {
    expect(faulty({ others: [] })).toContainEqual(expect.stringMatching(/ is in neither file: /));
  });

  test('in a question without evidence', () => {
    const questions = (first?.questions ?? []).map((row) => ({ ...row, answerable: true, evidence: [] }));
    expect(faulty({ questions })).toContainEqual(
      expect.stringMatching(/^question \S+: answerable without evidence/),
    );
  });

  test('in an area or grade that nobody knows', () => {
    const ratings = (first?.ratings ?? []).map((row) => ({ ...row, area: 'fostering', grade: 'fair' }));
    expect(faulty({ ratings })).toEqual(
      expect.arrayContaining(['rating 1: the area fostering', 'rating 1: the grade fair']),
    );
  });
});
