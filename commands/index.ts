import type { Command, MessageCommand } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { sources } from './sources.ts';

/** Every slash command, in the order in which /help lists them. */
export const commands: readonly Command[] = [ask, sources, about, help];

/** Every command on a message. */
export const messageCommands: readonly MessageCommand[] = [];
