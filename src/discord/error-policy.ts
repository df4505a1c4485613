import { DiscordAPIError } from 'discord.js';
import type { Log } from '../log.ts';
import type { Handled, Observe } from '../operations/outcome.ts';
import type { Repliable } from './interactions.ts';
import { ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION } from './limits.ts';
import { sayAlone } from './message.ts';
import { DISCORD_SAYS } from './wording.ts';

/** Whether Discord no longer takes an answer to an interaction. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    [UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED].some((it) => it === error.code)
  );
}

async function apologise(interaction: Repliable): Promise<void> {
  const message = sayAlone(`${DISCORD_SAYS.apology}\n-# ${DISCORD_SAYS.reference(interaction.id)}`);
  if (!interaction.deferred && !interaction.replied) return void (await interaction.reply(message));
  // First, since a follow-up to a deferral would take its place, seen by everybody; without it "thinking…" stays for ever.
  if (interaction.deferred && !interaction.replied) await interaction.deleteReply();
  await interaction.followUp(message);
}

/**
 * The one error policy: does the work; when it fails, logs the error with command and interaction id, and apologises
 * with the id as the reference, to the person who asked alone. An interaction that is void or answered already is only
 * logged. What became of it, and in what time, is told to `observe`. Never rejects.
 */
export async function guard(
  interaction: Repliable,
  command: string,
  log: Log,
  work: () => Promise<Handled>,
  observe?: Observe,
): Promise<void> {
  const begun = performance.now();
  const handled = await work().catch((error: unknown) => failed(error, interaction, command, log));
  observe?.({ ...handled, command, seconds: (performance.now() - begun) / 1000 });
}

async function failed(err: unknown, interaction: Repliable, command: string, log: Log): Promise<Handled> {
  const context = { command, interaction: interaction.id };
  if (isGone(err)) {
    log.warn({ ...context, err }, 'Too late: Discord no longer takes an answer');
    return { outcome: 'gone' };
  }
  log.error({ ...context, err }, 'Failed');
  await apologise(interaction).catch((reason: unknown) =>
    log.warn({ ...context, err: reason }, 'Could not apologise'),
  );
  return { outcome: 'failed' };
}
