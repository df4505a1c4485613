import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { listed } from './messages.ts';

const MOST = 12;

/** The councils that articles are about or give ratings of, the one with most articles first; not those named in passing. */
export const councilsCovered = madeOnce(({ articles, claims, councils }: Library): readonly string[] => {
  const told = new Set([
    ...articles.flatMap((article) => article.councils),
    ...claims.map(({ council }) => council),
  ]);
  const covered = councils.filter((council) => told.has(council));
  return covered.length > 0 ? covered : councils;
});

/** The council to name where an example of a question is given. */
export const exampleCouncil = (library: Library): string => councilsCovered(library)[0] ?? 'the council';

/** "A, B and C"; of very many the first, and how many more there are. */
export function sayCouncils(councils: readonly string[]): string {
  const shown = councils.length > MOST + 1 ? councils.slice(0, MOST) : councils;
  const left = councils.length - shown.length;
  return listed([...shown, ...(left > 0 ? [`${left} more`] : [])]);
}
