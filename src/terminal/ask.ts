import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Answer } from '../answers/answer.ts';
import type { Environment } from '../config.ts';
import { answerBatch } from './batch.ts';
import { jsonLine } from './plain-text.ts';
import { toJson } from './render-json.ts';
import { renderAnswer } from './render-text.ts';
import { displayOf, print, type Terminal } from './terminal.ts';

/** Loads the library, once, and gives the function that answers; rejects if there is nothing to answer from. */
export type PrepareAsk = () => Promise<(question: string) => Answer>;

/** What `npm run ask` ends with. */
const exitStatus = { answered: 0, failure: 1, usage: 2, unanswered: 3 } as const;

const usage = `Usage: npm run ask -- "QUESTION"
       npm run --silent ask -- --json "QUESTION"
       npm run --silent ask -- --batch FILE

Answers a question about inspections from the articles, each answer with its quotations.

  --json          print the reply as JSON, on one line
  --batch FILE    read one {"question": "…"} a line from FILE (- is standard input)
                  and print one reply as JSON a line, in the same order
  -h, --help      print this text

Exit status: 0 answered, 3 unanswered or ambiguous, 2 wrong usage, 1 failure.
With --batch: 0, or 1 if a line had no question that can be read.`;

const options = {
  json: { type: 'boolean' },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What `npm run ask` does: answers the question of the arguments, or each of a batch.
 * @param args the arguments without the names of node and script
 * @returns the exit status; rejects only with what `prepare` or the reading of the batch rejects with
 */
export async function ask(
  args: readonly string[],
  terminal: Terminal,
  env: Environment,
  prepare: PrepareAsk,
): Promise<number> {
  const request = readArguments(args);
  if ('help' in request) {
    await print(terminal.output, usage);
    return exitStatus.answered;
  }
  if ('wrong' in request) {
    await print(terminal.errors, `${request.wrong}\n\n${usage}`);
    return exitStatus.usage;
  }
  if ('batch' in request) return askBatch(request.batch, terminal, await prepare());
  const answer = (await prepare())(request.question);
  const text = request.json
    ? jsonLine(toJson(answer))
    : renderAnswer(answer, await displayOf(terminal.output, env));
  await print(terminal.output, text);
  return answer.status === 'answered' ? exitStatus.answered : exitStatus.unanswered;
}

async function askBatch(
  file: string,
  { input, output, errors }: Terminal,
  answer: (question: string) => Answer,
): Promise<number> {
  const count = await answerBatch(file === '-' ? input : createReadStream(file), output, answer);
  if (count === 0) return exitStatus.answered;
  await print(
    errors,
    `${count} of the lines could not be answered; their replies say why in the field error.`,
  );
  return exitStatus.failure;
}

type Request =
  | { readonly help: true }
  | { readonly wrong: string }
  | { readonly batch: string }
  | { readonly question: string; readonly json: boolean };

function readArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { help: true };
    if (values.batch !== undefined) {
      return positionals.length > 0
        ? { wrong: 'Give a question or --batch, not both.' }
        : { batch: values.batch };
    }
    if (positionals.length === 0) return { wrong: 'There is no question.' };
    // Without quotation marks, the shell gives a question word by word.
    return { question: positionals.join(' '), json: values.json === true };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
