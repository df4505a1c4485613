import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Answer } from './answering/answer.ts';
import type { Library } from './library.ts';

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
  | { readonly type: 'page'; readonly page: Page };

/** The options that a person gave; absent ones are `undefined`. */
export interface CommandOptions {
  readonly string: (name: string) => string | undefined;
  readonly boolean: (name: string) => boolean | undefined;
}

/** One slash command: its payload as Discord takes it (type only: nothing of discord.js runs here), and its reply. */
export interface Command {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly reply: (library: Library, options: CommandOptions) => CommandReply;
}
