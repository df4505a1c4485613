import {
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** A file to upload with a message; its description is what screen readers read out. */
export interface AttachedFile {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** A message as discord.js takes it, to reply with or to update with. */
export interface DiscordMessage {
  readonly components: readonly [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
  readonly files?: readonly AttachedFile[];
}

/** A message as a reply: to everybody, or to the person who asked alone. */
export interface ReplyMessage extends Omit<DiscordMessage, 'flags'> {
  readonly flags:
    | MessageFlags.IsComponentsV2
    | readonly [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
}

/** Discord's markdown as a component. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function containerOf(components: APIContainerComponent['components']): APIContainerComponent {
  return { type: ComponentType.Container, components };
}

/** A container as a message that pings nobody. */
export function messageOf(container: APIContainerComponent): DiscordMessage {
  return { components: [container], flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } };
}

/** The same message, seen only by the person who asked. */
export function ephemeral(message: DiscordMessage): ReplyMessage {
  return { ...message, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] };
}

/** A few words that only the person who asked sees. */
export const sayAlone = (content: string): ReplyMessage => ephemeral(messageOf(containerOf([text(content)])));
