import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import { accentOf } from './accent.ts';
import { controlsFor } from './controls.ts';
import type { CustomIds } from './custom-id.ts';
import type { Gallery } from './gallery.ts';
import type { AttachedFile, DiscordMessage } from './message.ts';
import { renderReply } from './render.ts';
import type { Request } from './request.ts';
import { DISCORD_SAYS } from './wording.ts';

/** A reply that is to be shown, and all that it depends on. */
export interface Showing {
  readonly reply: CommandReply;
  readonly request: Request;
  readonly library: Library;
  /** From 0. */
  readonly page: number;
  readonly isPrivate: boolean;
  /** The id of the person who shared it. */
  readonly sharedBy?: string;
}

export interface Presenter {
  readonly message: (showing: Showing, pictures?: readonly AttachedFile[]) => DiscordMessage;
  /** Whether this page of the reply has pictures, which take a while. */
  readonly hasPictures: (showing: Showing) => boolean;
  /** Never rejects; none where they cannot be made. */
  readonly pictures: (showing: Showing) => Promise<readonly AttachedFile[]>;
}

/** Makes messages of replies: pages, controls, accent, pictures. */
export function createPresenter(
  ids: CustomIds,
  fingerprintOf: (reply: CommandReply) => string,
  gallery: Gallery,
): Presenter {
  const hasPictures = ({ reply, request }: Showing) => gallery.hasPictures(reply, request.command);
  return {
    hasPictures,
    pictures: async (showing) =>
      hasPictures(showing)
        ? gallery.pictures(showing.reply, showing.request.command, showing.library, showing.page)
        : [],
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
