import { describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { lastOf } from './browser.ts';
import { watch } from './watched.ts';

const { inPage } = watch();

describe('buttons and menus', { timeout: 60_000, ...needs('chromium') }, () => {
  test('paging of pictures, and all quotations', () =>
    inPage(async (one) => {
      const { page } = one;
      await page.keyboard.type('/timeline ');
      await page.keyboard.press('Enter');
      const reply = page.getByRole('article').first();
      await reply.locator('.picture img').first().waitFor();
      await reply.getByRole('button', { name: 'Next' }).click();
      await reply.getByText('Page 2 of').waitFor();
      // The same message, changed in its place.
      expect(await page.getByRole('article').count()).toBe(1);
      await reply.getByRole('button', { name: 'Previous' }).click();
      await reply.getByText('Page 1 of').waitFor();

      await reply.getByRole('button', { name: 'All quotations' }).click();
      const all = lastOf(one);
      await all.getByText('in its paragraph').first().waitFor();
      await all.getByText('Only you can see this').waitFor();
      await all.getByRole('button', { name: 'Dismiss message' }).click();
      await expect.poll(() => page.getByRole('article').count(), { timeout: 10_000 }).toBe(1);
    }));

  test('a private reply is marked, and Share posts it', () =>
    inPage(async (one) => {
      const { page } = one;
      await page.keyboard.type('/ask ');
      await page.keyboard.type('What was Rotherham rated in 2014?');
      await page.keyboard.press('Tab');
      await page.keyboard.type('pri');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Tr');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await lastOf(one).getByText('Only you can see this').waitFor();
      await lastOf(one).getByRole('button', { name: 'Share' }).click();
      const shared = lastOf(one);
      await shared.getByText('Shared by').waitFor();
      expect(await shared.locator('discord-mention').textContent()).toBe('You');
      expect(await shared.getByText('Only you can see this').count()).toBe(0);
    }));

  test('a suggested question is answered where it is chosen, by keyboard too', () =>
    inPage(async (one) => {
      await one.ask('When did government control begin?');
      await lastOf(one).getByRole('combobox', { name: 'Ask next' }).focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await one.page.keyboard.press(key);
      await expect.poll(() => one.page.getByRole('article').count(), { timeout: 10_000 }).toBe(3);
      await lastOf(one).getByText('Question:').waitFor();
    }));

  test('“Check against the articles” from a message’s menu', () =>
    inPage(async (one) => {
      await one.ask('Ofsted rated Rotherham outstanding in 2014.');
      const { page } = one;
      await lastOf(one).getByText('used').waitFor();
      await page.getByRole('article').first().getByRole('button', { name: 'What can be done' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Check against the articles' }).waitFor();
      await page.keyboard.press('Enter');
      await lastOf(one)
        .getByText(/contradict/i)
        .first()
        .waitFor();
      await lastOf(one).getByText('Only you can see this').waitFor();
    }));

  test('the panel, folded at first, explains the last answer', () =>
    inPage(async (one) => {
      const { page } = one;
      const panel = page.getByRole('complementary', { name: 'How the last answer came about' });
      expect(await panel.isVisible()).toBe(false);
      await one.ask('What was Rotherham rated in 2014?');
      await lastOf(one).getByText('used').waitFor();
      await page.getByRole('button', { name: 'Explain' }).click();
      await panel.getByRole('heading', { name: 'How the question was read' }).waitFor();
      await panel.getByText('council: Rotherham').waitFor();
    }));
});
