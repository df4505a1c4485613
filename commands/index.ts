import type { Command, LiveCommand, MessageCommand } from '../src/commands/command.ts';
import { about, aboutWith } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge.ts';
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

/** Every command for those who manage a server. */
export const liveCommands: readonly LiveCommand[] = [knowledge];

/** All of them, of whatever kind: what Discord is told of. */
export const allCommands = [...commands, ...liveCommands, ...messageCommands];
