import { type APIInteractionResponse, InteractionResponseType } from 'discord.js';
import { createInFlight, type InFlight } from '../discord/in-flight.ts';
import { type Answerable, type BeginParts, begin } from './begin.ts';
import { createExchange } from './first-response.ts';
import { type Incoming, readInteraction } from './payload.ts';
import { createRarely } from './rarely.ts';
import { createReplays } from './replays.ts';
import { createSignatureCheck, type Signed } from './signature.ts';

/** What a request of Discord's is answered with. */
export interface Answer {
  readonly status: 200 | 400 | 401 | 500 | 503;
  /** JSON. */
  readonly body: string;
  /** To be told once, when the answer was handed over or could not be: what follows it waits for that. */
  readonly delivered: (arrived: boolean) => void;
}

/** Answers one request, whoever sent it. Rejects only for a defect. */
export type InteractionsEndpoint = (request: Signed) => Promise<Answer>;

export interface EndpointParts extends BeginParts {
  /** The application's, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Counts what is being done, so that it can be finished before the process ends. */
  readonly inFlight?: InFlight;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds after which an interaction without a first response is deferred; Discord waits three seconds. */
  readonly patience?: number;
}

const PATIENCE = 2_300;

const UNSIGNED =
  'A request whose signature does not fit DISCORD_PUBLIC_KEY. Discord sends some on purpose; if it refuses the address, compare the key with the page General Information';
const STALE =
  'A request that Discord signed at another time than now: an old one sent again, or this clock is wrong';

/** The same for everything that Discord did not send just now. */
export const UNAUTHORIZED = answerOf(401, { error: 'invalid request signature' });
const MALFORMED = answerOf(400, { error: 'no interaction' });
const STOPPING = answerOf(503, { error: 'stopping' });
const FAILED = answerOf(500, { error: 'no answer' });

/** Discord's interactions endpoint, whatever serves it: signature in, first response out. */
export function createInteractionsEndpoint(parts: EndpointParts): InteractionsEndpoint {
  const { publicKey, log, inFlight = createInFlight(), now = Date.now, patience = PATIENCE } = parts;
  const check = createSignatureCheck(publicKey);
  const replays = createReplays(now);
  const rarely = createRarely((message) => log.warn(message), now);

  return async (request) => {
    const proof = check(request);
    const taken = proof && replays.take(proof);
    if (!proof && request.signature !== undefined) rarely(UNSIGNED);
    if (taken === 'stale') rarely(STALE);
    if (!proof || taken !== 'new') return UNAUTHORIZED;
    const answer = await answerTo(readInteraction(request.body));
    return {
      ...answer,
      delivered: (arrived) => {
        // A proxy may send it again, and then it is no replay.
        if (!arrived) replays.release(proof);
        answer.delivered(arrived);
      },
    };
  };

  async function answerTo(incoming: Incoming | undefined): Promise<Answer> {
    if (incoming?.kind === 'ping') return answerOf(200, { type: InteractionResponseType.Pong });
    if (incoming) return answerInTime(incoming);
    log.warn('A request that Discord signed and that is no interaction');
    return MALFORMED;
  }

  async function answerInTime(incoming: Answerable): Promise<Answer> {
    const { first, response, delivered, end } = createExchange();
    const { work, late } = begin(incoming, first, parts);
    const context = { kind: incoming.kind, interaction: incoming.occasion.id };
    const failed = (err: unknown) => log.error({ ...context, err }, 'Failed');
    if (!inFlight.run(() => work().catch(failed).finally(end))) return STOPPING;
    const timer = setTimeout(() => {
      if (late()) log.warn({ ...context, patience }, 'No answer yet: deferred');
    }, patience);
    const given = await response;
    clearTimeout(timer);
    if (given) return { ...answerOf(200, given), delivered };
    log.error(context, 'Done without a first response');
    return FAILED;
  }
}

function answerOf(
  status: Answer['status'],
  body: APIInteractionResponse | { readonly error: string },
): Answer {
  return { status, body: JSON.stringify(body), delivered: () => {} };
}
