import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command, MessageCommand } from '../commands/command.ts';
import { sameCommands } from './same-commands.ts';

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
