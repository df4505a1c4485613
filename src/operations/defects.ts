import type { Log } from '../log.ts';
import { EXIT } from './exit-codes.ts';

/** For the log, at the end that a defect brings about. */
export const DEFECT =
  'Ending because of a defect; what was in flight has been finished as far as it could be';

/**
 * Resolves with the first exception or rejection that nobody caught, for an orderly end. From now on none of them ends
 * the process by itself; each is logged, and none lets it end as if all were well.
 */
export function firstDefect(
  host: Pick<NodeJS.Process, 'on' | 'exitCode'>,
  log: Pick<Log, 'fatal'>,
): Promise<unknown> {
  return new Promise((resolve) => {
    // Rejections come here too: Node raises those that nobody handles.
    host.on('uncaughtException', (err) => {
      host.exitCode = EXIT.failure;
      log.fatal({ err }, 'A defect that nothing caught');
      resolve(err);
    });
  });
}
