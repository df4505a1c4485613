import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { COMPONENTS_V2, EPHEMERAL, flatten, type Message, textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

const QUESTION = 'What was Exampleton rated?';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

async function startBot(): Promise<void> {
  bot = startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
  });
  await bot.says(/Ready/);
}

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn();
  await startBot();
}, 60_000);

afterAll(() => endAll({ bot, standIn, folder }));

const ask = (options: { private?: boolean } = {}) =>
  standIn.type('ask', { question: QUESTION, ...options }).answered;

/** The custom id of the button with this label, or of the menu with this placeholder. */
function controlOf(message: Message, name: string): string {
  const all = flatten(message.components);
  return all.find(({ label, placeholder }) => label === name || placeholder === name)?.custom_id ?? '';
}

const picturesOf = (message: Message) => flatten(message.components).flatMap(({ items }) => items ?? []);

describe('the controls of the bot, end to end', { timeout: 60_000 }, () => {
  it('sends /ratings with a picture that a screen reader can read out, after "thinking…"', async () => {
    const interaction = standIn.type('ratings');
    const message = await interaction.answered;
    expect(interaction.response()).toBe(5);
    expect(picturesOf(message)).toMatchObject([
      { media: { url: 'attachment://ratings-1.png' }, description: expect.stringContaining('inadequate:') },
    ]);
    expect(textOf(message)).toContain('Inadequate in ');
    const files = standIn.exchanges.at(-1)?.files ?? [];
    expect(files.map(({ bytes }) => Buffer.from(bytes.subarray(1, 4)).toString())).toEqual(['PNG']);
  });

  it('sends /timeline with pictures, in a direct message too', async () => {
    const message = await standIn.type('timeline', {}, 'direct message').answered;
    const pictures = picturesOf(message);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { description } of pictures) expect(description).toMatch(/^Timeline\./);
  });

  it('shows all quotations in their paragraphs, to the person alone', async () => {
    const message = await ask();
    const id = flatten(message.components).find(({ label }) =>
      label?.startsWith('All quotations'),
    )?.custom_id;
    const shown = standIn.press(id ?? '', { on: message });
    const all = await shown.answered;
    expect(shown.response()).toBe(4);
    expect(all.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(all)).toContain('**[1]** in its paragraph:');
  });

  it('shares a private reply, with the name of who shared it', async () => {
    const message = await ask({ private: true });
    const shared = await standIn.press(controlOf(message, 'Share'), { on: message }).answered;
    expect(shared.flags).toBe(COMPONENTS_V2);
    expect(textOf(shared)).toContain('Shared by <@400000000000000001>');
    expect(controlOf(shared, 'Share')).toBe('');
  });

  it('has nothing to share in public', async () => {
    expect(controlOf(await ask(), 'Share')).toBe('');
  });

  it('answers on the spot the question that is picked', async () => {
    const message = await ask();
    const picked = standIn.press(controlOf(message, 'Ask next'), { on: message, values: ['0'] });
    const answer = await picked.answered;
    expect(textOf(answer)).toContain('Question: ');
    expect(answer.flags).toBe(COMPONENTS_V2);
    expect(picked.response()).toBe(4);
  });

  it('turns pages in place for the person who asked; others get a copy of their own', async () => {
    const message = await standIn.type('sources', { public: true }).answered;
    const next = controlOf(message, 'Next');
    const mine = standIn.press(next, { on: message });
    expect(textOf(await mine.answered)).toContain('Page 2 of 2');
    expect(mine.response()).toBe(7);
    const theirs = standIn.press(next, { on: message, person: 'another reader' });
    expect((await theirs.answered).flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(theirs.response()).toBe(4);
  });

  it('reads a follow-up with the question before it, and says so', async () => {
    await ask();
    const text = textOf(await standIn.type('ask', { question: 'and in 2014?' }).answered);
    expect(text).toContain('Question: What was Exampleton rated in 2014?');
    expect(text).toContain('You typed: “and in 2014?”');
    const other = standIn.type('ask', { question: 'and in 2014?' }, 'server', 'another reader');
    expect(textOf(await other.answered)).not.toContain('You typed');
  });

  it('does not show in public what was asked in private', async () => {
    await ask({ private: true });
    const text = textOf(await standIn.type('ask', { question: 'and in 2014?' }).answered);
    expect(text).not.toContain('You typed');
  });

  it('answers kindly to what it does not know', async () => {
    const message = await standIn.press('page/sources/1').answered;
    expect(message.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(message)).toContain('Please ask again');
  });

  it('still answers to its controls after a restart', async () => {
    const message = await ask();
    bot.signal('SIGTERM');
    await bot.ended;
    await startBot();
    const picked = await standIn.press(controlOf(message, 'Ask next'), { on: message, values: ['0'] })
      .answered;
    expect(textOf(picked)).toContain('Question: ');
  });

  it('sent nothing that Discord refuses', () => {
    expect(standIn.refused()).toEqual([]);
  });
});
