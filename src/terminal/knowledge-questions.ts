import { createInterface } from 'node:readline';
import { ImportError } from '../import/import-error.ts';
import type { Facts, GivenClarification } from '../import/material.ts';
import type { OpenDate } from '../import/open-dates.ts';
import { dateOrUnknown } from './knowledge-add-options.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

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

const questions = [
  ['title', 'Title: '],
  ['publisher', 'Publisher: '],
  ['kind', 'Kind (newspaper, broadcaster, trade press, council, political party, regulator): '],
  ['published', 'Published (2024-03-05, 5 March 2024; empty: unknown): '],
  ['author', 'Author (empty: none given): '],
  ['url', 'Web address (empty: none): '],
] as const;

/** The facts that neither the file nor the options gave, asked for one by one. */
export async function askFacts(
  facts: Facts,
  given: Facts,
  ask: AskEditor,
  terminal: Terminal,
): Promise<Facts> {
  let known = facts;
  for (const [key, question] of questions) {
    if (known[key] !== undefined) continue;
    const answer = await askUntil(ask, question, terminal, (typed) => {
      if (key === 'published') return dateOrUnknown(typed);
      if (typed === '' && (key === 'title' || key === 'publisher'))
        throw new RangeError(`It needs a ${key}.`);
      return typed;
    });
    if (answer !== '') known = { ...known, [key]: answer };
  }
  if (given.councils !== undefined) return known;
  const guess = known.councils?.join(', ') ?? '';
  const typed = await ask(`Council${guess === '' ? '' : ` [${guess}]`} (several with commas; - for none): `);
  if (typed === '') return known;
  const councils = typed === '-' ? [] : typed.split(',').map((name) => name.trim());
  return { ...known, councils: councils.filter((name) => name !== '') };
}

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
