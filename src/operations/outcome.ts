import type { Reason } from '../answers/answer.ts';
import type { CommandReply } from '../commands/command.ts';

/** What became of an interaction: the same few words for every command. */
export type Outcome = 'answered' | 'unanswered' | 'ambiguous' | 'page' | 'limited' | 'failed' | 'gone';

/** How an interaction was dealt with; `reason` where the articles do not answer. */
export interface Handled {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

/** The same, with the command (as Discord named it) and how long it took, in seconds. */
export interface Handling extends Handled {
  readonly command: string;
  readonly seconds: number;
}

/** Told of each interaction once it is over. Must not throw. */
export type Observe = (handling: Handling) => void;

/** What a reply that was sent counts as. */
export function handledBy(reply: CommandReply): Handled {
  if (reply.type !== 'answer') return { outcome: 'page' };
  const { answer } = reply;
  return answer.status === 'unanswered'
    ? { outcome: 'unanswered', reason: answer.reason }
    : { outcome: answer.status };
}
