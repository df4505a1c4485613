import { ApplicationCommandOptionType, MessageFlagsBitField, PermissionsBitField } from 'discord.js';
import type {
  AnyCommandInteraction,
  AutocompleteInteraction,
  ControlInteraction,
  MessageInteraction,
} from '../discord/interactions.ts';
import type { FirstResponse } from './first-response.ts';
import type { Incoming, Occasion, Option } from './payload.ts';
import type { Replies } from './replies.ts';

/** One kind of interaction. */
export type Of<Kind extends Incoming['kind']> = Extract<Incoming, { readonly kind: Kind }>;

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

/** A slash command, for the dispatch. */
export function commandInteraction(
  { occasion, data }: Of<'command'>,
  replies: Replies,
): AnyCommandInteraction {
  const { permissions } = occasion;
  return Object.assign(answering(occasion, replies), {
    commandName: data.name,
    channelId: occasion.channelId,
    memberPermissions: permissions === null ? null : new PermissionsBitField(BigInt(permissions)),
    options: optionsOf(data.options),
  });
}

/** A command on a message, for the dispatch. */
export function messageInteraction(
  { occasion, name, content }: Of<'message'>,
  replies: Replies,
): MessageInteraction {
  return Object.assign(answering(occasion, replies), {
    commandName: name,
    targetMessage: { content },
  });
}

/** A pressed button or a used select menu, for the dispatch. */
export function controlInteraction(
  { occasion, data, message }: Of<'control'>,
  replies: Replies,
): ControlInteraction {
  return Object.assign(answering(occasion, replies), {
    customId: data.custom_id,
    ...(data.values ? { values: data.values } : {}),
    message: {
      flags: new MessageFlagsBitField(message.flags),
      interactionMetadata: message.interaction_metadata ?? null,
      components: message.components.map((component) => ({ toJSON: () => component })),
    },
  });
}

/** An option that is being typed, for the dispatch. */
export function autocompleteInteraction(
  { occasion, data }: Of<'autocomplete'>,
  first: FirstResponse,
): AutocompleteInteraction {
  return {
    id: occasion.id,
    user: occasion.user,
    guildId: occasion.guildId,
    commandName: data.name,
    options: {
      getFocused: () => {
        const focused = given(data.options).find((option) => option.focused === true);
        if (!focused) throw new Error('Discord did not say which option is being typed');
        return { name: focused.name, value: String(focused.value ?? '') };
      },
    },
    respond: (choices) => first.give({ type: 8, data: { choices: [...choices] } }),
  };
}

/** What all that is answered has in common. Added to, not copied: whether it is answered changes. */
const answering = ({ id, user, guildId }: Occasion, replies: Replies) =>
  Object.assign(replies, { id, user, guildId });

function optionsOf(options: readonly Option[]): AnyCommandInteraction['options'] {
  const typed = (name: string) => given(options).find((option) => option.name === name)?.value;
  return {
    getString: (name) => {
      const value = typed(name);
      return typeof value === 'string' ? value : null;
    },
    getBoolean: (name) => {
      const value = typed(name);
      return typeof value === 'boolean' ? value : null;
    },
    getSubcommand: () => subcommandIn(options)?.name ?? null,
  };
}

/** The options with values: those of the subcommand where there is one. */
function given(options: readonly Option[]): readonly Option[] {
  return subcommandIn(options)?.options ?? options;
}

function subcommandIn(options: readonly Option[]): Option | undefined {
  const [first] = options;
  if (first?.type === SubcommandGroup) return subcommandIn(first.options ?? []);
  return first?.type === Subcommand ? first : undefined;
}
