import { describe, expect, it } from 'vitest';
import { TOKEN } from './stand-in.ts';
import { identify, interaction, message, request, start, text } from './visitor.ts';
import { APPLICATION, GUILD } from './world.ts';

describe('the stand-in', () => {
  it('refuses a wrong token, at both doors', async () => {
    const standIn = await start();
    expect((await request(standIn, 'GET', '/gateway/bot', undefined, 'wrong')).status).toBe(401);
    expect((await request(standIn, 'GET', '/users/@me')).status).toBe(200);
    expect(await identify(standIn, 'wrong')).toBe(4004);
  });

  it('refuses a privileged intent', async () => {
    expect(await identify(await start(), TOKEN, 1 << 15)).toBe(4014);
  });

  it('takes one first response, and no second', async () => {
    const { respond, messages } = await interaction();
    expect((await respond(message([text('one')]))).status).toBe(204);
    expect((await respond(message([text('two')]))).body).toMatchObject({ code: 40060 });
    expect(messages()).toHaveLength(1);
  });

  it('takes no first response that is late', async () => {
    const { respond } = await interaction({ life: 0 });
    expect((await respond(message([text('one')]))).body).toMatchObject({ code: 10062 });
  });

  it('takes no follow-up or edit before the first response', async () => {
    const { standIn, webhook } = await interaction();
    expect((await request(standIn, 'POST', webhook, message([]).data)).body).toMatchObject({ code: 10015 });
  });

  it('puts the first follow-up in the place of a deferral, seen by the same people', async () => {
    const { standIn, respond, webhook, messages } = await interaction();
    await respond({ type: 5, data: { flags: 0 } });
    const data = { ...message([text('one')]).data, flags: 32768 | 64 };
    expect((await request(standIn, 'POST', webhook, data)).status).toBe(200);
    expect(messages()).toMatchObject([{ flags: 32768 }]);
  });

  it('takes deferral, edit, follow-up and deletion', async () => {
    const { standIn, respond, webhook, messages } = await interaction();
    const { data } = message([text('one')]);
    expect((await respond({ type: 5, data: { flags: 64 } })).status).toBe(204);
    expect((await request(standIn, 'PATCH', `${webhook}/messages/@original`, data)).status).toBe(200);
    expect((await request(standIn, 'POST', webhook, data)).status).toBe(200);
    expect(messages()).toHaveLength(2);
    expect((await request(standIn, 'DELETE', `${webhook}/messages/@original`)).status).toBe(204);
    expect(messages()).toHaveLength(1);
  });

  it('keeps commands by scope, and none for a server without the bot', async () => {
    const command = { name: 'ask', description: 'Ask' };
    const standIn = await start();
    const inServer = `/applications/${APPLICATION.id}/guilds/${GUILD}/commands`;
    expect((await request(standIn, 'PUT', inServer, [command])).status).toBe(200);
    expect((await request(standIn, 'GET', inServer)).body).toMatchObject([command]);
    expect(standIn.commands('global')).toEqual([]);
    const elsewhere = `/applications/${APPLICATION.id}/guilds/299999999999999999/commands`;
    expect((await request(standIn, 'GET', elsewhere)).body).toMatchObject({ code: 50001 });
  });
});
