import type { Progress } from '../library/library.ts';
import type { Terminal } from './terminal.ts';

/** Fewer articles are read before a person wonders. */
const worthSaying = 100;
const step = 25;
const clearLine = '\r\u001b[K';

/** Shows on a terminal, in one line that goes again, how many articles have been read; nothing elsewhere. */
export function readingProgress(errors: Terminal['errors'] & { readonly isTTY?: boolean }): Progress {
  return (done, all) => {
    if (!errors.isTTY || all < worthSaying) return;
    if (done % step === 0) errors.write(`${clearLine}Reading the articles: ${done} of ${all}`);
    if (done === all - 1) errors.write(clearLine);
  };
}
