import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer } from '../answers/answer.ts';
import type { Library } from '../library/library.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Choice, Hint, ListView, TableView } from '../views/view.ts';

export type { Choice, Hint } from '../views/view.ts';

/** A stretch of a page: plain text (a renderer escapes it), and where it links to. */
export interface Section {
  /** Short, set apart; may be absent. */
  readonly heading?: string;
  /** Plain text, lines separated by \n. */
  readonly text: string;
  readonly link?: { readonly label: string; readonly url: string };
}

/** What /sources, /about and /help show. */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** What a command replies, before any renderer: Discord, the terminal and JSON render the same. */
export type CommandReply =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'table'; readonly table: TableView }
  | { readonly type: 'list'; readonly list: ListView }
  | { readonly type: 'hint'; readonly hint: Hint };

/** Whether a reply is for the asker alone, whatever they chose. */
export function isAlwaysPrivate(reply: CommandReply): boolean {
  if (reply.type === 'answer') return reply.answer.isPersonal === true;
  return reply.type === 'hint' || (reply.type === 'list' && reply.list.private === true);
}

/** What a reply says with its evidence, whatever its form; `undefined` where it has none. */
export function evidenceOf(reply: CommandReply): Answer | TableView | ListView | undefined {
  if (reply.type === 'answer') return reply.answer;
  if (reply.type === 'table') return reply.table;
  return reply.type === 'list' ? reply.list : undefined;
}

/** The options that a person gave; absent ones are `undefined`. */
export interface CommandOptions {
  readonly string: (name: string) => string | undefined;
  readonly boolean: (name: string) => boolean | undefined;
  /** Whether the person who asks may manage the server; absent where that is not known. */
  readonly administrator?: boolean;
}

/** One slash command: its payload as Discord takes it (type only: nothing of discord.js runs here), and its reply. */
export interface Command {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Shown to the asker alone unless its option `public` is chosen. */
  readonly isForOne?: true;
  readonly reply: (library: Library, options: CommandOptions) => CommandReply;
  /**
   * Values for an option as it is being typed: at most 25, best first, empty for an option without. Whatever is
   * typed and not picked works as well.
   */
  readonly autocomplete?: (library: Library, option: string, typed: string) => readonly Choice[];
}

/** One command on a message ("Apps" in Discord's menu): its payload, and its reply to the message's words. */
export interface MessageCommand {
  readonly payload: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** What it is called where commands are typed: one lower-case word. */
  readonly typedAs: string;
  readonly reply: (library: Library, message: string) => CommandReply;
}

/** A command for those who manage a server: it sees what is loaded, and can have it loaded again. Always private. */
export interface LiveCommand {
  readonly payload: Command['payload'];
  /** `action` is the subcommand. */
  readonly reply: (live: LiveLibrary, action: string | undefined) => Promise<CommandReply>;
}
