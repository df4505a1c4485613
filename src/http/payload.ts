import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { z } from 'zod';

/** What Discord's interactions have in common, as far as this bot uses it. */
const Person = z.object({ id: z.string() });
const Base = z.object({
  id: z.string().regex(/^\d+$/),
  application_id: z.string().regex(/^\d+$/),
  token: z.string().regex(/^[^\s/?#]+$/),
  type: z.number(),
  channel: Person.nullish(),
  guild_id: z.string().nullish(),
  member: z.object({ user: Person, permissions: z.string().regex(/^\d+$/).nullish() }).nullish(),
  user: Person.nullish(),
});

const Option = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(Option).optional();
  },
});
export type Option = Readonly<z.infer<typeof Option>>;

const Typed = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(Option).default([]),
});

type Typed = Readonly<z.infer<typeof Typed>>;

const OnMessage = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), z.object({ content: z.string() })) }),
});

const Used = z.object({
  component_type: z.literal([ComponentType.Button, ComponentType.StringSelect]),
  custom_id: z.string(),
  values: z.array(z.string()).optional(),
});

const Message = z.object({
  flags: z.int().nonnegative().default(0),
  interaction_metadata: z.object({ user: Person }).nullish(),
  components: z.array(z.unknown()).default([]),
});

const Control = z.object({ data: Used, message: Message });

/** Who did something where, and how it is answered. */
export interface Occasion {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  readonly user: { readonly id: string };
  readonly channelId: string | null;
  /** `null` outside of a server. */
  readonly guildId: string | null;
  /** A number of bits; `null` outside of a server. */
  readonly permissions: string | null;
}

/** An interaction as this bot tells them apart. */
export type Incoming =
  | { readonly kind: 'ping' }
  | { readonly kind: 'command'; readonly occasion: Occasion; readonly data: Typed }
  | { readonly kind: 'autocomplete'; readonly occasion: Occasion; readonly data: Typed }
  | { readonly kind: 'message'; readonly occasion: Occasion; readonly name: string; readonly content: string }
  | ({ readonly kind: 'control'; readonly occasion: Occasion } & Readonly<z.infer<typeof Control>>)
  | { readonly kind: 'unknown'; readonly occasion: Occasion; readonly type: number };

/** The interaction in a request's body; `undefined` for what is none, such as text that is no JSON. */
export function readInteraction(body: Uint8Array): Incoming | undefined {
  const json = parseJson(body);
  if (z.object({ type: z.literal(InteractionType.Ping) }).safeParse(json).success) return { kind: 'ping' };
  const { data: base } = Base.safeParse(json);
  const person = base?.member?.user ?? base?.user;
  if (!base || !person) return undefined;
  const occasion: Occasion = {
    id: base.id,
    applicationId: base.application_id,
    token: base.token,
    user: { id: person.id },
    channelId: base.channel?.id ?? null,
    guildId: base.guild_id ?? null,
    permissions: base.member?.permissions ?? null,
  };
  return readKind(base.type, occasion, json) ?? { kind: 'unknown', occasion, type: base.type };
}

function readKind(type: number, occasion: Occasion, json: unknown): Incoming | undefined {
  if (type === InteractionType.ApplicationCommand) return readCommand(occasion, json);
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    const { data } = z.object({ data: Typed }).safeParse(json);
    return data && { kind: 'autocomplete', occasion, data: data.data };
  }
  if (type !== InteractionType.MessageComponent) return undefined;
  const { data } = Control.safeParse(json);
  return data && { kind: 'control', occasion, ...data };
}

function readCommand(occasion: Occasion, json: unknown): Incoming | undefined {
  const { data } = z.object({ data: z.discriminatedUnion('type', [Typed, OnMessage]) }).safeParse(json);
  if (!data) return undefined;
  if (data.data.type === ApplicationCommandType.ChatInput)
    return { kind: 'command', occasion, data: data.data };
  const { name, target_id, resolved } = data.data;
  const target = new Map(Object.entries(resolved.messages)).get(target_id);
  return target && { kind: 'message', occasion, name, content: target.content };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
