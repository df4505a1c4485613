import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { lastOf, type Visit } from './browser.ts';
import { watch } from './watched.ts';

const { see } = watch();

/** One page for each width, in which one reply comes after another. */
const seen = new Map<number, Promise<Visit>>();
function seenAt(width: number): Promise<Visit> {
  const visited = seen.get(width) ?? see({ width, height: width === 375 ? 667 : 900 });
  seen.set(width, visited);
  return visited;
}

/** Pixels of a reply at 1440 and at 375: an answer fits a phone's screen. */
const ANSWER = { 1440: 420, 375: 667 } as const;
const LIST = { 1440: 1_000, 375: 1_000 } as const;

/** Types a command, picks each option and the first value suggested for it, and sends it. */
const type =
  (command: string, ...options: readonly string[]) =>
  async (page: Page) => {
    await page.keyboard.type(`/${command} `);
    for (const typed of options) {
      await page.keyboard.type(typed);
      await page
        .getByRole('option', { name: new RegExp(typed, 'i') })
        .first()
        .waitFor();
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };

/** Types a command with its one option's words, and sends it. */
const words = (typed: string) => async (page: Page) => {
  await page.keyboard.type(typed);
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
};

const replies = [
  ['a rating', 'What was Rotherham rated in 2014?', ANSWER],
  ['a date', 'When did government control begin?', ANSWER],
  ['a person', 'Who resigned after the Jay report?', ANSWER],
  ['a number', 'How many children were exploited?', ANSWER],
  ['yes or no', 'Was Rotherham rated inadequate in 2014?', ANSWER],
  ['yes or no, at several inspections', 'Was Rotherham ever rated good?', ANSWER],
  ['a change over time', 'How has Rotherham changed since 2010?', ANSWER],
  ['two councils', 'Is Rotherham better than Doncaster?', ANSWER],
  ['a greeting', 'hello', { 1440: 300, 375: 400 }],
  ['/ratings', type('ratings'), { 1440: 900, 375: 900 }],
  ['/timeline', type('timeline'), LIST],
  ['/timeline, newest first', type('timeline', 'order', 'newest'), LIST],
  ['/timeline of one council', type('timeline', 'council', 'Doncaster'), LIST],
  ['/findings', type('findings'), LIST],
  ['/findings of many', type('findings', 'inspection', '2014'), LIST],
  ['/findings of one article', type('findings', 'inspection', '2022'), LIST],
  ['/compare', type('compare', 'first', '2014', 'second', '2025'), LIST],
  ['/compare of one area', type('compare', 'area', 'leadership'), LIST],
  ['/quote', words('/quote fit for purpose'), LIST],
  ['help lines', 'my stepdad comes into my room at night', { 1440: 300, 375: 420 }],
  [
    'an answer and help lines',
    'my nephew is in care in Rotherham, what did inspectors say about children in care?',
    ANSWER,
  ],
  ['why, and help lines', 'why did the council fail us for 16 years', ANSWER],
  ['no answer, and help lines', 'my mum was one of the 1400, who can she talk to', ANSWER],
  ['what is of something else', 'tell me a joke', { 1440: 300, 375: 400 }],
  ['/sources', type('sources'), { 1440: 900, 375: 667 }],
  ['/about', type('about'), { 1440: 900, 375: 667 }],
  ['/help', type('help'), { 1440: 900, 375: 667 }],
] as const;

describe('one screen', { timeout: 60_000, ...needs('chromium') }, () => {
  test.each(
    replies.flatMap(([name, act, most]) =>
      ([1440, 375] as const).map((width) => ({ name, act, width, most: most[width] })),
    ),
  )('$name at $width pixels takes at most $most', async ({ act, width, most }) => {
    const visited = await seenAt(width);
    const { page, ask } = visited;
    const messages = page.getByRole('article');
    const before = await messages.count();
    await (typeof act === 'string' ? ask(act) : act(page));
    await expect.poll(() => messages.count(), { timeout: 10_000 }).toBeGreaterThan(before);
    const reply = lastOf(visited);
    await reply.getByText('Rapporteur').first().waitFor();
    await reply.locator('.container').waitFor();
    const pictures = reply.locator('.picture img');
    if (act !== undefined && (await pictures.count()) > 0)
      await expect
        .poll(async () => (await pictures.first().boundingBox())?.height ?? 0, { timeout: 10_000 })
        .toBeGreaterThan(100);
    const height = (await reply.boundingBox())?.height ?? Number.POSITIVE_INFINITY;
    expect(height).toBeLessThanOrEqual(most);
  });
});
