import { isIP } from 'node:net';

/** What is wrong with a value that is set; `undefined` if nothing is. It never repeats the value: it may be a misplaced token. */
type Check = (value: string) => string | undefined;

const unless =
  (isRight: (value: string) => boolean, wrong: string): Check =>
  (value) =>
    isRight(value) ? undefined : wrong;

const matches = (pattern: RegExp, wrong: string): Check => unless((value) => pattern.test(value), wrong);

const isAddress = (begin: RegExp, named: string): Check =>
  unless((value) => begin.test(value) && URL.canParse(value), `is not an address that begins with ${named}`);

/** What reads `.env` takes the marks away; docker's and podman's `--env-file` do not. */
export const checkMarks = unless(
  (value) => !/^(["']).*\1$/s.test(value),
  'stands in quotation marks, which docker run --env-file takes for a part of it: leave them out',
);

const checkToken: Check = (value) => {
  if (/^Bot\s/i.test(value)) return 'must be the token alone, without the word "Bot" before it';
  if (!/^[!-~]+$/.test(value)) return 'contains a blank or another character that no token has';
  if (/^\d+$/.test(value)) return 'is a number, so it is probably the application id, not the token';
  if (/^[0-9a-f]{64}$/.test(value)) return 'looks like the public key of the application, not like the token';
  return value.length >= 8 && value.length <= 200 ? undefined : 'is too short or too long to be a token';
};

const checkHttpUrl = isAddress(/^https?:\/\//i, 'http:// or https://');

/** 0 is any free port; the log says which. */
const checkPort = unless(
  (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
  'is not a number from 0 to 65535',
);

const checkHost = unless(
  (value) => isIP(value) > 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(value),
  'is not an address or a name of this machine',
);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const checkLimit = matches(
  /^\d{1,6}$/,
  'is not a whole number of questions a minute, 0 for as many as they like',
);

/** Discord gives a bot of 150,000 servers about 150; a number far above that is a mistake. */
const MOST_SHARDS = 10_000;

/** The variables whose values are checked, each with what it is checked by, and an example. */
export const configRules: Readonly<Record<string, { readonly check: Check; readonly example: string }>> = {
  DISCORD_TOKEN: { check: checkToken, example: 'DISCORD_TOKEN=the-token-from-the-page-Bot' },
  DISCORD_GUILD_ID: {
    check: matches(/^\d{17,20}$/, 'is not the id of a server, a number of 17 to 20 digits'),
    example: 'DISCORD_GUILD_ID=123456789012345678',
  },
  DISCORD_API_URL: { check: checkHttpUrl, example: 'DISCORD_API_URL=http://127.0.0.1:8080/api' },
  DISCORD_PUBLIC_KEY: {
    check: matches(
      /^[0-9a-f]{64}$/i,
      'is not the public key of an application, 64 hexadecimal digits (page General Information)',
    ),
    example: `DISCORD_PUBLIC_KEY=${'0123456789abcdef'.repeat(4)}`,
  },
  PORT: { check: checkPort, example: 'PORT=8080' },
  HTTP_HOST: { check: checkHost, example: 'HTTP_HOST=127.0.0.1' },
  PRIVACY_URL: { check: checkHttpUrl, example: 'PRIVACY_URL=https://example.org/privacy' },
  LOG_LEVEL: {
    check: unless((value) => logLevels.includes(value), `is none of ${logLevels.join(', ')}`),
    example: 'LOG_LEVEL=info',
  },
  LIMIT_PER_PERSON: { check: checkLimit, example: 'LIMIT_PER_PERSON=20' },
  LIMIT_PER_SERVER: { check: checkLimit, example: 'LIMIT_PER_SERVER=120' },
  REDIS_URL: {
    check: isAddress(/^rediss?:\/\/./i, 'redis:// or rediss://'),
    example: 'REDIS_URL=redis://127.0.0.1:6379',
  },
  SHARDS: {
    check: unless(
      (value) => value === 'auto' || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MOST_SHARDS),
      `is neither auto nor a number from 1 to ${MOST_SHARDS}`,
    ),
    example: 'SHARDS=auto',
  },
  HEALTH_PORT: { check: checkPort, example: 'HEALTH_PORT=9090' },
  HEALTH_HOST: { check: checkHost, example: 'HEALTH_HOST=127.0.0.1' },
};

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
