import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { MISSING_ACCESS } from './limits.ts';

const REFUSED_TOKEN =
  'Discord refused the token. Set DISCORD_TOKEN to the one from the Developer Portal (your application, Bot, Reset Token).';

const NETWORK_CODES =
  /^(E(CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|UND_ERR_\w+|CERT_\w+|.*_CERT\w*)$/;

function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && NETWORK_CODES.test(error.code)) return error.code;
  if (error.name === 'AbortError') return 'no answer in time';
  if (error instanceof AggregateError) return error.errors.map(networkCode).find(Boolean);
  return networkCode(error.cause);
}

/** One line for the operator: why Discord cannot be used, and what to do. Never carries a token. */
export function sayFailure(error: unknown): string {
  const network = networkCode(error);
  if (network !== undefined)
    return `Cannot reach Discord (${network}). Check the network, and DISCORD_API_URL if it is set.`;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return REFUSED_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return REFUSED_TOKEN;
  if (error instanceof DiscordAPIError && error.code === MISSING_ACCESS) {
    return 'The bot has no access to the server of DISCORD_GUILD_ID: invite it with the scope applications.commands.';
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord answered with an error (status ${error.status}): ${oneLine(error.message)}`;
  }
  // @discordjs/ws knows a refused token at the gateway only as this message.
  if (error instanceof Error && error.message === 'Authentication failed') return REFUSED_TOKEN;
  return `Could not connect to Discord: ${oneLine(error instanceof Error ? error.message : String(error))}`;
}

/** What the process ends with after such a failure: where the token is refused, starting again does not help. */
export function exitCodeOf(error: unknown): ExitCode {
  return sayFailure(error) === REFUSED_TOKEN ? EXIT.operator : EXIT.failure;
}

const UPDATE = 'Update Rapporteur; if it is the newest version, report this.';
const ADVICE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.InvalidShard]:
    'Set SHARDS=auto, or leave SHARDS out for a bot in fewer than 2,500 servers.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for its connections: set SHARDS=auto.',
  [GatewayCloseCodes.InvalidAPIVersion]: UPDATE,
  [GatewayCloseCodes.InvalidIntents]: UPDATE,
  [GatewayCloseCodes.DisallowedIntents]: UPDATE,
};

/** The same for a gateway that closed for good: what only the operator can mend. */
export function sayClosed(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return REFUSED_TOKEN;
  const name =
    GatewayCloseCodes[code]?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() ?? 'unknown reason';
  return [`Discord closed the connection for good (${code}, ${name}).`, ADVICE[code]]
    .filter(Boolean)
    .join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
