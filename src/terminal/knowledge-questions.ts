import { createInterface } from 'node:readline';
import { requiredFacts } from '../import/draft.ts';
import { ImportError } from '../import/import-error.ts';
import type { Facts, GivenClarification } from '../import/material.ts';
import type { OpenDate } from '../import/open-dates.ts';
import { earliest } from '../knowledge/edtf.ts';
import { isWebAddress } from '../knowledge/schema.ts';
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

/** A fact to ask for, and how what was typed becomes it; a RangeError says what does not fit. */
interface Question {
  readonly key: Exclude<keyof Facts, 'clarifications'>;
  readonly text: (known: Facts) => string;
  readonly read: (typed: string, today: string) => string | readonly string[];
}

const needed =
  (what: string) =>
  (typed: string): string => {
    if (typed === '') throw new RangeError(`It needs a ${what}.`);
    return typed;
  };

const questions: readonly Question[] = [
  { key: 'title', text: () => 'Title: ', read: needed('title') },
  { key: 'publisher', text: () => 'Publisher: ', read: needed('publisher') },
  {
    key: 'kind',
    text: () => 'Kind (newspaper, broadcaster, trade press, council, political party, regulator): ',
    read: (typed) => typed,
  },
  {
    key: 'published',
    text: () => 'Published (2024-03-05, 5 March 2024, 05/03/2024; empty: unknown): ',
    read: (typed, today) => {
      const date = dateOrUnknown(typed);
      if (date !== 'unknown' && earliest(date) > today)
        throw new RangeError(`${date} has not come yet; type the day on which it came out.`);
      return date;
    },
  },
  { key: 'author', text: () => 'Author (empty: none given): ', read: (typed) => typed },
  {
    key: 'url',
    text: () => 'Web address (empty: none): ',
    read: (typed) => {
      if (typed !== '' && !isWebAddress(typed))
        throw new RangeError(`Not a web address: "${typed}". It begins with https:// or http://.`);
      return typed;
    },
  },
  {
    key: 'councils',
    text: ({ councils = [] }) =>
      `Council${councils.length === 0 ? '' : ` [${councils.join(', ')}]`} (several with commas; - for none): `,
    read: (typed) => (typed === '-' ? [] : typed.split(',').flatMap((name) => name.trim() || [])),
  },
];

/** Typed in the place of an answer, it leads to the question before. */
const BACK = '<';

/** The facts that neither the file nor the options gave, asked for one by one; `<` goes back. `today`: a day in EDTF. */
export async function askFacts(
  facts: Facts,
  given: Facts,
  ask: AskEditor,
  terminal: Terminal,
  today: string,
): Promise<Facts> {
  // An option given as "" says that there is none.
  const open = questions.filter(({ key }) =>
    key === 'councils'
      ? given.councils === undefined
      : facts[key] === undefined && (given[key] === undefined || requiredFacts.some((one) => one === key)),
  );
  let known = facts;
  if (open.length > 1) await print(terminal.output, `  (${BACK} goes back to the question before)`);
  for (let at = 0; at < open.length; ) {
    const question = open[at];
    if (!question) break;
    const typed = await ask(question.text(known));
    if (typed === BACK) {
      at = Math.max(0, at - 1);
      continue;
    }
    try {
      const answer = question.read(typed, today);
      // Nothing typed leaves a guess as it is.
      if (typed !== '' || question.key === 'published') known = { ...known, [question.key]: answer };
      at += 1;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      await print(terminal.output, plainLine(error.message));
    }
  }
  return known;
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
