import { describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { lastOf } from './browser.ts';
import { watch } from './watched.ts';

const { address, inPage } = watch();

describe('asking', { timeout: 60_000, ...needs('chromium') }, () => {
  test('a bare question is an /ask, and the answer is cited', () =>
    inPage(async (one) => {
      await one.ask('What was Rotherham rated in 2014?');
      const reply = lastOf(one);
      await reply.getByText('Inadequate overall').waitFor();
      expect(await reply.locator('discord-quote').first().textContent()).toContain(
        'Children\'s services at Rotherham Borough Council have been rated "inadequate"',
      );
      const link = reply.getByRole('link', { name: 'Children & Young People Now' });
      expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(await one.page.getByRole('article').count()).toBe(2);
      await one.page.getByText('used').waitFor();
    }));

  test('keyboard only: a command, an option and its suggestions, and sending', () =>
    inPage(async (one) => {
      const { page } = one;
      await page.keyboard.type('/rat');
      await page.getByRole('option', { name: '/ratings' }).waitFor();
      await page.keyboard.press('Tab');
      await page.getByText('One judgement area').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('leader');
      await page.getByRole('option', { name: /leadership/i }).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.getByRole('combobox', { name: /^area/ }).inputValue()).toMatch(/leadership/i);
      await page.keyboard.press('Enter');
      const picture = lastOf(one).getByRole('img', { name: /leadership/i });
      await picture.waitFor();
      expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
      const loaded = await page.request.get(
        new URL((await picture.getAttribute('src')) ?? '', address()).href,
      );
      expect(loaded.headers()['content-type']).toBe('image/png');
      await expect
        .poll(async () => (await picture.boundingBox())?.height ?? 0, { timeout: 10_000 })
        .toBeGreaterThan(100);
    }));

  test('what is missing is said, and Escape leaves a command', () =>
    inPage(async ({ page }) => {
      await page.keyboard.type('/quote ');
      await page.keyboard.press('Enter');
      await page.getByText('This option is required').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Ask a question' }).waitFor();
    }));

  test('a subcommand', () =>
    inPage(async (one) => {
      await one.page.keyboard.type('/knowledge st');
      await one.page.keyboard.press('Tab');
      await one.page.keyboard.press('Enter');
      await lastOf(one).getByText('Sentences:').waitFor();
      await lastOf(one).getByText('Only you can see this').waitFor();
    }));
});
