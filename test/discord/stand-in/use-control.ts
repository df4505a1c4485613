import { flatten, type Message } from './shapes.ts';
import { BOT, CHANNEL, interactionOf, type Person, type Place, userOf } from './world.ts';

/** How a person uses a button or a menu. */
export interface Use {
  readonly place?: Place;
  readonly person?: Person;
  /** The message that it is on. */
  readonly on?: Message;
  /** Who used the command or control that the message answers. */
  readonly askedBy?: Person;
  /** What is chosen from a menu. */
  readonly values?: readonly string[];
}

/** Throws where the message has no such control, it is disabled, or it does not offer what is chosen. */
function checkUse(message: Message, customId: string, values: readonly string[] | undefined): void {
  const control = flatten(message.components).find(({ custom_id }) => custom_id === customId);
  if (!control || control.disabled)
    throw new Error(`The message has no control ${customId} that can be used`);
  const offered = control.options?.map(({ value }) => value) ?? [];
  if (!(values ?? []).every((value) => offered.includes(value))) throw new Error(`Not offered: ${values}`);
}

function messageOf(message: Message | undefined, askedBy: Person): object {
  return {
    id: '500000000000000001',
    type: 20,
    channel_id: CHANNEL,
    content: '',
    author: BOT,
    timestamp: '2020-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: message?.components ?? [],
    flags: message?.flags ?? 32768,
    interaction_metadata: {
      id: '800000000000000001',
      type: 2,
      user: userOf(askedBy),
      authorizing_integration_owners: {},
    },
  };
}

/** INTERACTION_CREATE for a pressed button or a used menu. */
export function useControl(
  call: { readonly id: string; readonly token: string },
  customId: string,
  { place = 'server', person = 'reader', on, askedBy = 'reader', values }: Use,
): object {
  if (on) checkUse(on, customId, values);
  return {
    ...interactionOf({ ...call, place, person }),
    type: 3,
    message: messageOf(on, askedBy),
    data: { component_type: values ? 3 : 2, custom_id: customId, ...(values ? { values } : {}) },
  };
}
