import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sayClosed, sayFailure } from '../../src/discord/failure.ts';

const request = { files: undefined, body: undefined };
const apiError = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, 'GET', 'https://example.org', request);
const withCode = (code: string) => Object.assign(new Error('connect failed'), { code });

describe('sayFailure', () => {
  it.each([
    [
      'a refused connection',
      withCode('ECONNREFUSED'),
      /^Cannot reach Discord \(ECONNREFUSED\)\. Check the network/,
    ],
    ['an unknown host', withCode('ENOTFOUND'), /ENOTFOUND/],
    ['a cause', new TypeError('fetch failed', { cause: withCode('ECONNRESET') }), /ECONNRESET/],
    ['several causes', new AggregateError([withCode('ETIMEDOUT'), withCode('ENETUNREACH')]), /ETIMEDOUT/],
    ['a timeout', Object.assign(new Error('aborted'), { name: 'AbortError' }), /no answer in time/],
    ['a wrong token', apiError(401, 0, '401: Unauthorized'), /refused the token\. Set DISCORD_TOKEN/],
    ['a token refused by the gateway', new Error('Authentication failed'), /refused the token/],
    ['a server without the bot', apiError(403, 50001, 'Missing Access'), /DISCORD_GUILD_ID/],
    [
      'another answer',
      apiError(400, 50035, 'Invalid Form Body\nname'),
      /\(status 400\): Invalid Form Body name$/,
    ],
    ['an outage', new HTTPError(503, 'Unavailable', 'GET', 'https://example.org', request), /status 503/],
    ['anything else', new Error('Odd\nthing'), /^Could not connect to Discord: Odd thing$/],
    ['no error at all', 'odd', /: odd$/],
  ])('says %s in one line', (_what, error, line) => {
    expect(sayFailure(error)).toMatch(line);
    expect(sayFailure(error)).not.toContain('\n');
  });
});

describe('sayClosed', () => {
  it('says that the token was refused', () => {
    expect(sayClosed(4004)).toContain('DISCORD_TOKEN');
  });

  it('says the code and its name', () => {
    expect(sayClosed(4014)).toMatch(
      /^Discord closed the connection for good \(4014, disallowed intents\)\. Update/,
    );
    expect(sayClosed(4999)).toContain('4999');
  });
});
