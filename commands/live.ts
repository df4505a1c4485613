import type { LiveCommand } from '../src/commands/live-command.ts';
import { knowledge } from './knowledge.ts';

/** Every command for those who manage a server. */
export const liveCommands: readonly LiveCommand[] = [knowledge];
