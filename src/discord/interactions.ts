import type { Begun } from './begun.ts';
import type { Deliverable } from './deliver.ts';
import type { Repliable } from './error-policy.ts';
import type { Pressed } from './pressed.ts';

/** What this bot uses of a slash command's interaction; discord.js's own is assignable to it. */
export interface CommandInteraction extends Repliable, Deliverable, Begun {
  readonly commandName: string;
  readonly channelId: string | null;
  /** What the person may do in this server; `null` outside of one. */
  readonly memberPermissions?: { has(permission: bigint): boolean } | null;
  readonly options: {
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
  };
}

/** What this bot uses of a command on a message. */
export interface MessageInteraction extends Repliable, Begun {
  readonly commandName: string;
  readonly targetMessage: { readonly content: string };
}

/** What this bot uses of a pressed button or a used select menu. */
export interface ControlInteraction extends Repliable, Pressed, Begun {}
