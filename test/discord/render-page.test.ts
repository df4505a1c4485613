import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/commands/command.ts';
import { controlsFor } from '../../src/discord/controls.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { renderReply } from '../../src/discord/render.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { anyText } from './hostile.ts';
import { seen } from './seen.ts';

const ids = createCustomIds('secret');
const show = (page: Page, number = 0) => {
  const reply = { type: 'page', page } as const;
  const request = { command: 'sources', options: {} };
  const controls = controlsFor(reply, { ids, fingerprint: 'abcdef', request }, false);
  return seen(renderReply(reply, { page: number, controls }));
};

/** All pages, by pressing Next until it cannot be pressed. */
function turn(page: Page): ReturnType<typeof show>[] {
  const pages = [show(page)];
  for (;;) {
    const next = pages.at(-1)?.buttons.find(({ label }) => label === 'Next');
    if (!next) return pages;
    pages.push(show(page, ids.read(next.id)?.number));
  }
}

const many: Page = {
  title: '200 articles',
  sections: Array.from({ length: 200 }, (_, index) => ({
    heading: `Article ${index}`,
    text: 'The Example · newspaper · undated',
    link: { label: 'Read the article', url: `https://example.org/${index}` },
  })),
};

describe('a page in Discord', { timeout: 30_000 }, () => {
  it('shows title, sections and links, without buttons to turn where it is the only one', () => {
    const page = { title: 'One article', sections: many.sections.slice(0, 1) };
    expect(show(page)).toMatchObject({
      text: '## One article\n**Article 0**\nThe Example · newspaper · undated · [Read the article](<https://example.org/0>)',
      links: [],
      buttons: [],
      isV2: true,
    });
  });

  it('reaches every one of 200 articles by turning the pages', () => {
    const pages = turn(many);
    expect(pages.flatMap(({ text }) => [...text.matchAll(/\(<(.*?)>\)/g)].map(([, url]) => url))).toEqual(
      many.sections.map(({ link }) => link?.url),
    );
    expect(pages[0]?.text).toContain(`Page 1 of ${pages.length}`);
  });

  it('turns back as well, and not before the first page', () => {
    expect(show(many).buttons.map(({ label }) => label)).toEqual(['Next']);
    expect(ids.read(show(many, 3).buttons[0]?.id ?? '')).toMatchObject({ action: 'page', number: 2 });
  });

  it('shows the last page where there are fewer than asked for', () => {
    expect(show(many, 9999)).toEqual(turn(many).at(-1));
  });

  it('shows a page without sections', () => {
    expect(show({ title: 'Nothing', sections: [] }).text).toBe('## Nothing');
  });

  it('shows all words of any page, within all limits and without effect', () => {
    const section = fc.record({
      heading: anyText,
      text: fc.oneof(
        anyText,
        anyText.map((text) => text.repeat(50)),
      ),
    });
    fc.assert(
      fc.property(anyText, fc.array(section, { maxLength: 8 }), (title, sections) => {
        const body = turn({ title, sections: sections.map(({ text }) => ({ text })) })
          .flatMap(({ texts }) => texts.slice(1))
          .map((text) => readAsDiscord(text).shown)
          .join('');
        const letters = (text: string) => text.match(/[a-z]/gi)?.join('') ?? '';
        expect(letters(body)).toBe(letters(sections.map(({ text }) => text).join('')));
        for (const { texts } of turn({ title, sections })) expect(texts.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
