import { REST } from 'discord.js';
import type { Call } from './call.ts';
import { readPayload } from './payload.ts';
import { answerWebhook } from './webhooks.ts';

/** Never asked for: what discord.js would send there is answered in this process. */
const NOWHERE = 'http://preview.invalid/api';

/**
 * discord.js's own REST client, whose requests are answered here: no request leaves the process. It goes on with the
 * interactions that `callOf` finds by their tokens.
 */
export function createLocalRest(callOf: (token: string) => Call | undefined): REST {
  return new REST({
    api: NOWHERE,
    makeRequest: async (url, { method = 'GET', headers, body }) => {
      const request = new Request(url, {
        method,
        ...(headers ? { headers: Object.fromEntries(Object.entries(headers)) } : {}),
        ...(body instanceof FormData || typeof body === 'string' ? { body } : {}),
      });
      const path = new URL(url).pathname.slice(new URL(NOWHERE).pathname.length);
      const answer = answerWebhook(request.method, path, await readPayload(request), callOf);
      const { status, body: answered } = answer;
      return answered === undefined ? new Response(null, { status }) : Response.json(answered, { status });
    },
  });
}
