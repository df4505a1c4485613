import { type DestinationStream, type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';

export type Log = Logger;

const censored = '[redacted]';
const tokenKeys = ['token', '*.token', 'authorization', '*.authorization', 'headers.Authorization'];

/** The shape of a bot's token; and the token of an interaction, which stands in the addresses of replies. */
const botToken = /\b[\w-]{23,30}\.[\w-]{6}\.[\w-]{27,}/g;
const interactionToken = /\b((?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g;

/**
 * The bot's log: one JSON object a line, or readable lines where `pretty` (in a terminal). No token reaches it:
 * neither under a key, nor inside a message or an address, nor one of the `secrets` anywhere. Errors
 * are logged with type, message, stack and code only, since those of a request carry what was sent. Each line of a
 * `shard` says which.
 */
export function createLog(
  level: string,
  pretty: boolean,
  secrets: readonly string[] = [],
  shard?: number,
  destination: DestinationStream = standardOutput(),
): Log {
  const options = {
    level,
    base: shard === undefined ? null : { shard },
    redact: { paths: tokenKeys, censor: censored },
    serializers: { err: describeError },
    hooks: { streamWrite: (line: string) => censor(line, secrets) },
  };
  if (!pretty) return pino(options, destination);
  // Not as a stream: lines stay in order, and none is lost when the process ends.
  const prettify = prettyFactory({ translateTime: 'SYS:HH:MM:ss' });
  return pino(options, { write: (line) => destination.write(prettify(line)) });
}

/** How much (characters) is kept of what cannot be written now: a full disk may be emptied. */
const KEPT = 1_000_000;

/**
 * Standard output, each line written at once. Where it cannot be written (the disk is full, its reader has gone), the
 * bot goes on without: what fits is kept and written later, the rest is lost.
 */
function standardOutput(): DestinationStream {
  return pino.destination({ fd: 1, sync: true, maxLength: KEPT }).on('error', () => undefined);
}

function describeError(error: Error): Record<string, unknown> {
  const { type, message, stack, code, status } = pino.stdSerializers.err(error);
  return { type, message, stack, code, status };
}

function censor(line: string, secrets: readonly string[]): string {
  const shaped = line.replace(botToken, censored).replace(interactionToken, `$1${censored}`);
  return secrets.filter(Boolean).reduce((text, secret) => text.replaceAll(secret, censored), shaped);
}
