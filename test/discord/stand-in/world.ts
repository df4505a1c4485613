/** The people and places of the stand-in. */
export const GUILD = '200000000000000001';
/** Of two shards, the first serves the one server and the second the other. */
const OTHER_GUILD = '200000000004194305';
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

/** The manager may manage the server. */
export type Person = 'reader' | 'another reader' | 'manager';

const IDS: Readonly<Record<Person, string>> = {
  reader: '400000000000000001',
  'another reader': '400000000000000002',
  manager: '400000000000000003',
};

/** A person as Discord describes them. */
export function userOf(person: Person): object {
  return { id: IDS[person], username: person, discriminator: '0', global_name: null, avatar: null };
}

const inServer = (person: Person, guild: string) => ({
  guild_id: guild,
  member: {
    user: userOf(person),
    roles: [],
    permissions: person === 'manager' ? '32' : '0',
    joined_at: '2020-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  },
  context: 0,
  authorizing_integration_owners: { 0: guild },
});

const inDirectMessage = (person: Person) => ({
  user: userOf(person),
  context: 1,
  authorizing_integration_owners: { 1: IDS[person] },
});

export type Place = 'server' | 'other server' | 'direct message';

/** The server of a place; `undefined` for a direct message. */
export function serverOf(place: Place): string | undefined {
  if (place === 'direct message') return undefined;
  return place === 'server' ? GUILD : OTHER_GUILD;
}

/** An interaction's own token, and who began it where. */
export interface Occasion {
  readonly id: string;
  readonly token: string;
  readonly place: Place;
  readonly person: Person;
}

/** What all kinds of INTERACTION_CREATE have. */
export function interactionOf({ id, token, place, person }: Occasion): object {
  const guild = serverOf(place);
  return {
    id,
    token,
    application_id: APPLICATION.id,
    version: 1,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: guild === undefined ? 1 : 0 },
    locale: 'en-GB',
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10485760,
    ...(guild === undefined ? inDirectMessage(person) : inServer(person, guild)),
  };
}

export type OptionValue = string | boolean;

/** INTERACTION_CREATE for a slash command, with its subcommand behind a blank. */
export function commandInteraction(
  occasion: Occasion,
  name: string,
  options: Readonly<Record<string, OptionValue>>,
): object {
  const list = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? 3 : 5,
    value,
  }));
  const [command, action] = name.split(' ');
  const filled = action === undefined ? list : [{ name: action, type: 1, options: list }];
  return { ...interactionOf(occasion), type: 2, data: { id: '1', name: command, type: 1, options: filled } };
}
