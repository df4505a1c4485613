import * as z from 'zod/mini';

const Media = z.looseObject({ url: z.string() });

/** A component of a message, as Discord's JSON has it; what this page does not show is passed on as it is. */
export const Component = z.looseObject({
  type: z.number(),
  content: z.optional(z.string()),
  label: z.optional(z.string()),
  style: z.optional(z.number()),
  url: z.optional(z.string()),
  custom_id: z.optional(z.string()),
  disabled: z.optional(z.boolean()),
  placeholder: z.optional(z.string()),
  options: z.optional(
    z.array(z.looseObject({ label: z.string(), value: z.string(), description: z.optional(z.string()) })),
  ),
  accent_color: z.nullish(z.number()),
  divider: z.optional(z.boolean()),
  media: z.optional(Media),
  description: z.nullish(z.string()),
  items: z.optional(z.array(z.looseObject({ media: Media, description: z.nullish(z.string()) }))),
  get accessory() {
    return z.optional(Component);
  },
  get components() {
    return z.optional(z.array(Component));
  },
});
export type Component = z.infer<typeof Component>;

const User = z.looseObject({ id: z.string(), username: z.string(), bot: z.optional(z.boolean()) });

/** A message of the channel, as Discord's JSON has it. */
export const Message = z.looseObject({
  id: z.string(),
  channel_id: z.string(),
  author: User,
  content: z.string(),
  timestamp: z.string(),
  flags: z.number(),
  components: z.array(Component),
  interaction_metadata: z.optional(
    z.looseObject({ id: z.string(), user: User, name: z.optional(z.string()) }),
  ),
});
export type Message = z.infer<typeof Message>;

/** The flags of a message that the page shows. */
export const FLAGS = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

export const Choice = z.looseObject({ name: z.string(), value: z.string() });
export type Choice = z.infer<typeof Choice>;

/** An option of a slash command, or a subcommand (type 1) with its own. */
const CommandOption = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.optional(z.boolean()),
  autocomplete: z.optional(z.boolean()),
  max_length: z.optional(z.number()),
  choices: z.optional(z.array(Choice)),
  get options() {
    return z.optional(z.array(CommandOption));
  },
});
export type CommandOption = z.infer<typeof CommandOption>;

/** A command as it is registered with Discord: 1 is a slash command, 3 one on a message. */
export const RegisteredCommand = z.looseObject({
  id: z.string(),
  type: z.number(),
  name: z.string(),
  description: z.string(),
  options: z.array(CommandOption),
});
export type RegisteredCommand = z.infer<typeof RegisteredCommand>;

/** The library that answers come from, in figures. */
const LibraryStatus = z.object({
  articles: z.number(),
  /** What was left out of the folder, one line each. */
  problems: z.array(z.string()),
  /** Why the folder could not be loaded; the articles of before stay in use. */
  failure: z.optional(z.string()),
});
export type LibraryStatus = z.infer<typeof LibraryStatus>;

/** What the server tells a page. */
export const ServerEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    session: z.string(),
    you: User,
    commands: z.array(RegisteredCommand),
    library: LibraryStatus,
  }),
  /** A message is new, or is now another. */
  z.object({ type: z.literal('message'), message: Message }),
  z.object({ type: z.literal('deleted'), id: z.string() }),
  z.object({ type: z.literal('library'), library: LibraryStatus }),
]);
export type ServerEvent = z.infer<typeof ServerEvent>;

/** The answer to an interaction that the page sent: suggestions for an option that is being typed, or a failure. */
export const Outcome = z.object({ choices: z.optional(z.array(Choice)), failure: z.optional(z.string()) });
export type Outcome = z.infer<typeof Outcome>;
