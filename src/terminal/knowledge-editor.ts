import { createInterface } from 'node:readline';
import { ImportError } from '../import/import-error.ts';
import { plainLine } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** Asks one question and gives what was typed, trimmed; rejects with an ImportError where the input has ended. */
export type AskEditor = (question: string) => Promise<string>;

/** A person at a terminal who can be asked; undefined where there is none. */
export function editorAt({
  input,
  output,
}: Terminal): { readonly ask: AskEditor; readonly end: () => void } | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(plainLine(question));
      lines.prompt();
      const next = await typed.next();
      if (next.done) throw new ImportError('was not added: the questions were not answered');
      return next.value.trim();
    },
    end: () => lines.close(),
  };
}
