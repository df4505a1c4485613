import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, exampleFolder } from '../discord/bot-process.ts';
import type { Interaction } from '../discord/stand-in/interactions.ts';
import type { Endpoint } from '../discord/stand-in/over-http.ts';
import { flatten, type Message } from '../discord/stand-in/shapes.ts';
import { type StandIn, startStandIn } from '../discord/stand-in/stand-in.ts';
import { eventually } from '../eventually.ts';
import { needs } from '../needs.ts';
import { endpointAt, portOf, startServing } from './http-bot.ts';
import { createKeys, signedHeaders } from './keys.ts';
import { type Nginx, startNginx } from './nginx.ts';

const keys = createKeys();
const stranger = createKeys();
const AT_ONCE = 8;
const EACH = 400;

let folder: string;
let standIn: StandIn;
let instances: readonly BotProcess[];
let nginx: Nginx;
/** The answer to each request that the stand-in sent, in order. */
const answers: ReturnType<Endpoint>[] = [];

beforeAll(async () => {
  folder = await exampleFolder();
  const endpoint = endpointAt(keys, () => nginx.url);
  standIn = await startStandIn({
    // Two cores for three instances, nginx and this: how fast they are is measured elsewhere.
    life: 30_000,
    endpoint: (interaction) => {
      const answer = endpoint(interaction);
      answers.push(answer);
      return answer;
    },
  });
  const env = { DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder };
  instances = [1, 2, 3].map(() => startServing(keys, env));
  nginx = await startNginx(await Promise.all(instances.map(portOf)));
}, 120_000);

afterAll(async () => {
  for (const instance of instances ?? []) instance.signal('SIGTERM');
  await Promise.all((instances ?? []).map(({ ended }) => ended));
  await nginx?.stop();
  await standIn?.close();
  if (folder) await rm(folder, { recursive: true });
});

type Act = () => Interaction;

const ACTS: readonly Act[] = [
  () => standIn.type('ask', { question: 'What was Exampleton rated?' }),
  () => standIn.type('ask', { question: 'Who took over the services in March 2015?', private: true }),
  () => standIn.type('ratings'),
  () => standIn.type('sources'),
  () => standIn.useOn('Exampleton was rated “good” in 2014.', 'Check against the articles'),
  () => standIn.press('page/sources/1'),
];

/** Sends an interaction and waits for its answer: the status, and the first message. */
async function use(act: Act) {
  const interaction = act();
  const { status } = (await answers.at(-1)) ?? { status: 0 };
  // The stand-in takes it up after this.
  await new Promise((resolve) => setImmediate(resolve));
  return { interaction, status, message: interaction.messages()[0] };
}

const textsOf = (message: Message | undefined): readonly unknown[] =>
  flatten(message?.components ?? []).flatMap(({ content, custom_id }) => [content ?? custom_id ?? []].flat());

const isPictured = ({ messages }: Interaction) =>
  flatten(messages()[0]?.components ?? []).some(({ items }) => items !== undefined);

/** What Discord sends on purpose: signed by another, not signed, or signed for another body. */
async function forge(index: number): Promise<number> {
  const body = JSON.stringify({ type: 1, index });
  const forged = [signedHeaders(stranger, body), {}, signedHeaders(keys, `${body} `)][index % 3] ?? {};
  return (await fetch(nginx.url, { method: 'POST', body, headers: forged })).status;
}

/** Runs `EACH` interactions, so many at a time, with forged ones among them; `after` is called with how many are done. */
async function load(expected: readonly (readonly unknown[])[], after: (done: number) => void) {
  const numbers = Array.from({ length: EACH }, (_, index) => index).values();
  const pictures: { readonly number: number; readonly interaction: Interaction }[] = [];
  const wrong: unknown[] = [];
  let done = 0;
  const worker = async () => {
    for (const number of numbers) {
      const index = number % ACTS.length;
      const act = ACTS[index];
      if (!act) continue;
      const { interaction, status, message } = await use(act);
      const right = JSON.stringify(textsOf(message)) === JSON.stringify(expected[index]);
      if (status !== 200 || !right) wrong.push({ number, status, message });
      if (index === 2) pictures.push({ number, interaction });
      const forged = await forge(number);
      if (forged !== 401) wrong.push({ number, forged });
      done += 1;
      after(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { wrong, pictures };
}

const edits = () =>
  standIn.exchanges
    .filter(({ method, status }) => method === 'PATCH' && status === 200)
    .map(({ path }) => path);

/** What Discord refused, but for pictures that overtook their message, which are sent again. */
const refused = () =>
  standIn.refused().flatMap(({ problem }) => (problem === 'Unknown Webhook' ? [] : [problem]));

describe('three instances behind nginx', { timeout: 300_000, ...needs('nginx') }, () => {
  it('lose no interaction when one is killed and another told to stop, and answer none twice', async () => {
    const expected: (readonly unknown[])[] = [];
    for (const act of ACTS) expected.push(textsOf((await use(act)).message));
    expect(expected.every((texts) => texts.length > 0)).toBe(true);

    let killed = 0;
    const { wrong, pictures } = await load(expected, (done) => {
      if (done === Math.floor(EACH / 3)) {
        killed = done;
        instances[0]?.signal('SIGKILL');
      }
      if (done === Math.floor((2 * EACH) / 3)) instances[1]?.signal('SIGTERM');
    });

    expect(wrong).toEqual([]);
    expect(refused()).toEqual([]);
    // The one that was killed had requests that another took over.
    expect(nginx.errors()).toMatch(/(prematurely closed|reset by peer).* upstream/);
    // Answered by all three, and to the end by the one that is left.
    for (const instance of instances) expect(instance.output()).toContain('Replied');
    expect((await instances[0]?.ended)?.code).toBe(null);
    expect((await instances[1]?.ended)?.code).toBe(0);
    // One that is killed may leave its pictures unsent, never the text; one that is told to stop leaves nothing.
    const begunAfter = pictures.filter(({ number }) => number > killed + AT_ONCE);
    await eventually(() =>
      expect(begunAfter.filter(({ interaction }) => !isPictured(interaction))).toEqual([]),
    );
    expect(new Set(edits()).size).toBe(edits().length);
  });
});
