import { type APIContainerComponent, type APIMediaGalleryComponent, ComponentType } from 'discord.js';
import type { CommandReply, Hint } from '../commands/command.ts';
import { escapeText } from './escape.ts';
import { type AttachedFile, containerOf, type DiscordMessage, messageOf, text } from './message.ts';
import { shorten } from './pieces.ts';
import { renderAnswer } from './render-answer.ts';
import { renderPage } from './render-page.ts';
import { type Controls, renderView } from './render-view.ts';
import { DISCORD_SAYS } from './wording.ts';

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
  const [head, ...rest] = rendered(reply, look).components;
  const components = [
    ...(above === undefined ? [] : [text(above)]),
    ...(head ? [head] : []),
    ...pictures.map(gallery),
    ...rest,
  ];
  const colour = accent === undefined ? {} : { accent_color: accent };
  const message = messageOf({ ...containerOf(components), ...colour });
  return pictures.length === 0 ? message : { ...message, files: pictures };
}

function gallery({ name, description }: AttachedFile): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

function rendered(reply: CommandReply, { page, controls, pictures = [] }: Look): APIContainerComponent {
  if (reply.type === 'answer') return renderAnswer(reply.answer, controls);
  if (reply.type === 'page') return renderPage(reply.page, page, controls);
  if (reply.type === 'hint') return renderHint(reply.hint);
  const view = reply.type === 'table' ? reply.table : reply.list;
  return renderView(view, { page, controls, isPictured: pictures.length > 0 });
}

/** Characters of a hint, how many values it proposes, and the characters of each. */
const HINT = { text: 600, choices: 10, choice: 100 };

/** What is wrong with an option, and values that would work. */
function renderHint({ text: said, choices }: Hint): APIContainerComponent {
  const proposed = choices.slice(0, HINT.choices);
  const lines = proposed.map((choice) => `- ${escapeText(shorten(choice, HINT.choice))}`);
  const wrong = escapeText(shorten(said, HINT.text)) || DISCORD_SAYS.wrongOption;
  return containerOf([text([wrong, ...lines].join('\n'))]);
}
