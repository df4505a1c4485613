import { ApiError } from './api-error.ts';
import type { Exchange } from './rest.ts';
import type { Payload } from './upload.ts';

/** Where interactions go instead of the gateway: the bot's own endpoint. */
export type Endpoint = (interaction: object) => Promise<{ readonly status: number; readonly body: unknown }>;

/**
 * Sends an interaction to the bot's endpoint and takes the first response from its answer, as strictly as from a request
 * to the callback.
 */
export async function overHttp(
  endpoint: Endpoint,
  interaction: object,
  respond: (payload: Payload) => void,
  record: (exchange: Exchange) => void,
): Promise<void> {
  const { status, body } = await endpoint(interaction).catch((error: unknown) => ({
    status: 502,
    body: String(error),
  }));
  const exchange = { method: 'POST', path: '/interactions', body, files: [] };
  try {
    if (status !== 200) throw new ApiError(status, 0, JSON.stringify(body));
    respond({ body, files: [] });
    record({ ...exchange, status });
  } catch (error) {
    const refused = error instanceof ApiError ? error.status : 500;
    record({ ...exchange, status: refused, problem: String(error) });
  }
}
