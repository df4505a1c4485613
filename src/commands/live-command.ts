import type { LiveLibrary } from '../library/live-library.ts';
import type { Command, CommandReply } from './command.ts';

/** A command for those who manage a server: it sees what is loaded, and can have it loaded again. Always private. */
export interface LiveCommand {
  readonly payload: Command['payload'];
  /** `action` is the subcommand. */
  readonly reply: (live: LiveLibrary, action: string | undefined) => Promise<CommandReply>;
}
