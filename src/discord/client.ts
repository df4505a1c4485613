import { Client, REST, type RESTOptions } from 'discord.js';
import { createRequests } from './requests.ts';

/**
 * A Discord client that is not connected yet. It asks for no intent at all (slash commands need none, and so it
 * can read no message) and pings nobody. `apiUrl` is another base for Discord's REST interface; without a `shard` it
 * serves all servers.
 */
export function createClient(
  apiUrl: string | undefined,
  shard: { readonly id: number; readonly count: number } = { id: 0, count: 1 },
): Client {
  return new Client({
    intents: [],
    // Said here, since discord.js would read them from the environment, where they mean something else.
    shards: [shard.id],
    shardCount: shard.count,
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(apiUrl),
  });
}

/** Discord's REST interface without a client, for what follows the first response to an interaction. */
export function createRest(apiUrl: string | undefined): REST {
  return new REST(restOptions(apiUrl));
}

function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return {
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    makeRequest: createRequests(),
    // Discord's limit for the whole bot does not hold for interactions, and nothing else is sent.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // Requests are counted by interaction, which end; they would be forgotten after an hour.
    handlerSweepInterval: 60_000,
  };
}
