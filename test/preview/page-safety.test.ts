import { afterAll, describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { previewOfFolder } from './example.ts';
import { type Folder, makeFolder } from './folder.ts';
import { watch } from './watched.ts';

const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script><b>bold</b>';
const hostileText = [
  `Inspectors rated Exampleton inadequate in November 2014 ${markup} **said** the [report](https://evil.example).`,
  'Exampleton appointed Jane Doe as director in 2015, javascript:alert(1) she said.',
].join('\n\n');

let folder: Folder;
// Said first, and so done last: the preview never sees its folder go.
afterAll(() => folder?.remove());
const { see } = watch(async () => {
  folder = await makeFolder();
  await folder.write('hostile.md', `Rated ${markup}`, hostileText);
  return previewOfFolder(folder.path);
});

describe('nothing that is typed or quoted becomes markup', { timeout: 60_000, ...needs('chromium') }, () => {
  test('in an article', async () => {
    const { page, wrongs, ask } = await see();
    await ask('What was Exampleton rated in 2014?');
    const quotation = page.getByRole('blockquote').first();
    await quotation.waitFor();
    expect(await page.locator('discord-quote').first().textContent()).toContain(
      `${markup} **said** the [report](https://evil.example).`,
    );
    expect(await page.locator('.text :is(img, script, b, a)').count()).toBe(0);
    expect(await page.locator('discord-link').count()).toBe(0);
    expect(await page.title()).toBe('Rapporteur: preview');
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('in a question', async () => {
    const { page, wrongs, ask } = await see();
    // Only the person's own message mentions anybody; the library of components draws the sign before it.
    const question = `What ${markup} @everyone was Exampleton rated?`;
    await ask(question);
    const own = page.getByRole('article').first();
    expect(await own.locator('.text').textContent()).toBe(question.replace('@everyone', 'everyone'));
    await page.getByText('Question:').waitFor();
    expect(await page.locator('discord-subscript').first().textContent()).toContain(markup);
    expect(await page.locator('.text :is(img, script, b)').count()).toBe(0);
    expect(await page.title()).toBe('Rapporteur: preview');
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

describe('while the preview runs', { timeout: 60_000, ...needs('chromium') }, () => {
  test('a changed article shows at once, and one that is wrong leaves the last good one', async () => {
    const { page, wrongs, ask } = await see();
    await page.getByText('1 article').waitFor();
    await folder.write('second.md', 'Second', 'Exampleton recruited 25 social workers in 2016.');
    await page.getByText('The library was reloaded: 2 articles').waitFor();
    await ask('How many social workers did Exampleton recruit in 2016?');
    await page.getByRole('article').last().getByText('25 social workers').first().waitFor();
    await folder.write('second.md', '', 'Exampleton recruited 26 social workers in 2016.');
    await page.getByRole('status').getByText('second.md').waitFor();
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('two tabs are independent', async () => {
    const [one, other] = await Promise.all([see(), see()]);
    await one.ask('What was Exampleton rated in 2014?');
    await one.page.getByRole('article').nth(1).waitFor();
    await other.ask('Who was appointed director in 2015?');
    await other.page.getByRole('article').nth(1).waitFor();
    expect(await one.page.getByRole('article').count()).toBe(2);
    expect(await other.page.getByRole('article').count()).toBe(2);
    // A follow-up is read with the question of its own tab.
    await one.ask('and in 2015?');
    await one.page.getByRole('article').nth(3).waitFor();
    expect(await one.page.getByRole('article').nth(3).textContent()).not.toContain('appointed');
    expect([...one.wrongs, ...other.wrongs]).toEqual([]);
    await one.page.context().close();
    await other.page.context().close();
  });
});
