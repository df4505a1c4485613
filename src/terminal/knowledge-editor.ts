import { createInterface } from 'node:readline';
import { ImportError } from '../import/import-error.ts';
import { plainLine } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** Asks one question and gives what was typed, trimmed; rejects with an ImportError where the input has ended. */
export type AskEditor = (question: string) => Promise<string>;

/** A person at a terminal who can be asked. */
export interface Editor {
  readonly ask: AskEditor;
  /** Whether there will be no more answers: Ctrl+C, Ctrl+D, or the end of the input. */
  readonly hasEnded: () => boolean;
  /** Gives the terminal back. */
  readonly end: () => void;
}

/** The person at a terminal; undefined where there is none. */
export function editorAt({ input, output }: Terminal): Editor | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  const typed = lines[Symbol.asyncIterator]();
  let ended = false;
  return {
    ask: async (question) => {
      const unanswered = new ImportError('was not added: the questions were not answered');
      // A prompt after the end would wait for ever.
      if (ended) throw unanswered;
      lines.setPrompt(plainLine(question));
      lines.prompt();
      const next = await typed.next();
      ended = next.done === true;
      if (next.done) throw unanswered;
      return next.value.trim();
    },
    hasEnded: () => ended,
    end: () => lines.close(),
  };
}
