import { describe, expect, it } from 'vitest';
import { interaction, text } from './visitor.ts';

const picture = (name: string, description?: string) => ({
  type: 12,
  items: [{ media: { url: `attachment://${name}` }, ...(description ? { description } : {}) }],
});

/** Uploads a picture with a message, as discord.js does. */
async function upload(
  components: readonly unknown[],
  name = 'a.png',
  attachments: readonly unknown[] = [{ id: '0' }],
) {
  const { standIn, respond, webhook, messages } = await interaction();
  await respond({ type: 5, data: {} });
  const form = new FormData();
  form.set('files[0]', new Blob(['picture']), name);
  const data = { flags: 32768, allowed_mentions: { parse: [] }, components, attachments };
  form.set('payload_json', JSON.stringify(data));
  const url = `${standIn.apiUrl}/v10${webhook}/messages/@original`;
  const response = await fetch(url, { method: 'PATCH', body: form });
  return { status: response.status, body: await response.text(), messages };
}

describe('an upload to the stand-in', () => {
  it('is taken with a component that shows it and an alternative text', async () => {
    const { status, messages } = await upload([text('one'), picture('a.png', 'A picture')]);
    expect(status).toBe(200);
    expect(messages()).toHaveLength(1);
  });

  it.each([
    ['shows nothing of it', [text('one')], /is not shown/],
    ['has no alternative text', [picture('a.png')], /no alternative text/],
    ['shows another file', [picture('a.png', 'A'), picture('b.png', 'B')], /b\.png was not uploaded/],
  ])('is refused where the message %s', async (_, components, problem) => {
    const { status, body } = await upload(components);
    expect(status).toBe(400);
    expect(body).toMatch(problem);
  });

  it('is refused where it is not among the attachments', async () => {
    expect((await upload([picture('a.png', 'A')], 'a.png', [])).body).toMatch(/not among the attachments/);
  });

  it('is refused, as anything else, once the token is fifteen minutes old', async () => {
    const { respond, standIn, webhook } = await interaction({ tokenLife: 0 });
    await respond({ type: 5, data: {} });
    const body = JSON.stringify({
      flags: 32768,
      components: [text('late')],
      allowed_mentions: { parse: [] },
    });
    const response = await fetch(`${standIn.apiUrl}/v10${webhook}/messages/@original`, {
      method: 'PATCH',
      body,
    });
    expect(await response.json()).toMatchObject({ code: 50027 });
  });
});
