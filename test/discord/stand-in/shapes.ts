import { z } from 'zod';

export const EPHEMERAL = 64;
export const COMPONENTS_V2 = 32768;

/** A component, as far as the stand-in looks into it. */
export const Component = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  label: z.string().optional(),
  url: z.string().optional(),
  custom_id: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(z.looseObject({ label: z.string(), value: z.string() })).optional(),
  items: z
    .array(
      z.looseObject({
        media: z.looseObject({ url: z.string() }),
        description: z.string().max(1024).nullish(),
      }),
    )
    .optional(),
  get accessory() {
    return Component.optional();
  },
  get components() {
    return z.array(Component).optional();
  },
});
export type Component = z.infer<typeof Component>;

/** The message in a request's body. */
export const Message = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(z.unknown()).nullish(),
  poll: z.unknown().optional(),
  flags: z.number().default(0),
  allowed_mentions: z.looseObject({ parse: z.array(z.string()).optional() }).optional(),
  components: z.array(Component).default([]),
});
export type Message = z.infer<typeof Message>;

/** The first response to an interaction. */
export const Callback = z.object({ type: z.number(), data: Message.optional() });

const Option = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  required: z.boolean().optional(),
  choices: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).optional(),
});

export const Command = z.looseObject({
  /** 1 a slash command, 3 one on a message. */
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(''),
  options: z.array(Option).default([]),
});
export type Command = z.infer<typeof Command>;

/** Every component of a message, nested ones included. */
export function flatten(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.accessory ? [component.accessory] : []),
    ...flatten(component.components ?? []),
  ]);
}

/** All text displays of a message, one below the other. */
export function textOf(message: Message): string {
  return flatten(message.components)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}
