import { ConfigError, type Environment, readEnvironment } from '../config.ts';
import type { Problem } from '../knowledge/article.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { HealthServerError } from '../operations/health-error.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { endWithReader, type Terminal } from './terminal.ts';

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

/** Says on the stream what is wrong in the folder's files, one `file:line: message` each. */
export function reportProblems(problems: readonly Problem[], errors: Terminal['errors']): void {
  for (const { file, line, message } of problems) {
    errors.write(`${plainLine(`${file}:${line}: ${message}`)}\n`);
  }
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
  if (error instanceof ConfigError || error instanceof KnowledgeError) return true;
  if (error instanceof HealthServerError) return true;
  return error instanceof Error && 'syscall' in error;
}
