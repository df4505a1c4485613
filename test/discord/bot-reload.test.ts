import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { flatten, textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn();
  bot = startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
  });
  await bot.says(/Ready/);
}, 60_000);

afterAll(() => endAll({ bot, standIn, folder }));

const article = (title: string, words: string) =>
  `---\ntitle: ${title}\npublisher: The Paper\npublished: 2024-05-06\ncouncil: Newham Regis\n---\n\n${words}\n`;
const ask = async (question: string) => textOf(await standIn.type('ask', { question }).answered);
const about = async (person: 'reader' | 'manager') =>
  textOf(await standIn.type('about', {}, 'server', person).answered);
const knowledge = async (action: 'status' | 'reload', person: 'reader' | 'manager' = 'manager') =>
  textOf(await standIn.type(`knowledge ${action}`, {}, 'server', person).answered);
const timesSaid = (pattern: RegExp) => bot.output().match(pattern)?.length ?? 0;

describe('the bot while its folder changes', { timeout: 60_000 }, () => {
  it('takes up a new article and a change, keeps its last good version when it turns bad, and lets it go', async () => {
    const question = 'Who is the mayor of Newham Regis?';
    expect(await ask(question)).not.toContain('Fforde');
    const file = join(folder, 'new.md');
    await writeFile(file, article('The mayor', 'The mayor of Newham Regis is Aled Price.'));
    await eventually(async () => expect(await ask(question)).toContain('Price'));
    await writeFile(file, article('The mayor', 'The mayor of Newham Regis is Aled Fforde.'));
    await eventually(async () => expect(await ask(question)).toContain('Fforde'));

    await writeFile(file, 'half a fi');
    await bot.says(/new\.md.*no front matter/);
    expect(await ask(question)).toContain('Fforde');
    expect(await about('manager')).toMatch(/new\.md:1: no front matter.*last good version stays in use/);
    expect(await about('reader')).not.toContain('no front matter');
    expect(await about('reader')).toContain('Files with mistakes: 1.');
    await writeFile(join(folder, 'another.md'), article('Another', 'It is another article.'));
    await eventually(async () => expect(await knowledge('status')).toContain('Articles: 14'));
    expect(timesSaid(/no front matter/g)).toBe(1);

    await writeFile(file, article('The mayor', 'The mayor of Newham Regis is Gwen Mendham.'));
    await eventually(async () => expect(await ask(question)).toContain('Mendham'));
    expect(await about('manager')).not.toContain('no front matter');

    await rm(file);
    await rm(join(folder, 'another.md'));
    await eventually(async () => expect(await ask(question)).not.toContain('Mendham'));
  });

  it('takes up the vocabulary likewise: its own, a broken one, the mended one, and none', async () => {
    const file = join(folder, 'vocabulary.yaml');
    const own = (name: string) =>
      `grades:\n  - { id: poor, name: ${name}, names: [inadequate] }\nareas:\n  - { id: overall, name: all, names: [overall] }\ninspectors: [Ofsted]\n`;
    const question = 'What was Exampleton rated?';
    await writeFile(file, own('dreadful'));
    await eventually(async () => expect(await ask(question)).toContain('Dreadful'));

    await writeFile(file, 'grades: []\n');
    await bot.says(/vocabulary\.yaml.*`grades` is empty/);
    expect(await ask(question)).toContain('Dreadful');
    expect(await about('manager')).toMatch(/vocabulary\.yaml:1: .*grades.* is empty.*last good version/);
    expect(await knowledge('reload')).toMatch(/vocabulary\.yaml:1: .*grades.* is empty/);
    expect(timesSaid(/`grades` is empty/g)).toBe(1);

    await writeFile(file, own('wanting'));
    await eventually(async () => expect(await ask(question)).toContain('Wanting'));
    expect(await knowledge('status')).toContain('Problems: 0');
    await rm(file);
    await eventually(async () => expect(await ask(question)).toContain('Inadequate'));
  });

  it('shows and reloads what is loaded for those alone who may manage the server', async () => {
    expect(await knowledge('status')).toContain('Articles: 12');
    expect(await knowledge('reload')).toContain('Problems: 0');
    for (const action of ['status', 'reload'] as const) {
      const refused = await knowledge(action, 'reader');
      expect(refused).toContain('may manage the server');
      expect(refused).not.toContain('Articles');
    }
  });

  it('answers to the buttons of older replies, and says why not once what they quote has changed', async () => {
    const message = await standIn.type('ask', { question: 'What was Exampleton rated?' }).answered;
    const id =
      flatten(message.components).find(({ label }) => label?.startsWith('All quotations'))?.custom_id ?? '';
    const press = async () => textOf(await standIn.press(id, { on: message }).answered);
    const shown = await press();
    expect(shown).toContain('**Exampleton council was rated');

    await writeFile(
      join(folder, 'else.md'),
      article('Elsewhere', 'The mayor of Newham Regis is Aled Price.'),
    );
    await eventually(async () => expect(await knowledge('status')).toContain('Articles: 13'));
    expect(await press()).toBe(shown);

    const parts = Array.from({ length: 12 }, (_, index) => join(folder, `part-${index + 1}.md`));
    await Promise.all(parts.map((part) => appendFile(part, '\nIt said so twice.\n')));
    await eventually(async () => expect(await press()).toContain('have changed since that message'));
  });

  it('takes up a thousand edits in no more goes than there are pauses, the last one included', async () => {
    const before = timesSaid(/Loaded the articles again/g);
    const began = performance.now();
    for (let edit = 1; edit <= 1000; edit++) {
      await writeFile(
        join(folder, `burst-${edit % 20}.md`),
        article(`Burst ${edit}`, `The mayor of Burst ${edit} is X.`),
      );
    }
    await eventually(async () =>
      expect(textOf(await standIn.type('sources').answered)).toContain('Burst 1000'),
    );
    const seconds = (performance.now() - began) / 1_000;
    // A quarter of a second without a change ends a burst; how often the disk pauses so long, the machine decides.
    expect(timesSaid(/Loaded the articles again/g) - before).toBeLessThanOrEqual(4 * seconds + 1);
  });
});
