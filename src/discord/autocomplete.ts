import type { Command } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { AutocompleteInteraction } from './interactions.ts';
import { CHOICE_TEXT, CHOICES } from './limits.ts';
import { shorten } from './pieces.ts';

/**
 * Suggests values for the option that is being typed. Never rejects: what goes wrong is logged, and a person who types
 * on can still send what they typed.
 */
export async function suggest(
  library: Library,
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  log: Log,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const choices = command?.autocomplete?.(library, name, value) ?? [];
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length > 0 && choice.value.length <= CHOICE_TEXT)
        .map((choice) => ({ name: shorten(choice.name, CHOICE_TEXT), value: choice.value }))
        .filter((choice) => choice.name !== '')
        .slice(0, CHOICES),
    );
  } catch (err) {
    log.warn(
      { err, command: interaction.commandName, interaction: interaction.id },
      'Could not suggest values',
    );
  }
}
