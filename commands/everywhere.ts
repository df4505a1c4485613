/**
 * Where a command can be used: installed to a server or by a user; in servers, direct messages with the bot and
 * group messages. Numbers, so that nothing of discord.js is loaded here.
 */
export const everywhere = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} satisfies { integration_types: (0 | 1)[]; contexts: (0 | 1 | 2)[] };
