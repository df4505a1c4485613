import type { GivenClarification } from '../import/material.ts';
import type { OpenDate } from '../import/open-dates.ts';
import { dateOrUnknown } from './knowledge-add-options.ts';
import type { AskEditor } from './knowledge-editor.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/** For each date that the text leaves open, what it means and who says so; an empty answer leaves it open. */
export async function askDates(
  open: readonly OpenDate[],
  ask: AskEditor,
  terminal: Terminal,
): Promise<readonly GivenClarification[]> {
  const settled: GivenClarification[] = [];
  for (const { phrase, line, sentence } of open) {
    await print(
      terminal.output,
      plainLine(`\nThe text gives no year for “${phrase}” (line ${line}): “${sentence}”`),
    );
    const means = await askUntil(
      ask,
      'Which date is it (2025-11; empty leaves it open)? ',
      terminal,
      (typed) => {
        const date = typed === '' ? '' : dateOrUnknown(typed);
        return date === 'unknown' ? '' : date;
      },
    );
    if (means === '') continue;
    const basis = await askUntil(ask, 'Who says so? ', terminal, (typed) => {
      if (typed === '')
        throw new RangeError('A date without a source is a guess; name the page or document.');
      return typed;
    });
    settled.push({ phrase, means, basis });
  }
  return settled;
}

async function askUntil(
  ask: AskEditor,
  question: string,
  { output }: Terminal,
  read: (typed: string) => string,
): Promise<string> {
  for (;;) {
    try {
      return read(await ask(question));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      await print(output, plainLine(error.message));
    }
  }
}
