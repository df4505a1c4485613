import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command, MessageCommand } from '../commands/command.ts';

/** What registration found and did. */
export interface Registration {
  readonly changed: boolean;
  readonly names: readonly string[];
}

const Application = z.object({ id: z.string() });
const Present = z.array(z.looseObject({ name: z.string() }));

type Registrable = Pick<Command, 'payload'> | Pick<MessageCommand, 'payload'>;
type Payload = Partial<Registrable['payload']>;

/** A server's own commands have no say about where they can be used. */
function forServer({ integration_types: _types, contexts: _contexts, ...payload }: Payload): Payload {
  return payload;
}

/**
 * Puts the commands, for one server or (`guildId` undefined) everywhere, only if they differ from what Discord has:
 * putting is rationed. Rejects with discord.js's errors.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  commands: readonly Registrable[],
  guildId: string | undefined,
): Promise<Registration> {
  const application = Application.parse(await rest.get(Routes.currentApplication()));
  const route =
    guildId === undefined
      ? Routes.applicationCommands(application.id)
      : Routes.applicationGuildCommands(application.id, guildId);
  const wanted = commands.map(({ payload }) => (guildId === undefined ? payload : forServer(payload)));
  const present = Present.parse(await rest.get(route));
  const names = commands.map(({ payload }) => payload.name).toSorted();
  if (sameCommands(wanted, present)) return { changed: false, names };
  await rest.put(route, { body: wanted });
  return { changed: true, names };
}

/** What Discord adds to a command of its own accord. */
const ADDED = new Set(
  'id application_id guild_id version default_permission dm_permission handler'.split(' '),
);

/** Lists whose order means nothing. */
const SETS = new Set(['integration_types', 'contexts']);

/** Absent, as far as Discord is concerned. */
function isDefault(name: string, value: unknown, ignored: ReadonlySet<string>): boolean {
  if (ADDED.has(name) || ignored.has(name) || value === undefined || value === null || value === false)
    return true;
  // Discord gives a command on messages an empty description.
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function canonical(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, ignored));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, item]) => !isDefault(name, item, ignored))
    .map(([name, item]) => [
      name,
      SETS.has(name) && Array.isArray(item) ? item.toSorted() : canonical(item, ignored),
    ]);
  return Object.fromEntries(entries);
}

interface Named {
  readonly name?: string;
}

function inOrder(commands: readonly Named[], ignored: ReadonlySet<string>): readonly unknown[] {
  const sorted = commands.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  // A chat command is type 1, said or not.
  return sorted.map((command) => canonical({ type: 1, ...command }, ignored));
}

/**
 * Whether Discord has these commands already: whatever it adds, and in whatever order. Fields that none of the wanted
 * commands may have in a server (`integration_types`, `contexts`) are compared only where they are wanted.
 */
function sameCommands(wanted: readonly Named[], present: readonly Named[]): boolean {
  const ignored = new Set([...SETS].filter((name) => !wanted.some((command) => name in command)));
  return isDeepStrictEqual(inOrder(wanted, ignored), inOrder(present, ignored));
}
