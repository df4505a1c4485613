import type { Command, MessageCommand } from '../src/commands/command.ts';
import { about, aboutWith } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { ratings } from './ratings.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Every slash command, in the order in which /help lists them. */
export const commands: readonly Command[] = [
  ask,
  ratings,
  timeline,
  findings,
  compare,
  quote,
  sources,
  about,
  help,
];

/** The same, /about with a link to the operator's privacy notice where there is one. */
export const commandsWith = (privacyUrl: string | undefined): readonly Command[] =>
  commands.map((command) => (command === about ? aboutWith(privacyUrl) : command));

/** Every command on a message. */
export const messageCommands: readonly MessageCommand[] = [check];
