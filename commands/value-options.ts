import type { APIApplicationCommandStringOption } from 'discord.js';
import type { Command } from '../src/command.ts';
import { chooserFor, type ValueKind } from '../src/views/option-values.ts';

/** An option of text that suggests its values as people type. */
export function valueOption(
  name: string,
  description: string,
): APIApplicationCommandStringOption & { readonly autocomplete: true } {
  return { type: 3, name, description, autocomplete: true, max_length: 200 };
}

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
