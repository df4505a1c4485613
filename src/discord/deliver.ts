import { MessageFlags } from 'discord.js';
import type { Log } from '../log.ts';
import { isGone } from './error-policy.ts';
import type { Showing } from './gallery.ts';
import type { CommandInteraction } from './interactions.ts';
import { ephemeral } from './message.ts';
import type { Presenter } from './presenter.ts';

/**
 * Replies at once where there is only text, which takes milliseconds. Pictures are painted behind "thinking…"; if they
 * fail, or Discord does not take them, the text is sent all the same.
 */
export async function deliver(
  interaction: CommandInteraction,
  presenter: Presenter,
  showing: Showing,
  log: Log,
): Promise<void> {
  const text = presenter.message(showing);
  if (!presenter.hasPictures(showing)) {
    await interaction.reply(showing.isPrivate ? ephemeral(text) : text);
    return;
  }
  await interaction.deferReply(showing.isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const pictures = await presenter.pictures(showing);
  await sendOrText(pictures.length > 0 ? presenter.message(showing, pictures) : text, text, log, (message) =>
    interaction.editReply(message),
  );
}

/** Sends the message, and if Discord refuses its pictures, the text alone. */
export async function sendOrText<M extends { readonly files?: unknown }>(
  message: M,
  text: M,
  log: Log,
  send: (message: M) => Promise<unknown>,
): Promise<void> {
  try {
    await send(message);
  } catch (err) {
    if (message.files === undefined || isGone(err)) throw err;
    log.warn({ err }, 'Discord did not take the pictures: the text is sent alone');
    await send(text);
  }
}
