import type { Problem } from '../src/knowledge/article.ts';

/** As many, and as long, as one page holds beside the rest: a second page would need a button. */
const most = 6;
const longest = 240;

/** What is wrong in the folder's files, one a line: the first few, and how many more there are. */
export function sayProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, most).map(({ file, line, message }) => {
    const said = `${file}:${line}: ${message}`;
    return said.length > longest ? `${said.slice(0, longest)}…` : said;
  });
  const left = problems.length - lines.length;
  return [...lines, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
}
