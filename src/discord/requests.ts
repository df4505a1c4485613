import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { ALREADY_ACKNOWLEDGED } from './limits.ts';

type Send = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<Send>>;

/** Milliseconds for the first attempt, so that another one fits into the three seconds in which Discord takes it. */
const ATTEMPT = 1_200;
/** Before another attempt, so that a hiccup of the network may pass. */
const PAUSE = 200;
/** How many interactions are remembered whose fate is open; the oldest is forgotten beyond. */
const OPEN = 1_000;

const FIRST_RESPONSE = /\/interactions\/\d+\/[^/]+\/callback$/;
const EDIT = /\/webhooks\/\d+\/[^/]+\/messages\/@original$/;

/**
 * How answers are sent, so that each arrives once. A request whose answer is lost (the connection breaks, nothing comes
 * in time, half an answer) may have been carried out or not: it is sent again, as discord.js does for some of these
 * failures only. If Discord then says that the interaction has been acknowledged, it was the attempt before, and
 * all is well. Follow-ups, of which Discord would take two, are sent as discord.js sends them.
 */
export function createRequests(send: Send = DefaultRestOptions.makeRequest, attempt = ATTEMPT): Send {
  const open = new Set<string>();
  const note = (path: string) => {
    open.add(path);
    for (const oldest of open) if (open.size > OPEN) open.delete(oldest);
  };
  return async (url, init) => {
    const path = new URL(url).pathname;
    const isFirst = FIRST_RESPONSE.test(path);
    if (!isFirst && !EDIT.test(path)) return send(url, init);
    // Only once: where Discord is slow, hurrying every attempt would never see an answer.
    const hurried = isFirst && !open.has(path);
    try {
      const answer = await whole(
        await send(url, hurried ? { ...init, signal: within(attempt, init.signal) } : init),
      );
      if (isFirst && answer.status >= 500) note(path);
      if (!isFirst || !open.has(path) || answer.status >= 500) return answer;
      open.delete(path);
      return (await isAcknowledged(answer)) ? new Response(null, { status: 204 }) : answer;
    } catch (cause) {
      if (isFirst) note(path);
      await pause(PAUSE);
      throw retryable(cause);
    }
  };
}

function within(attempt: number, outer: Parameters<Send>[1]['signal']): AbortSignal {
  const timeout = AbortSignal.timeout(attempt);
  return outer instanceof AbortSignal ? AbortSignal.any([timeout, outer]) : timeout;
}

/** The answer once all of it is there; rejects where the connection breaks before. */
async function whole(answer: Answer): Promise<Response> {
  const body = await answer.arrayBuffer();
  const headers = [...answer.headers].map(([name, value]): [string, string] => [name, value]);
  return new Response(answer.status === 204 ? null : body, {
    status: answer.status,
    statusText: answer.statusText,
    headers,
  });
}

async function isAcknowledged(answer: Response): Promise<boolean> {
  return answer.status === 400 && (await answer.clone().text()).includes(`"code":${ALREADY_ACKNOWLEDGED}`);
}

/** discord.js tries again after an AbortError. */
function retryable(cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  const error = new Error(`No answer from Discord: ${said}`, { cause });
  error.name = 'AbortError';
  return error;
}
