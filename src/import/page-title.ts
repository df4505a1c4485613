import { oneLine } from './characters.ts';
import type { PageDocument } from './page-node.ts';

/** The one headline of the page, as its reader sees it; the name of the site at its head is none. */
export function headlineOf(document: PageDocument): string | undefined {
  const { site } = partsOfTitle(document);
  const selectors = ['article h1, main h1', '.entry-title, [itemprop="headline"]', 'h1'];
  for (const selector of selectors) {
    const texts = [...document.querySelectorAll(selector)].map((node) => oneLine(node.textContent ?? ''));
    const [only, ...more] = [...new Set(texts)].filter((text) => text.length >= 15 && text !== site);
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}

/** The page's title, and the name of the site that follows a bar or dash in it. */
export function partsOfTitle(document: PageDocument): { readonly title?: string; readonly site?: string } {
  const [node] = document.querySelectorAll('title');
  const text = oneLine(node?.textContent ?? '');
  const [, title, site] = /^(.{15,}?) [|–—-] ((?:(?! [|–—-] ).){2,60})$/u.exec(text.slice(0, 500)) ?? [];
  if (title === undefined || site === undefined) return text === '' ? {} : { title: text };
  return { title, site };
}
