import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { COMPONENTS_V2, EPHEMERAL, flatten, type Message, textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

const QUESTION = 'What was Exampleton rated?';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

async function startBot(): Promise<void> {
  bot = startProcess('src/main.ts', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
  });
  await bot.says(/Ready/);
}

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn({ heartbeat: 5000 });
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
    expect(textOf(message)).toContain('inadequate');
    const files = standIn.exchanges.at(-1)?.files ?? [];
    expect(files.map(({ bytes }) => Buffer.from(bytes.subarray(1, 4)).toString())).toEqual(['PNG']);
  });

  it('sends /timeline with pictures, in a direct message too', async () => {
    const message = await standIn.type('timeline', {}, 'direct message').answered;
    const pictures = picturesOf(message);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { description } of pictures) expect(description).toMatch(/^Timeline\./);
  });

  it('shows a quotation in context, and goes on to others in place', async () => {
    const message = await ask();
    const shown = standIn.press(controlOf(message, 'In context'), { on: message });
    const context = await shown.answered;
    expect(context.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(context)).toContain('### [1] in context');
    const jump = standIn.press(controlOf(context, 'Jump to a citation'), { on: context, values: ['2'] });
    expect(textOf(await jump.answered)).toContain('### [2] in context');
    expect(jump.response()).toBe(7);
  });

  it('jumps to a citation from the reply', async () => {
    const message = await ask();
    const jump = standIn.press(controlOf(message, 'Jump to a citation'), { on: message, values: ['2'] });
    expect(textOf(await jump.answered)).toContain('### [2] in context');
    expect(jump.response()).toBe(4);
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

  it('offers suggested questions and answers the one that is picked', async () => {
    const message = await ask();
    const offered = await standIn.press(controlOf(message, 'Ask about…'), { on: message }).answered;
    const picked = standIn.press(controlOf(offered, 'Pick a question'), { on: offered, values: ['0'] });
    expect(textOf(await picked.answered)).toContain('Question: ');
    expect(picked.response()).toBe(7);
  });

  it('turns pages in place for the person who asked; others get a copy of their own', async () => {
    const message = await standIn.type('sources').answered;
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
    const context = await standIn.press(controlOf(message, 'In context'), { on: message }).answered;
    expect(textOf(context)).toContain('### [1] in context');
  });

  it('sent nothing that Discord refuses', () => {
    expect(standIn.exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
