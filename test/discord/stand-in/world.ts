/** The people and places of the stand-in. */
export const GUILD = '200000000000000001';
export const CHANNEL = '300000000000000001';

export const APPLICATION = { id: '100000000000000001', name: 'Rapporteur', flags: 0 } as const;

export const BOT = {
  id: APPLICATION.id,
  username: 'Rapporteur',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
} as const;

const PERSON = {
  id: '400000000000000001',
  username: 'reader',
  discriminator: '0',
  global_name: null,
  avatar: null,
} as const;

const inServer = {
  guild_id: GUILD,
  member: {
    user: PERSON,
    roles: [],
    permissions: '0',
    joined_at: '2020-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  },
  context: 0,
  authorizing_integration_owners: { 0: GUILD },
};

const inDirectMessage = { user: PERSON, context: 1, authorizing_integration_owners: { 1: PERSON.id } };

export type Place = 'server' | 'direct message';

function interaction(id: string, token: string, place: Place): object {
  return {
    id,
    token,
    application_id: APPLICATION.id,
    version: 1,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: place === 'server' ? 0 : 1 },
    locale: 'en-GB',
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10485760,
    ...(place === 'server' ? inServer : inDirectMessage),
  };
}

export type OptionValue = string | boolean;

/** INTERACTION_CREATE for a slash command. */
export function commandInteraction(
  id: string,
  token: string,
  place: Place,
  name: string,
  options: Readonly<Record<string, OptionValue>>,
): object {
  const list = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? 3 : 5,
    value,
  }));
  return { ...interaction(id, token, place), type: 2, data: { id: '1', name, type: 1, options: list } };
}

/** INTERACTION_CREATE for a pressed button. */
export function buttonInteraction(id: string, token: string, place: Place, customId: string): object {
  const message = {
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
    components: [],
    flags: 32768,
  };
  return {
    ...interaction(id, token, place),
    type: 3,
    message,
    data: { component_type: 2, custom_id: customId },
  };
}
