import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { bodyOf, editOf, filesOf, type Outgoing } from './message-body.ts';
import type { Occasion } from './payload.ts';

/** What follows the first response: the interaction's own webhook, for which its token is enough. */
export interface Webhook {
  readonly edit: (message: Outgoing) => Promise<unknown>;
  readonly follow: (message: Outgoing) => Promise<unknown>;
  readonly remove: () => Promise<unknown>;
}

export type Later = Pick<REST, 'patch' | 'post' | 'delete'>;

/** Milliseconds until another try, where Discord has not read the first response yet. */
const PAUSES = [150, 300, 600, 1_200];
const TOO_EARLY: readonly unknown[] = [RESTJSONErrorCodes.UnknownWebhook, RESTJSONErrorCodes.UnknownMessage];

/** Waits for `sent` before it asks anything of Discord. Rejects with discord.js's errors. */
export function createWebhook(
  rest: Later,
  { applicationId, token }: Occasion,
  sent: () => Promise<void>,
): Webhook {
  const original = Routes.webhookMessage(applicationId, token);
  const again = async (request: () => Promise<unknown>) => {
    await sent();
    for (const pause of PAUSES) {
      try {
        return await request();
      } catch (error) {
        // On its way is not arrived: between this process and Discord there are proxies.
        if (!(error instanceof DiscordAPIError) || !TOO_EARLY.includes(error.code)) throw error;
        await wait(pause);
      }
    }
    return request();
  };
  return {
    edit: (message) =>
      again(() => rest.patch(original, { auth: false, body: editOf(message), files: filesOf(message) })),
    follow: (message) =>
      again(() =>
        rest.post(Routes.webhook(applicationId, token), {
          auth: false,
          body: bodyOf(message),
          files: filesOf(message),
        }),
      ),
    remove: () => again(() => rest.delete(original, { auth: false })),
  };
}
