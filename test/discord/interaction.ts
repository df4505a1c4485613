import type { ButtonInteraction, CommandInteraction } from '../../src/discord/dispatch.ts';
import type { DiscordMessage } from '../../src/discord/render.ts';
import type { ReplyMessage } from '../../src/discord/reply-message.ts';

/** What was done with an interaction, in order. */
export type Done = readonly [what: string, message?: ReplyMessage | DiscordMessage];

export interface Example {
  readonly done: Done[];
  readonly interaction: CommandInteraction & ButtonInteraction;
}

export interface ExampleOptions {
  readonly commandName?: string;
  readonly customId?: string;
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly replied?: boolean;
  readonly deferred?: boolean;
  /** What Discord answers to a reply or update: an error to reject with, or nothing. */
  readonly fails?: (attempt: number) => Error | undefined;
}

/** An interaction as a plain object. */
export function exampleInteraction({
  commandName = 'ask',
  customId = 'page/sources/0',
  options = {},
  replied = false,
  deferred = false,
  fails = () => undefined,
}: ExampleOptions = {}): Example {
  const done: Done[] = [];
  const note = async (...what: Done) => {
    const error = fails(done.length);
    done.push(what);
    if (error) throw error;
  };
  const interaction = {
    id: '900000000000000001',
    commandName,
    customId,
    replied,
    deferred,
    options: {
      getString: (name: string) => {
        const value = options[name];
        return typeof value === 'string' ? value : null;
      },
      getBoolean: (name: string) => options[name] === true,
    },
    reply: (message: ReplyMessage) => note('reply', message),
    update: (message: DiscordMessage) => note('update', message),
    followUp: (message: ReplyMessage) => note('follow up', message),
    deleteReply: () => note('delete'),
  };
  return { done, interaction };
}
