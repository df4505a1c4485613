import { REST, Routes } from 'discord.js';
import { z } from 'zod';

const GatewayBot = z.object({
  shards: z.number().int().positive(),
  session_start_limit: z.object({ max_concurrency: z.number().int().positive() }),
});

/** How a bot's connection is to be split. */
export interface ShardPlan {
  readonly count: number;
  /** Milliseconds between the starts of two shards. */
  readonly pause: number;
}

/** Discord takes `max_concurrency` new sessions in five seconds. */
const SESSIONS = 5_500;

/**
 * As many shards as are asked for, or as Discord recommends. discord.js counts them at Discord itself only, whatever the
 * address; hence here. Rejects with discord.js's errors.
 */
export async function planShards(
  token: string,
  apiUrl: string | undefined,
  wanted: 'auto' | number,
): Promise<ShardPlan> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const { shards, session_start_limit } = GatewayBot.parse(await rest.get(Routes.gatewayBot()));
  return {
    count: wanted === 'auto' ? shards : wanted,
    pause: Math.ceil(SESSIONS / session_start_limit.max_concurrency),
  };
}
