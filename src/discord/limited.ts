import { ComponentType } from 'discord.js';
import type { Log } from '../log.ts';
import type { Handled, Observe } from '../operations/outcome.ts';
import type { Limits, Origin, OverLimit } from '../shared/limits.ts';
import type { Begun } from './begun.ts';
import type { Dispatch } from './dispatch.ts';
import type { LiveDispatch } from './dispatch-live.ts';
import { guard, type Repliable } from './error-policy.ts';
import { messageOf } from './render.ts';
import { ephemeral, type ReplyMessage } from './reply-message.ts';
import { DISCORD_SAYS } from './wording.ts';

export interface LimitedParts {
  readonly limits: Limits;
  readonly log: Log;
  readonly observe?: Observe | undefined;
}

/**
 * The same dispatch within limits. Commands and controls count alike, since each makes an answer; one over the limit is
 * told when to come back, privately. Values that are suggested while typing have a limit of their own, over which none
 * are suggested.
 */
export function limited(dispatch: Dispatch, parts: LimitedParts): Dispatch {
  const { limits, log } = parts;
  const within = withinLimits(parts);
  return {
    command: within(({ commandName }) => commandName, dispatch.command),
    message: within(({ commandName }) => commandName, dispatch.message),
    control: within(() => 'control', dispatch.control),
    autocomplete: async (interaction) => {
      if (!(await limits.typing(originOf(interaction)))) return dispatch.autocomplete(interaction);
      const context = { command: interaction.commandName, interaction: interaction.id };
      await interaction
        .respond([])
        .catch((err: unknown) => log.warn({ ...context, err }, 'Could not suggest values'));
    },
  };
}

/** The same for commands of those who manage a server. */
export function limitedLive(live: LiveDispatch, parts: LimitedParts): LiveDispatch {
  return { ...live, command: withinLimits(parts)(({ commandName }) => commandName, live.command) };
}

function withinLimits({ limits, log, observe }: LimitedParts) {
  return <I extends Begun & Repliable>(
    nameOf: (interaction: I) => string,
    answer: (interaction: I) => Promise<void>,
  ) =>
    async (interaction: I): Promise<void> => {
      const over = await limits.question(originOf(interaction));
      if (!over) return answer(interaction);
      const command = nameOf(interaction);
      const refuse = async (): Promise<Handled> => {
        await interaction.reply(comeBack(over));
        log.info({ command, interaction: interaction.id, limit: over.whose }, 'Over the limit');
        return { outcome: 'limited' };
      };
      await guard(interaction, command, log, refuse, observe);
    };
}

function originOf({ user, guildId }: Begun): Origin {
  return { person: user.id, server: guildId };
}

/** Rounded up: whoever comes back then finds room. */
function comeBack({ whose, until }: OverLimit): ReplyMessage {
  const content = DISCORD_SAYS.overLimit[whose](Math.ceil(until.getTime() / 1_000));
  const text = { type: ComponentType.TextDisplay, content } as const;
  return ephemeral(messageOf({ type: ComponentType.Container, components: [text] }));
}
