import { Client } from 'discord.js';

/**
 * A Discord client that is not connected yet. It asks for no intent at all (slash commands need none, and so it
 * can read no message) and pings nobody. `apiUrl` is another base for Discord's REST interface.
 */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
}
