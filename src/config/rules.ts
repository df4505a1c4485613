import {
  type Check,
  checkHost,
  checkHttpUrl,
  checkLimit,
  checkLogLevel,
  checkPort,
  checkPublicKey,
  checkRedisUrl,
  checkShards,
  checkSnowflake,
  checkToken,
} from './checks.ts';

/** The variables whose values are checked, each with what it is checked by, and an example. Messages never carry a value: it may be a misplaced token. */
export const configRules: Readonly<Record<string, { readonly check: Check; readonly example: string }>> = {
  DISCORD_TOKEN: { check: checkToken, example: 'DISCORD_TOKEN=the-token-from-the-page-Bot' },
  DISCORD_GUILD_ID: { check: checkSnowflake, example: 'DISCORD_GUILD_ID=123456789012345678' },
  DISCORD_API_URL: { check: checkHttpUrl, example: 'DISCORD_API_URL=http://127.0.0.1:8080/api' },
  DISCORD_PUBLIC_KEY: {
    check: checkPublicKey,
    example: `DISCORD_PUBLIC_KEY=${'0123456789abcdef'.repeat(4)}`,
  },
  PORT: { check: checkPort, example: 'PORT=8080' },
  HTTP_HOST: { check: checkHost, example: 'HTTP_HOST=127.0.0.1' },
  PRIVACY_URL: { check: checkHttpUrl, example: 'PRIVACY_URL=https://example.org/privacy' },
  LOG_LEVEL: { check: checkLogLevel, example: 'LOG_LEVEL=info' },
  LIMIT_PER_PERSON: { check: checkLimit, example: 'LIMIT_PER_PERSON=20' },
  LIMIT_PER_SERVER: { check: checkLimit, example: 'LIMIT_PER_SERVER=120' },
  REDIS_URL: { check: checkRedisUrl, example: 'REDIS_URL=redis://127.0.0.1:6379' },
  SHARDS: { check: checkShards, example: 'SHARDS=auto' },
  HEALTH_PORT: { check: checkPort, example: 'HEALTH_PORT=9090' },
  HEALTH_HOST: { check: checkHost, example: 'HEALTH_HOST=127.0.0.1' },
};
