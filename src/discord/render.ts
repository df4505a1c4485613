import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { CommandReply } from '../commands/command.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHint } from './render-hint.ts';
import { renderPage } from './render-page.ts';
import { type Controls, renderView } from './render-view.ts';

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

/** A container as a message that pings nobody. */
export function messageOf(container: APIContainerComponent): DiscordMessage {
  return { components: [container], flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } };
}

/** How a reply is shown. */
export interface Look {
  /** From 0; the last one if there are fewer. */
  readonly page?: number;
  readonly controls?: Controls;
  /** The colour at the container's edge. */
  readonly accent?: number | undefined;
  /** Markdown above everything else, short. */
  readonly above?: string | undefined;
  readonly pictures?: readonly AttachedFile[];
}

/** What a command replied, as one message within Discord's limits. */
export function renderReply(reply: CommandReply, look: Look = {}): DiscordMessage {
  const { accent, above, pictures = [] } = look;
  const container = containerOf(reply, look);
  const [head, ...rest] = container.components;
  const components: readonly APIComponentInContainer[] = [
    ...(above === undefined ? [] : [{ type: ComponentType.TextDisplay, content: above } as const]),
    ...(head ? [head] : []),
    ...pictures.map(gallery),
    ...rest,
  ];
  const message = messageOf({
    ...container,
    components: [...components],
    ...(accent === undefined ? {} : { accent_color: accent }),
  });
  return pictures.length === 0 ? message : { ...message, files: pictures };
}

function gallery({ name, description }: AttachedFile): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

function containerOf(
  reply: CommandReply,
  { page = 0, controls, pictures = [] }: Look,
): APIContainerComponent {
  if (reply.type === 'answer') return renderAnswer(reply.answer, controls);
  if (reply.type === 'page') return renderPage(reply.page, page, controls);
  if (reply.type === 'hint') return renderHint(reply.hint);
  return renderView(reply.type === 'table' ? reply.table : reply.list, {
    page,
    controls,
    isPictured: pictures.length > 0,
  });
}
