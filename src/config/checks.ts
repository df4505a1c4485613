import { isIP } from 'node:net';

/** What is wrong with a value that is set; `undefined` if nothing is. It never repeats the value. */
export type Check = (value: string) => string | undefined;

const unless = (isRight: boolean, wrong: string): string | undefined => (isRight ? undefined : wrong);

/** What reads `.env` takes the marks away; docker's and podman's `--env-file` do not. */
export const checkMarks: Check = (value) =>
  unless(
    !/^(["']).*\1$/s.test(value),
    'stands in quotation marks, which docker run --env-file takes for a part of it: leave them out',
  );

export const checkToken: Check = (value) => {
  if (/^Bot\s/i.test(value)) return 'must be the token alone, without the word "Bot" before it';
  if (!/^[!-~]+$/.test(value)) return 'contains a blank or another character that no token has';
  if (/^\d+$/.test(value)) return 'is a number, so it is probably the application id, not the token';
  if (/^[0-9a-f]{64}$/.test(value)) return 'looks like the public key of the application, not like the token';
  return unless(value.length >= 8 && value.length <= 200, 'is too short or too long to be a token');
};

export const checkSnowflake: Check = (value) =>
  unless(/^\d{17,20}$/.test(value), 'is not the id of a server, a number of 17 to 20 digits');

export const checkHttpUrl: Check = (value) =>
  unless(
    /^https?:\/\//i.test(value) && URL.canParse(value),
    'is not an address that begins with http:// or https://',
  );

export const checkPublicKey: Check = (value) =>
  unless(
    /^[0-9a-f]{64}$/i.test(value),
    'is not the public key of an application, 64 hexadecimal digits (page General Information)',
  );

/** 0 is any free port; the log says which. */
export const checkPort: Check = (value) =>
  unless(/^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'is not a number from 0 to 65535');

export const checkHost: Check = (value) =>
  unless(
    isIP(value) > 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(value),
    'is not an address or a name of this machine',
  );

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export const checkLogLevel: Check = (value) =>
  unless(
    logLevels.some((level) => level === value),
    `is none of ${logLevels.join(', ')}`,
  );

export const checkLimit: Check = (value) =>
  unless(/^\d{1,6}$/.test(value), 'is not a whole number of questions a minute, 0 for as many as they like');

export const checkRedisUrl: Check = (value) =>
  unless(
    /^rediss?:\/\/./i.test(value) && URL.canParse(value),
    'is not an address that begins with redis:// or rediss://',
  );

/** Discord gives a bot of 150,000 servers about 150; a number far above that is a mistake. */
const MOST_SHARDS = 10_000;

export const checkShards: Check = (value) =>
  unless(
    value === 'auto' || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MOST_SHARDS),
    `is neither auto nor a number from 1 to ${MOST_SHARDS}`,
  );

/** What is wrong with values that are right by themselves, one line each; `setting` gives those that are set. */
export function checkTogether(setting: (name: string) => string | undefined): readonly string[] {
  const has = (name: string) => setting(name) !== undefined;
  // Without a public key, neither means anything: there is a gateway, or the terminal.
  if (!has('DISCORD_PUBLIC_KEY')) return [];
  const wrong: readonly (readonly [boolean, string])[] = [
    [
      !has('PORT'),
      'PORT is missing: with DISCORD_PUBLIC_KEY, interactions are served over HTTP. Example: PORT=8080',
    ],
    [
      has('SHARDS'),
      'SHARDS is for the gateway; with DISCORD_PUBLIC_KEY, start as many instances as you like. Leave SHARDS out.',
    ],
    [
      has('REDIS_URL') && !has('DISCORD_TOKEN'),
      'REDIS_URL needs DISCORD_TOKEN, with which what is kept there is encrypted: the public key is no secret. Example: DISCORD_TOKEN=the-token-from-the-page-Bot',
    ],
  ];
  return wrong.flatMap(([isWrong, line]) => (isWrong ? [line] : []));
}
