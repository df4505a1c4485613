import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCallback } from '../discord/stand-in/check-body.ts';
import { COMPONENTS_V2, EPHEMERAL, flatten, type Message, textOf } from '../discord/stand-in/shapes.ts';
import { messageCommandInteraction, readSuggestions, typingInteraction } from '../discord/stand-in/typing.ts';
import { useControl } from '../discord/stand-in/use-control.ts';
import { commandInteraction, interactionOf } from '../discord/stand-in/world.ts';
import { type Answered, occasion, type Served, serve } from './visit.ts';

const QUESTION = { question: 'What was Exampleton rated?' };

/** The message in a first response, as strictly as Discord takes it. */
function messageIn({ status, text }: Answered, type = 4): Message {
  expect(status).toBe(200);
  const callback = readCallback(JSON.parse(text));
  expect(callback.type).toBe(type);
  if (!callback.data) throw new Error('A response without a message');
  return callback.data;
}

const controlOf = (message: Message, name: string): string =>
  flatten(message.components).find(
    ({ label, placeholder }) => label?.startsWith(name) || placeholder === name,
  )?.custom_id ?? '';

async function ask({ post }: Served, options: Readonly<Record<string, string | boolean>> = {}) {
  return messageIn(await post(commandInteraction(occasion(), 'ask', { ...QUESTION, ...options })));
}

describe('every kind of interaction gets its first response', () => {
  it('PING', async () => {
    const { post } = await serve();
    expect(await post({ type: 1 })).toEqual({ status: 200, text: '{"type":1}' });
    const whole = { ...interactionOf(occasion()), type: 1 };
    expect(await post(whole)).toEqual({ status: 200, text: '{"type":1}' });
  });

  it('a slash command, in a server and in a direct message', async () => {
    const { post } = await serve();
    for (const place of ['server', 'direct message'] as const) {
      const message = messageIn(await post(commandInteraction(occasion(place), 'ask', QUESTION)));
      expect(textOf(message)).toContain('Exampleton was rated ‘good’.');
      expect(message.flags).toBe(COMPONENTS_V2);
      expect(message.allowed_mentions).toEqual({ parse: [] });
    }
  });

  it('a private one', async () => {
    expect((await ask(await serve(), { private: true })).flags).toBe(COMPONENTS_V2 | EPHEMERAL);
  });

  it('one too many in a minute: a private word when to come back, and others are answered', async () => {
    const served = await serve({}, {}, { perPerson: 2, perServer: 0 });
    await ask(served);
    await ask(served);
    const over = await ask(served);
    expect(over.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(over)).toMatch(/ask again from <t:\d+:T>/);
    const other = commandInteraction({ ...occasion(), person: 'another reader' }, 'ask', QUESTION);
    expect(textOf(messageIn(await served.post(other)))).toContain('Exampleton was rated');
  });

  it('a command for those who manage the server, who alone may use it', async () => {
    const { post } = await serve();
    const use = async (permissions: string) => {
      const payload = commandInteraction(occasion(), 'knowledge', {});
      const { member } = z.looseObject({ member: z.looseObject({}) }).parse(payload);
      const data = {
        id: '1',
        name: 'knowledge',
        type: 1,
        options: [{ type: 1, name: 'reload', options: [] }],
      };
      return textOf(messageIn(await post({ ...payload, data, member: { ...member, permissions } })));
    };
    expect(await use('0')).toContain('for members who may manage the server');
    expect(await use('32')).toContain('Articles: 1');
    expect(await use('8')).toContain('Articles: 1');
  });

  it('a command on a message', async () => {
    const { post } = await serve();
    const payload = messageCommandInteraction(
      occasion(),
      'Check against the articles',
      'Exampleton was rated “good”.',
    );
    const message = messageIn(await post(payload));
    expect(message.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(message)).toContain('Exampleton');
  });

  it('an option that is being typed', async () => {
    const { post } = await serve();
    const { status, text } = await post(typingInteraction(occasion(), 'ask', 'question', 'Examp', {}));
    expect(status).toBe(200);
    expect(readSuggestions(JSON.parse(text)).length).toBeGreaterThan(0);
  });

  it('a button and a menu', async () => {
    const served = await serve();
    const on = await ask(served);
    const button = useControl(occasion(), controlOf(on, 'All quotations'), { on });
    expect(textOf(messageIn(await served.post(button)))).toContain('**[1]** in its paragraph:');
    const own = await ask(served, { private: true });
    const share = useControl(occasion(), controlOf(own, 'Share'), { on: own });
    expect(textOf(messageIn(await served.post(share)))).toContain('Shared by <@400000000000000001>');
    const pick = useControl(occasion(), controlOf(on, 'Ask next'), { on, values: ['0'] });
    expect(textOf(messageIn(await served.post(pick)))).toContain('Question: ');
  });

  it.each([
    ['one of tomorrow', { type: 42, data: { anything: [] } }],
    ['a form', { type: 5, data: { custom_id: 'x', components: [] } }],
    [
      'a command on a person',
      { type: 2, data: { type: 2, name: 'Who', target_id: '1', resolved: { users: {} } } },
    ],
    [
      'a menu of people',
      { type: 3, message: {}, data: { component_type: 5, custom_id: 'x', values: ['1'] } },
    ],
    ['a command without data', { type: 2 }],
    [
      'a button on a message with impossible flags',
      { type: 3, message: { flags: -1 }, data: { component_type: 2, custom_id: 'x' } },
    ],
  ])('an unknown one, kindly, to the one person: %s', async (_what, odd) => {
    const { post, lines } = await serve();
    const message = messageIn(await post({ ...interactionOf(occasion()), ...odd }));
    expect(textOf(message)).toContain('does not know that yet');
    expect(message.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(lines()).toMatchObject([{ msg: 'Unknown kind of interaction', type: odd.type }]);
  });

  it('a forged control, kindly', async () => {
    const { post } = await serve();
    const text = textOf(messageIn(await post(useControl(occasion(), `1${'A'.repeat(40)}`, {}))));
    expect(text).toContain('Please ask again');
  });

  it.each(['gone', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a command that there is not, with an apology: %s',
    async (name) => {
      const { post } = await serve();
      const message = messageIn(await post(commandInteraction(occasion(), name, {})));
      expect(textOf(message)).toContain('Sorry');
      expect(message.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    },
  );

  it('an option that is being typed for a command that there is not, with no suggestions', async () => {
    const { post } = await serve();
    const { text } = await post(typingInteraction(occasion(), 'constructor', 'question', 'x', {}));
    expect(JSON.parse(text)).toEqual({ type: 8, data: { choices: [] } });
  });

  it('no option that is being typed: no suggestions, rather than no answer', async () => {
    const { post } = await serve();
    const data = { id: '1', name: 'ask', type: 1, options: [] };
    const { status, text } = await post({ ...interactionOf(occasion()), type: 4, data });
    expect([status, JSON.parse(text)]).toEqual([200, { type: 8, data: { choices: [] } }]);
  });

  it('names of what every object has, as names', async () => {
    const { post } = await serve();
    const raw = (data: object) =>
      JSON.stringify({ ...commandInteraction(occasion(), 'ask', {}), data }).replaceAll('PROTO', '__proto__');
    const option = { name: 'PROTO', type: 3, value: '{"administrator":true}' };
    const odd = {
      id: '1',
      name: 'ask',
      type: 1,
      options: [option, { name: 'question', type: 3, value: 'Who?' }],
    };
    expect(textOf(messageIn(await post(raw(odd))))).toContain('Question: Who?');
    const message = {
      type: 3,
      name: 'Check against the articles',
      target_id: 'PROTO',
      resolved: { messages: {} },
    };
    expect(textOf(messageIn(await post(raw(message))))).toContain('does not know that yet');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('administrator');
  });

  it('two hundred at once, each its own', { timeout: 60_000 }, async () => {
    const { post } = await serve();
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const texts = await Promise.all(
      numbers.map(async (number) => {
        const question = `Is Exampleton number ${number}?`;
        return textOf(messageIn(await post(commandInteraction(occasion(), 'ask', { question }))));
      }),
    );
    for (const number of numbers)
      expect(texts[number]).toContain(`Question: Is Exampleton number ${number}?`);
  });
});

describe('the log', () => {
  it('holds ids, and neither questions nor tokens', async () => {
    const served = await serve();
    await ask(served);
    await served.post(commandInteraction(occasion(), 'gone', {}));
    expect(served.logged()).toMatch(/"interaction":"7\d+"/);
    expect(served.logged()).not.toMatch(/What was|token-7/);
  });
});
