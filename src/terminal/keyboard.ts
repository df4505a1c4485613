import type { Terminal } from './terminal.ts';

/** Single keys and lines from a terminal. What has been typed ahead is kept for the next question. */
export interface Keyboard {
  /** The next key that writes a character, in lower case; `undefined` where the input ends (Ctrl+C, Ctrl+D, Escape). */
  readonly key: () => Promise<string | undefined>;
  /** A line, shown as it is typed, trimmed; `undefined` where the input ends. */
  readonly line: (question: string) => Promise<string | undefined>;
  /** Gives the terminal back as it was. */
  readonly end: () => void;
}

interface Raw {
  readonly setRawMode?: (on: boolean) => unknown;
}

const ENDS = new Set(['\u0003', '\u0004']);
const ENTER = new Set(['\r', '\n']);
const RUBOUT = new Set(['\u007f', '\b']);
/** Arrows and function keys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal sends them
const SEQUENCE = /\u001b(?:\[[\d;]*[ -/]*[@-~]|O.|.?)/gu;

/** Takes a terminal's keys one by one, without waiting for Enter. */
export function keyboardAt({
  input,
  output,
}: {
  readonly input: Terminal['input'] & Raw;
  readonly output: Terminal['output'];
}): Keyboard {
  const typed: string[] = [];
  let ended = input.readableEnded;
  let wake: (() => void) | undefined;
  const decoder = new TextDecoder();
  const take = (data: Buffer | string): void => {
    const text = typeof data === 'string' ? data : decoder.decode(data, { stream: true });
    typed.push(...text.replace(SEQUENCE, ''));
    wake?.();
  };
  const finish = (): void => {
    ended = true;
    wake?.();
  };
  input.setRawMode?.(true);
  input.on('data', take);
  input.on('end', finish);
  // Whoever asked before may have paused it.
  input.resume();
  const next = async (): Promise<string | undefined> => {
    while (typed.length === 0 && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const char = typed.shift();
    if (char !== undefined && !ENDS.has(char)) return char;
    ended = true;
    return undefined;
  };
  return {
    key: async () => {
      for (;;) {
        const char = await next();
        if (char === undefined || /[\p{L}\p{N}+]/u.test(char)) return char?.toLowerCase();
      }
    },
    line: async (question) => {
      output.write(question);
      const line: string[] = [];
      for (;;) {
        const char = await next();
        if (char === undefined) return undefined;
        if (ENTER.has(char)) {
          output.write('\n');
          return line.join('').trim();
        }
        if (RUBOUT.has(char)) {
          if (line.pop() !== undefined) output.write('\b \b');
        } else if (!/\p{Cc}/u.test(char)) {
          line.push(char);
          output.write(char);
        }
      }
    },
    end: () => {
      input.setRawMode?.(false);
      input.off('data', take);
      input.off('end', finish);
      input.pause();
    },
  };
}
