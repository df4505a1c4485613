/** A knowledge file taken apart: its front matter, and the article's own words. */
export interface Parts {
  readonly yaml: string;
  /** Without the blank lines around it; otherwise to the character. */
  readonly text: string;
  /** The line of the file (from 1) on which `text` begins. */
  readonly bodyLine: number;
}

/** Where and why a file cannot be taken apart. */
export interface Flaw {
  readonly line: number;
  readonly message: string;
}

const fence = /^---[ \t]*$/u;
const blank = /^\s*$/u;

/** Without a byte order mark, and with every line end as \n: offsets are counted in this form. */
export function normaliseLineEnds(source: string): string {
  return source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Takes a file (with line ends normalised) apart at its two fences; YAML itself begins on line 2. */
export function splitFrontMatter(source: string): Parts | Flaw {
  const lines = source.split('\n');
  if (!fence.test(lines[0] ?? '')) {
    return {
      line: 1,
      message:
        'no front matter: the first line must be ---, then title, publisher and published, then --- again',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return { line: 1, message: 'the front matter has no end: put a line --- after its last line' };
  const first = lines.findIndex((line, index) => index > end && !blank.test(line));
  if (first < 0) {
    return { line: end + 1, message: "the body is empty: put the article's own words after the second ---" };
  }
  const last = lines.findLastIndex((line) => !blank.test(line));
  return {
    yaml: lines.slice(1, end).join('\n'),
    text: lines.slice(first, last + 1).join('\n'),
    bodyLine: first + 1,
  };
}
