import { PermissionFlagsBits } from 'discord.js';

/** The application, the server and the person of the preview: invented, and the same at every start. */
const APPLICATION = '100000000000000001';
const SERVER = '200000000000000001';

export const YOU = { id: '400000000000000001', username: 'You' } as const;

/** A person as Discord describes them. */
const account = { discriminator: '0', global_name: null, avatar: null } as const;
export const botUser = { id: APPLICATION, username: 'Rapporteur', bot: true, ...account };
export const yourUser = { ...YOU, ...account };

/** What all interactions have: who uses the bot, and where. */
export function circumstances(id: string, token: string, channel: string): Readonly<Record<string, unknown>> {
  return {
    id,
    token,
    application_id: APPLICATION,
    version: 1,
    channel_id: channel,
    channel: { id: channel, type: 0, name: 'inspections', guild_id: SERVER, permissions: '0' },
    guild_id: SERVER,
    guild: { id: SERVER, locale: 'en-GB', features: [] },
    guild_locale: 'en-GB',
    locale: 'en-GB',
    member: {
      user: yourUser,
      roles: [],
      // Whoever runs the preview may see what those who manage a server see.
      permissions: String(PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ViewChannel),
      joined_at: '2020-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: 0,
    authorizing_integration_owners: { 0: SERVER },
  };
}
