import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { find, notInstalled } from '../needs.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine; rejects with what to do where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = find('chromium');
  if (executablePath === undefined) throw notInstalled('chromium');
  return chromium.launch({ executablePath, args: flags });
}

/** How a page is seen. */
export interface Sight {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'dark' | 'light';
}

/** A page of the preview, and what should not have happened in it. */
export interface Visit {
  readonly page: Page;
  /** Requests to elsewhere, what the policy refused, errors: none, if all is well. */
  readonly wrongs: readonly string[];
  readonly ask: (text: string) => Promise<void>;
}

/** Opens the preview in a window of its own. */
export async function visit(browser: Browser, address: string, sight: Sight = {}): Promise<Visit> {
  const { width = 1440, height = 900, theme = 'dark' } = sight;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) wrongs.push(`request to ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => wrongs.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') wrongs.push(said.text());
  });
  await page.goto(`${address}/`);
  await page.getByText(/^\d+ articles?/).waitFor();
  const box = page.getByRole('combobox', { name: 'Ask a question' });
  return {
    page,
    wrongs,
    ask: async (text) => {
      await box.fill(text);
      await box.press('Enter');
    },
  };
}

/** The latest message. */
export function lastOf({ page }: Visit): Locator {
  return page.getByRole('article').last();
}
