import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/preview.ts';
import { shippedLibrary } from '../example-library.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { previewOf } from './example.ts';

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
  const library = await shippedLibrary();
  [browser, preview] = await Promise.all([openBrowser(), previewOf(library)]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

/** What is done in a new page; afterwards nothing in it may have gone wrong. */
async function inPage(work: (visit: Visit) => Promise<void>): Promise<void> {
  const visited = await visit(browser, preview.address);
  try {
    await work(visited);
    expect(visited.wrongs).toEqual([]);
  } finally {
    await visited.page.context().close();
  }
}

const lastOf = ({ page }: Visit) => page.getByRole('article').last();

describe('asking', { timeout: 60_000 }, () => {
  test('a bare question is an /ask, and the answer is cited', () =>
    inPage(async (one) => {
      await one.ask('When did government control begin?');
      const reply = lastOf(one);
      await reply.getByText('Sources disagree').waitFor();
      expect(await reply.getByRole('blockquote').count()).toBe(2);
      const link = reply.getByRole('link', { name: 'Public Finance' });
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
        new URL((await picture.getAttribute('src')) ?? '', preview.address).href,
      );
      expect(loaded.headers()['content-type']).toBe('image/png');
      await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThan(100);
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

describe('buttons and menus', { timeout: 60_000 }, () => {
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
      await expect.poll(() => page.getByRole('article').count()).toBe(1);
    }));

  test('more evidence, and back; a citation from the menu', () =>
    inPage(async (one) => {
      await one.ask('What failings did inspectors find in 2014?');
      const reply = lastOf(one);
      await reply.getByRole('button', { name: 'More evidence' }).click();
      await reply.getByText('Page 2 of 2').waitFor();
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
