import { describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { lastOf } from './browser.ts';
import { watch } from './watched.ts';

const { inPage } = watch();

describe('buttons and menus', { timeout: 60_000, ...needs('chromium') }, () => {
  test('paging, in context, and the menus', () =>
    inPage(async (one) => {
      const { page } = one;
      await page.keyboard.type('/ratings ');
      await page.keyboard.press('Enter');
      const reply = page.getByRole('article').first();
      await reply.locator('.picture img').nth(1).waitFor();
      await reply.getByRole('button', { name: 'Next' }).click();
      await reply.getByText('Page 2 of 2').waitFor();
      await reply.getByRole('button', { name: 'Previous' }).click();
      await reply.getByRole('button', { name: 'Next' }).waitFor();

      await reply.getByRole('button', { name: 'In context' }).click();
      const context = lastOf(one);
      await context.getByText('in context', { exact: false }).first().waitFor();
      await context.getByText('Only you can see this').waitFor();

      await context.getByRole('combobox', { name: 'Jump to a citation' }).focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await lastOf(one).getByRole('heading', { name: '[2] in context' }).waitFor();
      await lastOf(one).getByRole('button', { name: 'Dismiss message' }).click();
      await expect.poll(() => page.getByRole('article').count(), { timeout: 10_000 }).toBe(1);
    }));

  test('more evidence, and back; a citation from the menu', () =>
    inPage(async (one) => {
      await one.ask('Who resigned?');
      const reply = lastOf(one);
      await reply.getByRole('button', { name: 'More evidence' }).focus();
      await one.page.keyboard.press('Enter');
      await reply.getByText('Page 2 of 2').waitFor();
      // The button is gone; the focus stays with its message.
      await expect.poll(() => one.page.locator('discord-message:focus').count(), { timeout: 10_000 }).toBe(1);
      // The same message, changed in its place.
      expect(await one.page.getByRole('article').count()).toBe(2);
      await reply.getByRole('button', { name: 'Previous' }).click();
      await reply.getByRole('button', { name: 'More evidence' }).waitFor();
      await reply.getByRole('combobox', { name: 'Jump to a citation' }).click();
      await reply.getByRole('option', { name: '[3]' }).click();
      await lastOf(one).getByRole('heading', { name: '[3] in context' }).waitFor();
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

  test('a suggested question', () =>
    inPage(async (one) => {
      await one.ask('When did government control begin?');
      await lastOf(one).getByRole('button', { name: 'Ask about' }).click();
      const menu = lastOf(one).getByRole('combobox', { name: 'Pick a question' });
      await menu.click();
      await lastOf(one).getByRole('option').first().click();
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
