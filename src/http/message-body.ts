import {
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  MessageFlagsBitField,
  type RawFile,
} from 'discord.js';
import type { DiscordMessage, ReplyMessage } from '../discord/message.ts';

/** A message that this bot sends: a reply, an update, or an edit. */
export type Outgoing = (ReplyMessage | DiscordMessage) & { readonly attachments?: readonly [] };

/** The message as Discord's interface takes it, its files apart. */
export function bodyOf({
  components,
  flags,
  files,
  attachments,
}: Outgoing): APIInteractionResponseCallbackData {
  const uploads = (files ?? []).map(({ description }, index) => ({ id: String(index), description }));
  return {
    components: [...components],
    flags: new MessageFlagsBitField(flags).bitfield,
    allowed_mentions: { parse: [] },
    ...(files || attachments ? { attachments: uploads } : {}),
  };
}

/** The same for a message that stands already: who sees it is settled, and is no longer said. */
export function editOf(message: Outgoing): APIInteractionResponseCallbackData {
  return { ...bodyOf(message), flags: MessageFlags.IsComponentsV2 };
}

export function filesOf({ files = [] }: Outgoing): RawFile[] {
  return files.map(({ attachment, name }) => ({ data: attachment, name }));
}

/** The message without what it would upload: its text says all that its pictures show. */
export function withoutPictures({ files: _files, ...message }: Outgoing): Outgoing {
  const [container] = message.components;
  const components = container.components.filter((component) => !isUploaded(component));
  return { ...message, components: [{ ...container, components }] };
}

function isUploaded(component: APIComponentInContainer): boolean {
  return (
    component.type === ComponentType.MediaGallery &&
    component.items.some(({ media }) => media.url.startsWith('attachment://'))
  );
}
