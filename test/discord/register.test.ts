import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { register } from '../../src/discord/register.ts';

const command: Command = {
  payload: {
    name: 'ask',
    description: 'Ask',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [{ type: 3, name: 'question', description: 'A question', required: true, max_length: 100 }],
  },
  reply: () => ({ type: 'page', page: { title: '', sections: [] } }),
};

/** As Discord gives it back. */
const present = {
  ...command.payload,
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  type: 1,
  name_localizations: null,
  contexts: [2, 1, 0],
  options: [
    {
      max_length: 100,
      required: true,
      description: 'A question',
      name: 'question',
      type: 3,
      name_localizations: null,
    },
  ],
};

function exampleRest(commands: readonly unknown[]) {
  const puts: unknown[] = [];
  return {
    puts,
    get: async (route: string) => (route === '/applications/@me' ? { id: '2' } : commands),
    put: async (route: string, options?: { readonly body?: unknown }) =>
      puts.push({ route, body: options?.body }),
  };
}

describe('register', () => {
  it('puts the commands where Discord has none, and says so', async () => {
    const rest = exampleRest([]);
    expect(await register(rest, [command], undefined)).toEqual({ changed: true, names: ['ask'] });
    expect(rest.puts).toEqual([{ route: '/applications/2/commands', body: [command.payload] }]);
  });

  it('does nothing where Discord has the same, whatever it adds to them', async () => {
    const rest = exampleRest([present]);
    expect(await register(rest, [command], undefined)).toEqual({ changed: false, names: ['ask'] });
    expect(rest.puts).toEqual([]);
  });

  it.each([
    ['a description', [{ ...present, description: 'Else' }]],
    ['a limit', [{ ...present, options: [{ ...present.options[0], max_length: 50 }] }]],
    ['a required option', [{ ...present, options: [{ ...present.options[0], required: false }] }]],
    [
      'an option that is gone',
      [{ ...present, options: [...present.options, { type: 5, name: 'x', description: 'x' }] }],
    ],
    ['where it can be used', [{ ...present, contexts: [0] }]],
    ['who may use it', [{ ...present, default_member_permissions: '0' }]],
    ['a command that is gone', [present, { ...present, name: 'old' }]],
  ])('puts them where Discord differs in %s', async (_what, commands) => {
    const rest = exampleRest(commands);
    expect((await register(rest, [command], undefined)).changed).toBe(true);
    expect(rest.puts).toHaveLength(1);
  });

  it('puts them in one server, without what only commands for everywhere have', async () => {
    const { integration_types: _types, contexts: _contexts, ...payload } = command.payload;
    const rest = exampleRest([]);
    await register(rest, [command], '3');
    expect(rest.puts).toEqual([{ route: '/applications/2/guilds/3/commands', body: [payload] }]);
    expect((await register(exampleRest([{ ...present, contexts: null }]), [command], '3')).changed).toBe(
      false,
    );
  });
});
