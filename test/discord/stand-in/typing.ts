import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import { invalidBody } from './api-error.ts';
import { CHANNEL, interactionOf, type Occasion, userOf } from './world.ts';

/** A value that autocomplete suggests. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const text = z.string().min(1).max(100);
const Suggestions = z.object({
  type: z.literal(8),
  data: z.object({ choices: z.array(z.object({ name: text, value: text })).max(25) }),
});

/** The suggestions in the body of a first response, checked; throws what Discord would answer. */
export function readSuggestions(body: unknown): readonly Choice[] {
  const known = spec.ApplicationCommandAutocompleteCallbackRequestSchema.safeParse(body);
  const read = Suggestions.safeParse(body);
  const issues = [...(known.error?.issues ?? []), ...(read.error?.issues ?? [])];
  if (issues.length > 0 || !read.data)
    throw invalidBody(issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  return read.data.data.choices;
}

/** INTERACTION_CREATE while an option is being typed; `options` are filled in already. */
export function typingInteraction(
  occasion: Occasion,
  name: string,
  option: string,
  typed: string,
  options: Readonly<Record<string, string>>,
): object {
  const list = [
    ...Object.entries(options).map(([other, value]) => ({ name: other, type: 3, value })),
    { name: option, type: 3, value: typed, focused: true },
  ];
  return { ...interactionOf(occasion), type: 4, data: { id: '1', name, type: 1, options: list } };
}

const MESSAGE = '600000000000000001';

/** INTERACTION_CREATE for a command on somebody's message. */
export function messageCommandInteraction(occasion: Occasion, name: string, content: string): object {
  const message = {
    id: MESSAGE,
    type: 0,
    channel_id: CHANNEL,
    content,
    author: userOf('another reader'),
    timestamp: '2020-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
    flags: 0,
  };
  return {
    ...interactionOf(occasion),
    type: 2,
    data: { id: '1', name, type: 3, target_id: MESSAGE, resolved: { messages: { [MESSAGE]: message } } },
  };
}
