import { saySpeakers } from '../answers/messages.ts';
import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import { followUp } from '../questions/follow-up.ts';
import type { RecentQuestions } from '../shared/recent-questions.ts';
import type { CommandInteraction } from './interactions.ts';
import { shorten } from './pieces.ts';
import type { Request } from './request.ts';
import { DISCORD_SAYS } from './wording.ts';

/** What was asked in the end, and the reply to it. */
export interface Asked {
  readonly request: Request;
  readonly reply: CommandReply;
}

const TYPED = 200;

/**
 * Replies to a request; a question that is a follow-up is read together with the asker's last one in this channel, and
 * the reply says so. A question that was asked in private is never shown in public.
 */
export async function askTogether(
  request: Request,
  by: Pick<CommandInteraction, 'user' | 'channelId'>,
  library: Library,
  recent: RecentQuestions,
  isPrivate: boolean,
  reply: (request: Request) => CommandReply,
): Promise<Asked> {
  const typed = request.options['question'];
  if (request.command !== 'ask' || typed === undefined || by.channelId === null)
    return { request, reply: reply(request) };
  const asker = { user: by.user.id, channel: by.channelId };
  const last = await recent.last(asker);
  const together =
    last && (isPrivate || !last.isPrivate) ? followUp(library, last.question, typed) : undefined;
  const question = together?.question ?? typed;
  // Not waited for: the next question comes later than this answer.
  void recent.note(asker, { question, isPrivate });
  const whole = together ? { ...request, options: { ...request.options, question } } : request;
  const made = reply(whole);
  return { request: whole, reply: together ? explained(made, library, typed, together.asksSpeakers) : made };
}

function explained(
  reply: CommandReply,
  library: Library,
  typed: string,
  asksSpeakers: boolean,
): CommandReply {
  if (reply.type !== 'answer') return reply;
  const { answer } = reply;
  const notes = [
    DISCORD_SAYS.readTogether(shorten(typed, TYPED)),
    ...(asksSpeakers ? saySpeakers(library, answer.citations) : []),
    ...answer.notes,
  ];
  return { type: 'answer', answer: { ...answer, notes } };
}
