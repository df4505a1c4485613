import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInteractionsEndpoint } from '../../src/http/endpoint.ts';
import { anyText } from '../discord/hostile.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { messageCommandInteraction, typingInteraction } from '../discord/stand-in/typing.ts';
import { useControl } from '../discord/stand-in/use-control.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { signedHeaders } from './keys.ts';
import { keys, nobody, occasion, serve } from './visit.ts';

/** An endpoint that no request of this file gets further than. */
const inert = async () => {};
const endpoint = createInteractionsEndpoint({
  publicKey: keys.publicKey,
  dispatch: { command: inert, message: inert, autocomplete: inert, control: inert },
  rest: nobody,
  log: memoryLog().log,
});

const whole = fc.constantFrom(
  () => commandInteraction(occasion(), 'ask', { question: 'What was Exampleton rated?', private: true }),
  () => commandInteraction(occasion(), 'knowledge', {}),
  () => messageCommandInteraction(occasion(), 'Check against the articles', 'Exampleton was rated “good”.'),
  () => typingInteraction(occasion(), 'ask', 'question', 'Examp', {}),
  () => useControl(occasion(), '1AAAAAAAAAAAAAAAAAAAAAAAA', { values: ['0'] }),
);
const names = [
  'type',
  'data',
  'name',
  'options',
  'value',
  'member',
  'user',
  'permissions',
  'channel',
  'message',
];
const key = fc.constantFrom(
  ...names,
  'custom_id',
  'resolved',
  'target_id',
  'components',
  'flags',
  '__proto__',
);
const odd = fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(-1, 1e300, 2 ** 53));

/** The value with another one at every key of that name. */
function altered(value: unknown, at: string, by: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => altered(item, at, by));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    name === at ? by : altered(item, at, by),
  ]);
  return Object.fromEntries([...entries, ...(at === '__proto__' ? [[at, by]] : [])]);
}

describe('whatever Discord might sign', { timeout: 60_000 }, () => {
  it('is answered or called no interaction, and is never a failure', async () => {
    const { post } = await serve();
    await fc.assert(
      fc.asyncProperty(whole, key, odd, async (make, at, by) => {
        const { status, text } = await post(altered(make(), at, by));
        expect([200, 400]).toContain(status);
        expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const timestamp = String(Math.floor(Date.now() / 1000));
        const { status } = await endpoint({ signature: keys.sign(timestamp, bytes), timestamp, body: bytes });
        // The same bytes within a second are a replay.
        expect([400, 401]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });

  it('may be nested deeper than any interaction', async () => {
    const deep = `${'[{"components":'.repeat(20_000)}[]${'}]'.repeat(20_000)}`;
    const used = JSON.stringify({ ...useControl(occasion(), 'x', {}), message: { components: 'DEEP' } });
    const { post } = await serve();
    expect((await post(used.replace('"DEEP"', deep))).status).toBe(200);
  });
});

describe('what nobody signed', () => {
  it('is turned away whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        fc.uint8Array({ maxLength: 300 }),
        async (signature, timestamp, body) => {
          expect((await endpoint({ signature, timestamp, body })).status).toBe(401);
          const { 'x-signature-ed25519': other } = signedHeaders(keys, 'another body');
          expect((await endpoint({ signature: other, timestamp, body })).status).toBe(401);
        },
      ),
      { numRuns: 200 },
    );
  });
});
