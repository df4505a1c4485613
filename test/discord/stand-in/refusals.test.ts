import { describe, expect, it } from 'vitest';
import { interaction, message, request, start, text } from './visitor.ts';
import { APPLICATION } from './world.ts';

describe('the stand-in, as strict as Discord', () => {
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
});
