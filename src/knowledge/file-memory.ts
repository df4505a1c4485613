import type { Problem } from './article.ts';

/** A file as it is: its name, and its text or why it cannot be read. */
export interface FolderFile {
  readonly file: string;
  readonly text: string | Problem;
}

/** A file with nothing wrong in it, and what was understood of it. */
export interface Known<Value> {
  readonly file: string;
  /** `undefined` where it is no longer the one that was understood. */
  readonly text: string | undefined;
  readonly value: Value;
}

/** What was understood of a file, or what is wrong with it. */
export type Parsed<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** A file as it is now. */
export interface Remembered<Value> {
  /** Of this text, or of an earlier one when this one is bad. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Parses files, again and again, with the last good value of each that was there the time before. */
export function createMemory<Value>(
  parse: (file: string, text: string) => Parsed<Value>,
  understood: readonly Known<Value>[],
): (files: readonly FolderFile[]) => readonly Remembered<Value>[] {
  let known = new Map<
    string,
    { readonly text: string | Problem | undefined; readonly result: Remembered<Value> }
  >(understood.map(({ file, text, value }) => [file, { text, result: { value, problems: [] } }]));
  return (files) => {
    const before = known;
    known = new Map(
      files.map(({ file, text }) => {
        const earlier = before.get(file);
        if (earlier && earlier.text === text) return [file, earlier];
        const parsed = typeof text === 'string' ? parse(file, text) : { problems: [text] };
        return [file, { text, result: remember(parsed, earlier?.result.value) }];
      }),
    );
    return [...known.values()].map(({ result }) => result);
  };
}

function remember<Value>(parsed: Parsed<Value>, lastGood: Value | undefined): Remembered<Value> {
  if ('value' in parsed) return { ...parsed, problems: [] };
  if (lastGood === undefined) return parsed;
  return {
    value: lastGood,
    problems: parsed.problems.map((problem) => ({ ...problem, message: `${problem.message}${stays}` })),
  };
}

const stays = ' (until then, its last good version stays in use)';
