import { z } from 'zod';
import type { Message } from '../../discord/stand-in/shapes.ts';
import { messageCommandInteraction, typingInteraction } from '../../discord/stand-in/typing.ts';
import { useControl } from '../../discord/stand-in/use-control.ts';
import {
  commandInteraction,
  GUILD,
  type Occasion,
  type OptionValue,
  userOf,
} from '../../discord/stand-in/world.ts';

/** People and servers, so many that what one of them may ask in a minute is not what is measured. */
const PEOPLE = 20_000;
const SERVERS = 2_000;

/** Makes interactions, each with an id of its own and from another person in another server, as JSON. */
export interface Crowd {
  readonly ping: () => string;
  readonly command: (name: string, options?: Readonly<Record<string, OptionValue>>) => string;
  readonly typing: (name: string, option: string, typed: string) => string;
  readonly onMessage: (name: string, content: string) => string;
  /** For a control on a message; `values` are chosen from a menu. */
  readonly press: (customId: string, on: Message, values?: readonly string[]) => string;
  /** A subcommand for those who manage the server, by one who does. */
  readonly manage: (name: string, subcommand: string) => string;
}

const reader = z.object({ id: z.string() }).parse(userOf('reader')).id;

/** A crowd of its own people; `first` is where its numbers begin. */
export function createCrowd(first = 0): Crowd {
  let number = first;
  const one = (build: (occasion: Occasion) => object): string => {
    number += 1;
    const id = String(900_000_000_000_000_000n + BigInt(number));
    const occasion = { id, token: `interaction-token-${id}`, place: 'server', person: 'reader' } as const;
    return JSON.stringify(build(occasion))
      .replaceAll(reader, String(410_000_000_000_000_000n + BigInt(number % PEOPLE)))
      .replaceAll(GUILD, String(210_000_000_000_000_000n + BigInt(number % SERVERS)));
  };
  return {
    ping: () =>
      one(({ id, token }) => ({ type: 1, id, token, application_id: '100000000000000001', version: 1 })),
    command: (name, options = {}) => one((occasion) => commandInteraction(occasion, name, options)),
    typing: (name, option, typed) => one((occasion) => typingInteraction(occasion, name, option, typed, {})),
    onMessage: (name, content) => one((occasion) => messageCommandInteraction(occasion, name, content)),
    press: (customId, on, values) =>
      one((occasion) => useControl(occasion, customId, { on, ...(values ? { values } : {}) })),
    manage: (name, subcommand) =>
      one((occasion) => asManager(commandInteraction(occasion, name, {}), subcommand)),
  };
}

const Managed = z.looseObject({ data: z.looseObject({}), member: z.looseObject({}) });

/** Manage Server is 32. */
function asManager(interaction: object, subcommand: string): object {
  const { data, member, ...rest } = Managed.parse(interaction);
  const options = [{ type: 1, name: subcommand, options: [] }];
  return { ...rest, data: { ...data, options }, member: { ...member, permissions: '32' } };
}
