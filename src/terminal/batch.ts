import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../answers/answer.ts';
import { jsonLine, parsedJson } from './plain-text.ts';
import { type JsonReply, toJson } from './render-json.ts';
import { linesOf, print } from './terminal.ts';

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
