/**
 * Takes pictures of the preview: `npm run screenshots`. Those of the README are in docs/pictures; all scenes at both
 * widths and in both themes, to be looked at, in docs/pictures/all, which git leaves alone.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shippedLibrary } from '../example-library.ts';
import { openBrowser, type Sight, type Visit, visit } from './browser.ts';
import { previewOf } from './example.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** What is shown, by the picture's name. */
const scenes: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  answer: async ({ page, ask }) => {
    await ask('What was Rotherham rated in 2014?');
    await page.getByRole('button', { name: 'All quotations' }).waitFor();
  },
  ratings: async ({ page }) => {
    await page.keyboard.type('/ratings ');
    await page.keyboard.press('Enter');
    await page.locator('.picture img').first().waitFor();
    await page.getByRole('article').first().scrollIntoViewIfNeeded();
    await page.locator('#messages').evaluate((list) => {
      list.scrollTop = 0;
    });
  },
  private: async ({ page, ask }) => {
    await ask('Ofsted rated Rotherham outstanding in 2014 and good in 2017.');
    await page.getByText('used').waitFor();
    await page.getByRole('button', { name: 'What can be done' }).first().click();
    await page.getByRole('menuitem').click();
    await page.getByText('Only you can see this').waitFor();
  },
  typing: async ({ page, ask }) => {
    await ask('What was Rotherham rated in 2022?');
    await page.getByText('used').waitFor();
    await page.keyboard.type('/compare ');
    await page.keyboard.press('Tab');
    await page.getByRole('option').first().waitFor();
  },
  knowledge: async ({ page }) => {
    await page.keyboard.type('/knowledge ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('In use').waitFor();
  },
  panel: async ({ page, ask }) => {
    await ask('Who resigned after the Jay report?');
    await page.getByText('used').waitFor();
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.getByRole('complementary').getByRole('heading').nth(1).waitFor();
  },
  menus: async ({ page, ask }) => {
    await ask('When did government control begin?');
    await page.getByRole('combobox', { name: 'Ask next' }).click();
    await page.getByRole('option').first().waitFor();
  },
};

const sights: readonly (Required<Sight> & { readonly name: string })[] = [
  { name: 'readme', width: 720, height: 860, theme: 'dark' },
  { name: 'desktop-dark', width: 1440, height: 900, theme: 'dark' },
  { name: 'desktop-light', width: 1440, height: 900, theme: 'light' },
  { name: 'phone-dark', width: 375, height: 812, theme: 'dark' },
  { name: 'phone-light', width: 375, height: 812, theme: 'light' },
];

const [browser, preview] = await Promise.all([openBrowser(), previewOf(await shippedLibrary())]);
await mkdir(`${folder}all`, { recursive: true });
for (const { name, ...sight } of sights) {
  for (const [scene, show] of Object.entries(scenes)) {
    if (name === 'readme' && scene !== 'answer' && scene !== 'ratings') continue;
    const visited = await visit(browser, preview.address, sight);
    await show(visited);
    // Fonts and pictures are drawn by then.
    await visited.page.waitForTimeout(300);
    const path = name === 'readme' ? `${folder}${scene}.png` : `${folder}all/${scene}-${name}.png`;
    await visited.page.screenshot({ path });
    await visited.page.context().close();
  }
}
await browser.close();
await preview.close();
process.stdout.write(`The pictures are in ${folder}\n`);
