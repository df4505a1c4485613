import { createLog, type Log } from '../../src/log.ts';

/** A log that is kept, line by line. */
export function memoryLog(): {
  readonly log: Log;
  readonly lines: () => readonly Record<string, unknown>[];
  readonly text: () => string;
} {
  const written: string[] = [];
  const log = createLog('info', false, [], undefined, { write: (line: string) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line)), text: () => written.join('') };
}
