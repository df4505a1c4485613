import type { CommandReply } from '../commands/command.ts';
import { accentOf } from './accent.ts';
import { controlsFor } from './controls.ts';
import type { CustomIds } from './custom-id.ts';
import type { Gallery, Showing } from './gallery.ts';
import type { AttachedFile, DiscordMessage } from './message.ts';
import { renderReply } from './render.ts';
import { DISCORD_SAYS } from './wording.ts';

/** What a reply looks like. */
export interface Presenter extends Gallery {
  readonly message: (showing: Showing, pictures?: readonly AttachedFile[]) => DiscordMessage;
}

/** Makes messages of replies: pages, controls, accent, pictures. */
export function createPresenter(
  ids: CustomIds,
  fingerprintOf: (reply: CommandReply) => string,
  gallery: Gallery,
): Presenter {
  return {
    ...gallery,
    message: ({ reply, request, library, page, isPrivate, sharedBy }, pictures = []) =>
      renderReply(reply, {
        page,
        controls: controlsFor(reply, { ids, fingerprint: fingerprintOf(reply), request }, isPrivate),
        accent: accentOf(reply, library),
        above: sharedBy === undefined ? undefined : `-# ${DISCORD_SAYS.sharedBy(sharedBy)}`,
        pictures,
      }),
  };
}
