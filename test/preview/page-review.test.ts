import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { unsureSentences } from '../unsure-sentences.ts';
import { previewOfFolder } from './example.ts';
import { makeFolder } from './folder.ts';
import { watch } from './watched.ts';

const folder = await makeFolder();
const said = unsureSentences(3, { title: 'A winter of change', published: '2014-11-19' });
await folder.write('chat.md', 'A winter of change', said.join('\n\n'));
const file = () => readFileSync(join(folder.path, 'chat.md'), 'utf8');
const before = file();
const { inPage, address } = watch(() => previewOfFolder(folder.path));
afterAll(folder.remove);

describe('the panel of what was read', { timeout: 60_000, ...needs('chromium') }, () => {
  test('refuse, correct and confirm: each is written at once, and taken up', () =>
    inPage(async ({ page }) => {
      await page.getByRole('button', { name: 'Review' }).click();
      const panel = page.getByRole('complementary', { name: 'What was read in the articles' });
      const rows = panel.getByRole('region');
      await panel.getByText('3 grades were not read surely.').waitFor();

      await rows.first().getByRole('button', { name: 'No rating' }).click();
      await panel.getByText('2 grades were not read surely.').waitFor();
      expect(file()).toContain('    none: no rating\n');

      const row = rows.first();
      await row.getByRole('button', { name: 'Correct' }).click();
      for (const box of await row.getByRole('checkbox').all()) await box.setChecked(false);
      await row.getByRole('checkbox', { name: 'leadership' }).check();
      await row.getByRole('combobox', { name: 'Grade' }).selectOption('outstanding');
      await row.getByRole('textbox', { name: 'Inspection' }).fill('2013-05');
      await row.getByRole('button', { name: 'Save' }).click();
      await panel.getByText('One grade was not read surely.').waitFor();
      expect(file()).toContain(
        '    area: leadership\n    grade: outstanding\n    inspection: 2013-05\n    council: Exampleton\n',
      );

      await rows.getByRole('button', { name: 'Confirm' }).click();
      await panel.getByText('Everything that was read is sure or reviewed.').waitFor();
      expect(file().match(/- quote:/g)).toHaveLength(3);
      expect(file().replace(/ratings:\n(?: .*\n)+/u, '')).toBe(before);
      await page.getByText('The library was reloaded').waitFor();
    }));

  test('what was decided is shown again with what is sure, and can be taken back; of one article alone', () =>
    inPage(async ({ page }) => {
      await folder.write(
        'sure.md',
        'A summer of change',
        'Ofsted rated Exampleton inadequate overall in May 2014.',
      );
      await page.getByText(/^2 articles/u).waitFor();
      await page.getByRole('button', { name: 'Review' }).click();
      const panel = page.getByRole('complementary', { name: 'What was read in the articles' });
      const rows = panel.getByRole('region');
      await panel.getByText('Everything that was read is sure or reviewed.').waitFor();
      expect(await rows.count()).toBe(0);
      await panel.getByRole('checkbox', { name: 'Also what is sure or reviewed' }).check();
      const decided = rows.filter({ hasText: 'confirmed by an editor' });
      await decided.first().waitFor();
      expect(await rows.count()).toBe(4);
      await panel
        .getByRole('combobox', { name: 'Article' })
        .selectOption({ label: 'A summer of change (0 unsure)' });
      await expect.poll(() => rows.count()).toBe(1);

      await panel.getByRole('combobox', { name: 'Article' }).selectOption('chat');
      const none = rows.filter({ hasText: 'An editor says that it rates nothing.' });
      await none.waitFor();
      expect(await none.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
      const before = file().match(/none: no rating/gu)?.length ?? 0;
      await decided.first().getByRole('button', { name: 'No rating' }).click();
      await panel.getByText('An editor says that it rates nothing.').nth(1).waitFor();
      expect(file().match(/none: no rating/gu)).toHaveLength(before + 1);
    }));

  test('the keyboard alone opens and leaves it', () =>
    inPage(async ({ page }) => {
      await page.getByRole('button', { name: 'Review' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: 'What was read in the articles' }).waitFor();
      await page.getByRole('heading', { name: 'What was read in the articles' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Review', expanded: false }).waitFor();
    }));

  test('nobody but the page can have something written', async () => {
    const now = file();
    const response = await fetch(new URL('/review/1', address()), {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: JSON.stringify({ article: 'chat', entries: [{ quote: said[0], none: 'x' }] }),
    });
    expect(response.status).toBe(403);
    expect(file()).toBe(now);
  });
});
