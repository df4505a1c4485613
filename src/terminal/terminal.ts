import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config.ts';

/** The streams that a session in the terminal reads and writes; `process.stdin` and the like fit as they are. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
}

/** How text is laid out. */
export interface Display {
  /** Columns; `undefined` leaves lines as long as they are. */
  readonly width: number | undefined;
  readonly colour: boolean;
  /** Breaks a text between words into lines of at most `width` columns; colours take no room. */
  readonly wrap: (text: string, width: number) => string;
  /** How many columns a text takes. */
  readonly measure: (text: string) => number;
}

/** Longer lines than this are hard to read, however wide the window. */
const widest = 100;
const narrowest = 20;

/**
 * Colour only where the output is a terminal and `NO_COLOR` is not set. Lines are wrapped to the terminal;
 * elsewhere they stay whole, so that a quotation can be searched for, unless `COLUMNS` is set.
 */
export async function displayOf(output: Terminal['output'], env: Environment): Promise<Display> {
  const { COLUMNS = '', NO_COLOR = '' } = env;
  const columns = output.isTTY ? (output.columns ?? 80) : Number.parseInt(COLUMNS, 10);
  const colour = output.isTTY === true && NO_COLOR === '';
  if (!(columns > 0))
    return { width: undefined, colour, wrap: (text) => text, measure: (text) => [...text].length };
  // Loaded only where it is needed: it is a tenth of the time that a piped question takes.
  const [{ default: wrap }, { default: measure }] = await Promise.all([
    import('wrap-ansi'),
    import('string-width'),
  ]);
  return { width: Math.min(Math.max(columns, narrowest), widest), colour, wrap, measure };
}

/** Writes the text and a line break; resolves when there is room for more. */
export function print(output: Writable, text: string): Promise<void> {
  if (output.write(`${text}\n`)) return Promise.resolve();
  return new Promise((resolve) => output.once('drain', resolve));
}

/** Ends the process quietly when the reader of its output has gone (`| head`), as is usual in a pipeline. */
export function endWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * The lines of a stream without their line breaks, the last one with or without. Splits at line feeds only:
 * node:readline also splits at U+2028, which JSON allows within a line.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
