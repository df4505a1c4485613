import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Answer } from '../answers/answer.ts';
import type { Environment } from '../config.ts';
import { jsonLine, parsedJson } from './plain-text.ts';
import { type JsonReply, toJson } from './render-json.ts';
import { renderAnswer } from './render-text.ts';
import { toolOf } from './run-cli.ts';
import { displayOf, linesOf, print, type Terminal } from './terminal.ts';

/** Loads the library, once, and gives the function that answers; rejects if there is nothing to answer from. */
export type PrepareAsk = () => Promise<(question: string) => Answer>;

/** What `npm run ask` ends with. */
const exitStatus = { answered: 0, failure: 1, unanswered: 3 } as const;

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
  json: { type: 'boolean', default: false },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What `npm run ask` does: answers the question of the arguments, or each of a batch.
 * @param args the arguments without the names of node and script
 * @returns the exit status; rejects only with what `prepare` or the reading of the batch rejects with
 */
export function ask(
  args: readonly string[],
  terminal: Terminal,
  env: Environment,
  prepare: PrepareAsk,
): Promise<number> {
  return toolOf(usage, readArguments, async (request: Request) => {
    const answer = await prepare();
    return 'batch' in request
      ? askBatch(request.batch, terminal, answer)
      : askOne(request, terminal, env, answer);
  })(args, terminal, env);
}

async function askOne(
  { question, json }: { readonly question: string; readonly json: boolean },
  { output }: Terminal,
  env: Environment,
  answer: (question: string) => Answer,
): Promise<number> {
  const reply = answer(question);
  await print(output, json ? jsonLine(toJson(reply)) : renderAnswer(reply, await displayOf(output, env)));
  return reply.status === 'answered' ? exitStatus.answered : exitStatus.unanswered;
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

type Request = { readonly batch: string } | { readonly question: string; readonly json: boolean };

function readArguments(args: string[]): Request | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return undefined;
  if (values.batch !== undefined) {
    if (positionals.length > 0) throw new RangeError('Give a question or --batch, not both.');
    return { batch: values.batch };
  }
  if (positionals.length === 0) throw new RangeError('There is no question.');
  // Without quotation marks, the shell gives a question word by word.
  return { question: positionals.join(' '), json: values.json };
}

/** What stands in the place of a reply. */
interface LineError {
  readonly error: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Reads one `{"question": "…"}` a line and writes one reply a line, in order and as soon as it is there. A line
 * that is not such an object, or that cannot be answered, gets a line with an `error`, and the rest goes on.
 * @returns how many lines got an error
 */
export async function answerBatch(
  input: Readable,
  output: Writable,
  ask: (question: string) => Answer,
): Promise<number> {
  let line = 0;
  let errors = 0;
  for await (const text of linesOf(input)) {
    const reply = replyTo(text, ++line, ask);
    if ('error' in reply) errors++;
    await print(output, jsonLine(reply));
  }
  return errors;
}

function replyTo(text: string, line: number, ask: (question: string) => Answer): JsonReply | LineError {
  const question = readQuestion(text);
  if (question === undefined) {
    return { error: `Line ${line} is not an object with a question, like {"question": "…"}`, line };
  }
  try {
    return toJson(ask(question));
  } catch (error) {
    // One question that hits a defect must not cost the replies to all the others.
    return { error: `Line ${line} could not be answered: ${String(error)}`, line };
  }
}

function readQuestion(text: string): string | undefined {
  const value = parsedJson(text.replace(/^\ufeff/, ''));
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'question' in value && typeof value.question === 'string' ? value.question : undefined;
}
