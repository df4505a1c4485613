import { ConfigError, type Environment, readEnvironment } from '../config.ts';
import type { Problem } from '../knowledge/article.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import type { Progress } from '../library/library.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { HealthServerError } from '../operations/health-error.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { endWithReader, print, type Terminal } from './terminal.ts';

/** The part of `process` that a program of the command line uses. */
export interface Host {
  readonly stdin: Terminal['input'];
  readonly stdout: Terminal['output'];
  readonly stderr: Terminal['errors'];
  readonly env: Environment;
  exitCode?: number | string | null | undefined;
}

/**
 * Runs a program of the command line and sets the exit code to what it resolves to. A failure that the operator
 * can mend becomes its message on standard error and exit code 1, or what `codeOf` makes of it; any other is a defect, and
 * is thrown on.
 */
export async function runCli(
  host: Host,
  program: (terminal: Terminal, env: Environment) => Promise<number>,
  codeOf: (error: Error) => number = () => EXIT.failure,
): Promise<void> {
  const terminal = { input: host.stdin, output: host.stdout, errors: host.stderr };
  endWithReader(terminal.output);
  try {
    host.exitCode = await program(terminal, readEnvironment(host.env));
  } catch (error) {
    if (!isMendable(error)) throw error;
    terminal.errors.write(`${plainLines(messageOf(error)).join('\n')}\n`);
    host.exitCode = codeOf(error);
  }
}

/** A program of the command line; resolves to the exit status. `args` stand after its name. */
export type Tool = (args: readonly string[], terminal: Terminal, env: Environment) => Promise<number>;

/**
 * A program that does what its arguments ask for, or prints its help, or says what is wrong with them and how it is used
 * (exit status 2). `read` gives the request in the arguments, undefined where they ask for help; it throws an Error that
 * says what is wrong with them.
 */
export function toolOf<Request>(
  usage: string,
  read: (args: string[]) => Request | undefined,
  run: (request: Request, terminal: Terminal, env: Environment) => Promise<number>,
): Tool {
  return async (args, terminal, env) => {
    let request: Request | undefined;
    try {
      request = read([...args]);
    } catch (error) {
      await print(terminal.errors, `${error instanceof Error ? error.message : error}\n\n${usage}`);
      return 2;
    }
    if (request !== undefined) return run(request, terminal, env);
    await print(terminal.output, usage);
    return 0;
  };
}

/** Says on the stream what is wrong in the folder's files, one `file:line: message` each. */
export function reportProblems(problems: readonly Problem[], errors: Terminal['errors']): void {
  for (const { file, line, message } of problems) {
    errors.write(`${plainLine(`${file}:${line}: ${message}`)}\n`);
  }
}

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

/** The exit code for whoever starts the bot again: 78 where that would not help until its settings are changed. */
export function supervisedCodeOf(error: Error): ExitCode {
  if (error instanceof HealthServerError) return error.busy ? EXIT.failure : EXIT.operator;
  return error instanceof ConfigError ? EXIT.operator : EXIT.failure;
}

/** In words where the system says it in codes. */
function messageOf(error: Error): string {
  const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
  return isMissing ? `There is no file ${error.path}.` : error.message;
}

/** Wrong configuration or knowledge, and what the operating system refuses (a file that is not there). */
function isMendable(error: unknown): error is Error {
  const isOurs = [ConfigError, KnowledgeError, HealthServerError].some((kind) => error instanceof kind);
  return isOurs || (error instanceof Error && 'syscall' in error);
}
