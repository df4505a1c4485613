import type { APIApplicationCommandBooleanOption, APIApplicationCommandStringOption } from 'discord.js';
import type { Command } from '../src/commands/command.ts';
import { chooserFor, type ValueKind } from '../src/views/option-values.ts';

/** An option of text that suggests its values as people type. */
export function valueOption(
  name: string,
  description: string,
): APIApplicationCommandStringOption & { readonly autocomplete: true } {
  return { type: 3, name, description, autocomplete: true, max_length: 200 };
}

/** For what is shown to the asker alone: shows it to everybody. */
export const publicOption = {
  type: 5,
  name: 'public',
  description: 'Show it to everybody here; without it, only you see it',
} as const satisfies APIApplicationCommandBooleanOption;

/** Suggests, for each option named, values of its kind; nothing for other options. */
export function suggestValues(
  kinds: Readonly<Record<string, ValueKind>>,
): NonNullable<Command['autocomplete']> {
  const kindOf = new Map(Object.entries(kinds));
  return (library, option, typed) => {
    const kind = kindOf.get(option);
    return kind === undefined ? [] : chooserFor(library, kind)(typed);
  };
}
