import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotProcess, exampleFolder, startProcess } from './bot-process.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn();
  bot = startProcess('src/main.ts', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
  });
  await bot.says(/Ready/);
}, 60_000);

afterAll(async () => {
  bot?.signal('SIGTERM');
  await bot?.ended;
  await standIn?.close();
  if (folder) await rm(folder, { recursive: true });
});

const article = (title: string, words: string) =>
  `---\ntitle: ${title}\npublisher: The Paper\npublished: 2024-05-06\ncouncil: Newham Regis\n---\n\n${words}\n`;
const ask = async (question: string) => textOf(await standIn.type('ask', { question }).answered);
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 200 });

describe('the bot while its folder changes', { timeout: 60_000 }, () => {
  it('takes up a new article, keeps its last good version when it turns bad, and lets it go', async () => {
    const question = 'Who is the mayor of Newham Regis?';
    expect(await ask(question)).not.toContain('Fforde');
    const file = join(folder, 'new.md');
    await writeFile(file, article('The mayor', 'The mayor of Newham Regis is Aled Fforde.'));
    await eventually(async () => expect(await ask(question)).toContain('Fforde'));

    await writeFile(file, 'half a fi');
    await bot.says(/new\.md.*no front matter/);
    expect(await ask(question)).toContain('Fforde');

    await rm(file);
    await eventually(async () => expect(await ask(question)).not.toContain('Fforde'));
    expect(bot.output().match(/no front matter/g)).toHaveLength(1);
  });
});
