import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { checkMarks, checkTogether, configRules } from './config/rules.ts';
import type { LimitSettings } from './shared/limits.ts';

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
  /** Questions a minute; 0 for as many as they like. */
  readonly limits: LimitSettings;
  /** The Redis through which several instances share limits and follow-ups. */
  readonly redisUrl: string | undefined;
  /** Into how many processes the connection is split: as many as Discord says, or this many. */
  readonly shards: 'auto' | number | undefined;
  /** Set by the process that splits, in each of its parts: which part this is. */
  readonly shard: { readonly id: number; readonly count: number } | undefined;
  /** Where /healthz, /readyz and /metrics are served. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
  /** Where what was read is kept for the next start: an absolute path; beside the program where it is not set. */
  readonly cacheFolder: string | undefined;
  /** The operator's privacy notice, which /about links to. */
  readonly privacyUrl: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The articles that ship with the bot: an absolute path, whatever the working directory. */
export const shippedKnowledge = fileURLToPath(new URL('../knowledge', import.meta.url));

/**
 * A person who reads what they get asks less than once in three seconds; a lively server has six who ask that much.
 * Both are far below what one process answers, so that nobody's server is slow because of another.
 */
const LIMITS: LimitSettings = { perPerson: 20, perServer: 120 };

/**
 * The environment with what the file (`.env` of the working directory) adds to it; what is set already wins.
 * A missing file is no error, and `env` itself stays as it is. Throws a ConfigError where the file is no UTF-8.
 */
export function readEnvironment(env: Environment, file = '.env'): Environment {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) merged[name] = value;
  if (isOtherText(file))
    throw new ConfigError(`${basename(file)} is not UTF-8 text: save it with the encoding UTF-8.`);
  dotenv.config({ path: file, quiet: true, processEnv: merged });
  return merged;
}

/** Whether there is such a file, and what is in it is no UTF-8 (UTF-16 without a mark is, with NULs): its names would be read as gibberish, silently. */
function isOtherText(file: string): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).includes('\0');
  } catch (error) {
    return error instanceof TypeError;
  }
}

/**
 * The typed configuration, or everything that is wrong with the environment at once: one line for each
 * variable with what is wrong and an example, never with a value. An empty variable counts as not set.
 */
export function readConfig(
  env: Environment,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const setting = (name: string) => env[name]?.trim() || undefined;
  const shard = shardOf(env);
  const problems = Object.entries(configRules).flatMap(([name, { check, example }]) => {
    // In a shard, discord.js has put the number of the shard there.
    const value = shard && name === 'SHARDS' ? undefined : setting(name);
    const problem = value === undefined ? undefined : (checkMarks(value) ?? check(value));
    return problem === undefined ? [] : [`${name} ${problem}. Example: ${example}`];
  });
  problems.push(...checkTogether(setting));
  if (problems.length > 0) return { problems };
  const [publicKey, port] = [setting('DISCORD_PUBLIC_KEY'), setting('PORT')];
  const [shards, watched, cache] = [setting('SHARDS'), setting('HEALTH_PORT'), setting('CACHE_DIR')];
  const watcher = setting('HEALTH_HOST') ?? '127.0.0.1';
  return {
    config: {
      token: setting('DISCORD_TOKEN'),
      guildId: setting('DISCORD_GUILD_ID'),
      apiUrl: setting('DISCORD_API_URL'),
      http:
        publicKey === undefined ? undefined : { publicKey, port: Number(port), host: setting('HTTP_HOST') },
      knowledgeFolder: resolve(setting('KNOWLEDGE_DIR') ?? shippedKnowledge),
      logLevel: setting('LOG_LEVEL') ?? 'info',
      limits: {
        perPerson: Number(setting('LIMIT_PER_PERSON') ?? LIMITS.perPerson),
        perServer: Number(setting('LIMIT_PER_SERVER') ?? LIMITS.perServer),
      },
      redisUrl: setting('REDIS_URL'),
      shards: shard || shards === undefined ? undefined : shards === 'auto' ? 'auto' : Number(shards),
      shard,
      // The process that splits the connection serves it for all of its parts.
      health: shard || watched === undefined ? undefined : { host: watcher, port: Number(watched) },
      cacheFolder: cache === undefined ? undefined : resolve(cache),
      privacyUrl: setting('PRIVACY_URL'),
    },
  };
}

/** Whether a supervisor runs the bot, rather than a person who tries it: the image and the systemd unit say so. */
export const isService = (env: Environment): boolean => env['NODE_ENV']?.trim() === 'production';

/** What discord.js's ShardingManager tells the processes that it starts. */
function shardOf(env: Environment): Config['shard'] {
  const { SHARDS: id, SHARD_COUNT: count } = env;
  // It also marks its own environment, which whoever it did not start may inherit, without a number.
  if (env['SHARDING_MANAGER'] !== 'true' || !id || !count) return undefined;
  return { id: Number(id), count: Number(count) };
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
