import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type StandIn, type StandInOptions, startStandIn, TOKEN } from './stand-in.ts';
import { APPLICATION, GUILD } from './world.ts';

const open: StandIn[] = [];

async function start(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  open.push(standIn);
  return standIn;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

async function request({ apiUrl }: StandIn, method: string, path: string, body?: unknown, token = TOKEN) {
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Connects as a bot does; resolves when the gateway is ready for it, or with the code it was closed with. */
function identify({ apiUrl }: StandIn, token = TOKEN, intents = 0): Promise<'ready' | number> {
  const socket = new WebSocket(`${apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`);
  return new Promise((resolve) => {
    socket.on('close', resolve);
    socket.on('message', (data) => {
      const { op, t } = JSON.parse(String(data));
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, intents } }));
      if (t === 'READY') resolve('ready');
    });
  });
}

async function interaction(options?: StandInOptions) {
  const standIn = await start(options);
  await identify(standIn);
  const { id, token, messages } = standIn.type('ask');
  const respond = (body: unknown) => request(standIn, 'POST', `/interactions/${id}/${token}/callback`, body);
  const webhook = `/webhooks/${APPLICATION.id}/${token}`;
  return { standIn, respond, webhook, messages };
}

const text = (content: string) => ({ type: 10, content });
const message = (components: readonly unknown[], more: object = {}) => ({
  type: 4,
  data: { flags: 32768, allowed_mentions: { parse: [] }, components, ...more },
});

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

  it.each([
    ['41 components', message(Array.from({ length: 41 }, () => text('x')))],
    ['40 nested in one', message([{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }])],
    ['4,001 characters over all', message([text('x'.repeat(2000)), text('x'.repeat(2001))])],
    ['content beside Components V2', message([text('x')], { content: 'x' })],
    ['Components V2 without the flag', message([text('x')], { flags: 0 })],
    ['nothing', message([])],
    ['an empty text', message([text('')])],
    ['pings', message([text('x')], { allowed_mentions: { parse: ['users'] } })],
    ['no word on pings', message([text('x')], { allowed_mentions: undefined })],
    ['a button without address', message([{ type: 1, components: [{ type: 2, style: 5, label: 'x' }] }])],
    [
      'a label of 81',
      message([{ type: 1, components: [{ type: 2, style: 2, custom_id: 'x', label: 'x'.repeat(81) }] }]),
    ],
    ['a deferral with a message', { type: 5, data: { flags: 32768, components: [text('x')] } }],
  ])('refuses a reply with %s', async (_what, body) => {
    const { respond } = await interaction();
    expect(await respond(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  const command = { name: 'ask', description: 'Ask' };

  it.each([
    ['a capital', [{ ...command, name: 'Ask' }]],
    ['no description', [{ name: 'ask' }]],
    ['a description of 101', [{ ...command, description: 'x'.repeat(101) }]],
    ['one name twice', [command, command]],
    [
      'a required option last',
      [
        {
          ...command,
          options: [
            { type: 3, name: 'a', description: 'a' },
            { type: 3, name: 'b', description: 'b', required: true },
          ],
        },
      ],
    ],
  ])('refuses commands with %s', async (_what, body) => {
    const standIn = await start();
    const put = await request(standIn, 'PUT', `/applications/${APPLICATION.id}/commands`, body);
    expect(put).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('keeps commands by scope, and none for a server without the bot', async () => {
    const standIn = await start();
    const inServer = `/applications/${APPLICATION.id}/guilds/${GUILD}/commands`;
    expect((await request(standIn, 'PUT', inServer, [command])).status).toBe(200);
    expect((await request(standIn, 'GET', inServer)).body).toMatchObject([command]);
    expect(standIn.commands('global')).toEqual([]);
    const elsewhere = `/applications/${APPLICATION.id}/guilds/299999999999999999/commands`;
    expect((await request(standIn, 'GET', elsewhere)).body).toMatchObject({ code: 50001 });
  });
});
