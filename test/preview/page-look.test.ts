import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { needs } from '../needs.ts';
import { watch } from './watched.ts';

const { see } = watch();

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

/** What axe finds wrong, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = Violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

const themes = ['dark', 'light'] as const;
const widths = [375, 1440] as const;
const sights = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));

describe('every part of the page', { timeout: 60_000, ...needs('chromium') }, () => {
  test.each(sights)(
    '$theme, $width pixels wide: accessible, and nothing runs over',
    async ({ theme, width }) => {
      const { page, wrongs, ask } = await see({ theme, width, height: 800 });
      await ask('When did government control begin?');
      await page.getByRole('button', { name: 'All quotations' }).click();
      await page.getByText('Only you can see this').waitFor();
      await page.getByRole('combobox', { name: 'Ask a question' }).focus();
      await page.keyboard.type('/timeline ');
      await page.keyboard.press('Enter');
      await page.locator('.picture img').first().waitFor();
      await page.getByRole('combobox', { name: 'Ask next' }).last().click();
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Explain' }).click();
      await page.getByRole('complementary').getByRole('heading').first().waitFor();
      if (width < 700) await page.getByRole('button', { name: 'Explain' }).click();
      await page.getByRole('combobox', { name: 'Ask a question' }).fill('/');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(wrongs).toEqual([]);
      await page.context().close();
    },
  );

  test.each(sights)('$theme, $width pixels wide: the review is accessible, too', async ({ theme, width }) => {
    const { page, wrongs } = await see({ theme, width, height: 800 });
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Correct' }).first().click();
    await page.getByRole('button', { name: 'Save' }).first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('the picture in full, and back to it', async () => {
    const { page, wrongs } = await see({ width: 375 });
    await page.keyboard.type('/ratings ');
    await page.keyboard.press('Enter');
    const picture = page.getByRole('button', { name: 'Show the picture in full' }).first();
    await picture.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    await dialog.waitFor();
    const image = dialog.locator('img');
    await expect.poll(() => page.evaluate("document.querySelector('#full').complete")).toBe(true);
    const beyond = () =>
      page.evaluate(
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('#picture'))",
      );
    expect(await beyond()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await image.click();
    expect(await beyond()).toBeGreaterThan(0);
    await image.click({ position: { x: 20, y: 20 } });
    expect(await beyond()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), { timeout: 10_000 }).toBe(0);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('bold words are followed by what follows them, without a blank', async () => {
    const { page } = await see();
    await page.keyboard.type('/quote ');
    await page.keyboard.type('Sammy Woodhouse');
    await page.keyboard.press('Enter');
    await page.locator('strong', { hasText: 'Sammy Woodhouse' }).first().waitFor();
    const gap = await page.evaluate(`(() => {
      const bold = [...document.querySelectorAll('strong')].find((one) => one.textContent === 'Sammy Woodhouse' && /^[,.]/.test(one.nextSibling?.textContent));
      const after = document.createRange();
      after.setStart(bold.nextSibling, 0);
      after.setEnd(bold.nextSibling, 1);
      return [String(after), after.getBoundingClientRect().left - bold.getBoundingClientRect().right];
    })()`);
    expect(gap).toEqual([expect.stringMatching(/^\S$/), expect.closeTo(0, 0)]);
    await page.context().close();
  });

  test('the button changes the theme, and the next visit has it', async () => {
    const { page } = await see();
    const theme = () => page.evaluate('document.documentElement.dataset.theme');
    expect(await theme()).toBe('dark');
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    await page.getByText(/^\d+ articles?/).waitFor();
    expect(await theme()).toBe('light');
    await page.context().close();
  });
});
