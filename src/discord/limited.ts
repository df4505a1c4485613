import type { Log } from '../log.ts';
import type { Handled, Observe } from '../operations/outcome.ts';
import type { Limits, Origin, OverLimit } from '../shared/limits.ts';
import type { Dispatch } from './dispatch.ts';
import { guard } from './error-policy.ts';
import type { Begun, CommandInteraction, Repliable } from './interactions.ts';
import { type ReplyMessage, sayAlone } from './message.ts';
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
export function limited<Slash extends CommandInteraction>(
  dispatch: Dispatch<Slash>,
  { limits, log, observe }: LimitedParts,
): Dispatch<Slash> {
  const within =
    <I extends Begun & Repliable>(
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

function originOf({ user, guildId }: Begun): Origin {
  return { person: user.id, server: guildId };
}

/** Rounded up: whoever comes back then finds room. */
function comeBack({ whose, until }: OverLimit): ReplyMessage {
  return sayAlone(DISCORD_SAYS.overLimit[whose](Math.ceil(until.getTime() / 1_000)));
}
