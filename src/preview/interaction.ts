import * as z from 'zod/mini';
import type { Used } from './call.ts';
import type { Channel } from './channel.ts';
import type { Message } from './shapes.ts';
import { botUser, circumstances } from './world.ts';

/** An interaction as a page sends it: Discord's JSON without what Discord adds itself. */
const SentInteraction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal([2, 4]),
    data: z.looseObject({
      id: z.string(),
      type: z.number(),
      name: z.string(),
      target_id: z.optional(z.string()),
      options: z.optional(z.array(z.unknown())),
    }),
  }),
  z.object({
    type: z.literal(3),
    data: z.looseObject({
      custom_id: z.string(),
      component_type: z.number(),
      values: z.optional(z.array(z.string())),
    }),
    message: z.object({ id: z.string() }),
  }),
]);

/** What was used, and the interaction in full as a bot receives it. */
export interface Opened {
  readonly used: Used;
  readonly interaction: Readonly<Record<string, unknown>>;
}

/**
 * Completes what a page sent as Discord does: who, where, and the message that it is about. `undefined` where it is no
 * interaction, or the message is not there (any more).
 */
export function openInteraction(
  sent: unknown,
  channel: Channel,
  id: string,
  token: string,
): Opened | undefined {
  const read = SentInteraction.safeParse(sent);
  if (!read.success) return undefined;
  const given = read.data;
  const whole = { ...circumstances(id, token, channel.id), type: given.type };
  if (given.type === 3) {
    const on = channel.message(given.message.id);
    const data = { ...given.data, id: 0 };
    return on && { used: { id, type: 3, on }, interaction: { ...whole, data, message: on } };
  }
  const { data } = given;
  const used = { id, type: given.type, name: data.name };
  if (data.target_id === undefined) return { used, interaction: { ...whole, data } };
  const target = channel.message(data.target_id);
  return target && { used, interaction: { ...whole, data: { ...data, resolved: resolved(target) } } };
}

function resolved(target: Message): object {
  return { messages: { [target.id]: target }, users: { [botUser.id]: botUser } };
}
