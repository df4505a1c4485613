import { MessageFlags } from 'discord.js';
import type { CommandInteraction, ControlInteraction } from '../../src/discord/interactions.ts';
import type { DiscordMessage, ReplyMessage } from '../../src/discord/message.ts';

type Sent = ReplyMessage | DiscordMessage | { readonly flags?: unknown };

/** What was done with an interaction, in order. */
export type Done = readonly [what: string, message?: Sent];

export interface Example {
  readonly done: Done[];
  readonly interaction: CommandInteraction & ControlInteraction;
}

export interface ExampleOptions {
  readonly commandName?: string;
  readonly customId?: string;
  readonly values?: readonly string[];
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly user?: string;
  /** `null` for a direct message. */
  readonly guild?: string | null;
  /** Who asked what the message with the control answers. */
  readonly askedBy?: string;
  /** The message with the control. */
  readonly on?: { readonly components: readonly object[] };
  readonly isPrivate?: boolean;
  readonly replied?: boolean;
  readonly deferred?: boolean;
  /** What Discord answers to a reply or update: an error to reject with, or nothing. */
  readonly fails?: (attempt: number) => Error | undefined;
}

/** An interaction as a plain object. */
export function exampleInteraction({
  commandName = 'ask',
  customId = '',
  values,
  options = {},
  user = 'reader',
  guild = 'server',
  askedBy = 'reader',
  on = { components: [] },
  isPrivate = false,
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
    ...(values ? { values } : {}),
    user: { id: user },
    guildId: guild,
    channelId: 'channel',
    message: {
      flags: { has: (flag: MessageFlags) => isPrivate && flag === MessageFlags.Ephemeral },
      interactionMetadata: { user: { id: askedBy } },
      components: on.components.map((component) => ({ toJSON: () => component })),
    },
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
    deferReply: (flags: { readonly flags?: MessageFlags.Ephemeral }) => note('defer', flags),
    editReply: (message: DiscordMessage) => note('edit', message),
    followUp: (message: ReplyMessage) => note('follow up', message),
    deleteReply: () => note('delete'),
  };
  return { done, interaction };
}
