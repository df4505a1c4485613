import { type APIInteractionResponse, DiscordAPIError } from 'discord.js';
import { ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION } from '../discord/limits.ts';

/** The one first response to an interaction, which goes out as the answer to Discord's own request. */
export interface FirstResponse {
  readonly given: () => boolean;
  /**
   * Gives it, and resolves when it is on its way to Discord. Rejects as Discord's interface does: a second one with
   * 40060, one that nobody waits for any more with 10062.
   */
  readonly give: (response: APIInteractionResponse) => Promise<void>;
  /** Resolves when it is on its way: what comes later must not overtake it. */
  readonly sent: () => Promise<void>;
}

/** Both ends of a first response. */
export interface Exchange {
  readonly first: FirstResponse;
  /** What was given; `undefined` when nothing will be. */
  readonly response: Promise<APIInteractionResponse | undefined>;
  /** Nothing more will be given. */
  readonly end: () => void;
  /** To be told once whether it could be handed over. */
  readonly delivered: (arrived: boolean) => void;
}

export function createExchange(): Exchange {
  let given = false;
  let answer: (response: APIInteractionResponse | undefined) => void = () => {};
  let delivered: (arrived: boolean) => void = () => {};
  const response = new Promise<APIInteractionResponse | undefined>((resolve) => {
    answer = resolve;
  });
  const sent = new Promise<void>((resolve, reject) => {
    delivered = (arrived) =>
      arrived ? resolve() : reject(refusal(UNKNOWN_INTERACTION, 404, 'Unknown interaction'));
  });
  // Whoever gave it is told; nobody may be waiting.
  sent.catch(() => {});
  return {
    first: {
      given: () => given,
      give: async (first) => {
        if (given) throw alreadyAcknowledged();
        given = true;
        answer(first);
        await sent;
      },
      sent: () => sent,
    },
    response,
    end: () => answer(undefined),
    delivered: (arrived) => delivered(arrived),
  };
}

/** What Discord says to a second first response. */
export function alreadyAcknowledged(): DiscordAPIError {
  return refusal(ALREADY_ACKNOWLEDGED, 400, 'Interaction has already been acknowledged.');
}

function refusal(code: number, status: number, message: string): DiscordAPIError {
  return new DiscordAPIError({ code, message }, code, status, 'POST', '/interactions', {
    files: undefined,
    body: undefined,
  });
}
