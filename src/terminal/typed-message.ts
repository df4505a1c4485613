import type { Command, MessageCommand } from '../commands/command.ts';

/** A command on a message as one that is typed with the message's words: `/check message: …`. */
export function typedMessageCommand({ payload, typedAs, reply }: MessageCommand): Command {
  return {
    payload: {
      name: typedAs,
      description: payload.name,
      options: [{ type: 3, name: 'message', description: 'The words of the message', required: true }],
    },
    reply: (library, { string }) => reply(library, string('message') ?? ''),
  };
}
