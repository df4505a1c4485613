import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';

/** Where Discord's interactions are served over HTTP. */
export interface HttpConfig {
  /** The application's, 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly port: number;
  /** `undefined`: every address of this machine. */
  readonly host: string | undefined;
}

/** What an operator may set. `undefined` where it is not set. */
export interface Config {
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  /** Another base for Discord's REST interface, for stand-ins. */
  readonly apiUrl: string | undefined;
  /** `undefined`: interactions come by the gateway. */
  readonly http: HttpConfig | undefined;
  /** An absolute path. */
  readonly knowledgeFolder: string;
  readonly logLevel: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The articles that ship with the bot: an absolute path, whatever the working directory. */
export const shippedKnowledge = fileURLToPath(new URL('../knowledge', import.meta.url));

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** What is wrong with a value that is set; `undefined` if nothing is. */
type Check = (value: string) => string | undefined;

/** Each with what it is checked by, and an example. Messages never carry a value: it may be a misplaced token. */
const rules: Readonly<Record<string, { readonly check: Check; readonly example: string }>> = {
  DISCORD_TOKEN: { check: checkToken, example: 'DISCORD_TOKEN=the-token-from-the-page-Bot' },
  DISCORD_GUILD_ID: { check: checkSnowflake, example: 'DISCORD_GUILD_ID=123456789012345678' },
  DISCORD_API_URL: { check: checkHttpUrl, example: 'DISCORD_API_URL=http://127.0.0.1:8080/api' },
  DISCORD_PUBLIC_KEY: {
    check: checkPublicKey,
    example: `DISCORD_PUBLIC_KEY=${'0123456789abcdef'.repeat(4)}`,
  },
  PORT: { check: checkPort, example: 'PORT=8080' },
  HTTP_HOST: { check: checkHost, example: 'HTTP_HOST=127.0.0.1' },
  LOG_LEVEL: { check: checkLogLevel, example: 'LOG_LEVEL=info' },
};

/**
 * The environment with what the file (`.env` of the working directory) adds to it; what is set already wins.
 * A missing file is no error, and `env` itself stays as it is.
 */
export function readEnvironment(env: Environment, file = '.env'): Environment {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) merged[name] = value;
  dotenv.config({ path: file, quiet: true, processEnv: merged });
  return merged;
}

/**
 * The typed configuration, or everything that is wrong with the environment at once: one line for each
 * variable with what is wrong and an example, never with a value. An empty variable counts as not set.
 */
export function readConfig(
  env: Environment,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const setting = (name: string) => env[name]?.trim() || undefined;
  const problems = Object.entries(rules).flatMap(([name, { check, example }]) => {
    const value = setting(name);
    const problem = value === undefined ? undefined : check(value);
    return problem === undefined ? [] : [`${name} ${problem}. Example: ${example}`];
  });
  const [publicKey, port] = [setting('DISCORD_PUBLIC_KEY'), setting('PORT')];
  if (publicKey !== undefined && port === undefined) {
    problems.push(
      'PORT is missing: with DISCORD_PUBLIC_KEY, interactions are served over HTTP. Example: PORT=8080',
    );
  }
  if (problems.length > 0) return { problems };
  return {
    config: {
      token: setting('DISCORD_TOKEN'),
      guildId: setting('DISCORD_GUILD_ID'),
      apiUrl: setting('DISCORD_API_URL'),
      http:
        publicKey === undefined ? undefined : { publicKey, port: Number(port), host: setting('HTTP_HOST') },
      knowledgeFolder: resolve(setting('KNOWLEDGE_DIR') ?? shippedKnowledge),
      logLevel: setting('LOG_LEVEL') ?? 'info',
    },
  };
}

/** The configuration is wrong; the message lists everything that is, for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** As `readConfig`; throws a ConfigError if anything is wrong. */
export function requireConfig(env: Environment): Config {
  const read = readConfig(env);
  if ('config' in read) return read.config;
  throw new ConfigError(
    `The configuration is wrong:\n${read.problems.map((line) => `- ${line}`).join('\n')}`,
  );
}

function checkToken(value: string): string | undefined {
  if (/^Bot\s/i.test(value)) return 'must be the token alone, without the word "Bot" before it';
  if (!/^[!-~]+$/.test(value)) return 'contains a blank or another character that no token has';
  if (/^\d+$/.test(value)) return 'is a number, so it is probably the application id, not the token';
  if (/^[0-9a-f]{64}$/.test(value)) return 'looks like the public key of the application, not like the token';
  if (value.length < 8 || value.length > 200) return 'is too short or too long to be a token';
  return undefined;
}

function checkSnowflake(value: string): string | undefined {
  return /^\d{17,20}$/.test(value) ? undefined : 'is not the id of a server, a number of 17 to 20 digits';
}

function checkHttpUrl(value: string): string | undefined {
  const isHttp = /^https?:\/\//i.test(value) && URL.canParse(value);
  return isHttp ? undefined : 'is not an address that begins with http:// or https://';
}

function checkPublicKey(value: string): string | undefined {
  return /^[0-9a-f]{64}$/i.test(value)
    ? undefined
    : 'is not the public key of an application, 64 hexadecimal digits (page General Information)';
}

function checkPort(value: string): string | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : 'is not a number from 0 to 65535';
}

function checkHost(value: string): string | undefined {
  const isHost = isIP(value) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value);
  return isHost ? undefined : 'is not an address or a name of this machine';
}

function checkLogLevel(value: string): string | undefined {
  return logLevels.includes(value) ? undefined : `is none of ${logLevels.join(', ')}`;
}
