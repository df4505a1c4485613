import type { APIApplicationCommandBooleanOption, APIApplicationCommandStringOption } from 'discord.js';
import type { Choice, Command } from '../src/commands/command.ts';
import type { Library } from '../src/library/library.ts';
import { chooserFor, type ValueKind } from '../src/views/option-values.ts';

/**
 * Where a command can be used: installed to a server or by a user; in servers, direct messages with the bot and
 * group messages. Numbers, so that nothing of discord.js is loaded here.
 */
export const everywhere = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} satisfies { integration_types: (0 | 1)[]; contexts: (0 | 1 | 2)[] };

/** An option of text that suggests its values as people type. */
export function valueOption(
  name: string,
  description: string,
): APIApplicationCommandStringOption & { readonly autocomplete: true } {
  return { type: 3, name, description, autocomplete: true, max_length: 200 };
}

/** For what is about one council. */
export const councilOption = valueOption(
  'council',
  'Which council; without it, the one that most articles are about',
);

/** For what is shown to the asker alone: shows it to everybody. */
export const publicOption = {
  type: 5,
  name: 'public',
  description: 'Show it to everybody here; without it, only you see it',
} as const satisfies APIApplicationCommandBooleanOption;

type Choose = (library: Library, typed: string) => readonly Choice[];

/** Suggests, for each option named, values of its kind, or those that a function gives; nothing for other options. */
export function suggestValues(
  kinds: Readonly<Record<string, ValueKind | Choose>>,
): NonNullable<Command['autocomplete']> {
  const kindOf = new Map(Object.entries(kinds));
  return (library, option, typed) => {
    const kind = kindOf.get(option);
    if (typeof kind === 'function') return kind(library, typed);
    return kind === undefined ? [] : chooserFor(library, kind)(typed);
  };
}
