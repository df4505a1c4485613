import type { Article, Problem } from './article.ts';

/** What makes two files the same article; each kind of claim in its own name space. */
const claims: readonly { readonly what: string; readonly of: (article: Article) => string | undefined }[] = [
  { what: 'file name', of: ({ id }) => id },
  { what: 'url', of: ({ url }) => (url === undefined ? undefined : pageOf(url)) },
  { what: 'title and publisher', of: ({ title, publisher }) => `${title}\n${publisher}` },
];

/** What links carry to tell where a reader came from; a page is the same with and without it. */
const COUNTED =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|s?ref|ref_?src|cmp(?:id)?|ns_.*|xtor|ito|source|share|output|amp)$/iu;

/** The page that an address leads to: without its place in the page, and what counts readers. */
function pageOf(url: string): string {
  const page = new URL(url);
  page.hash = '';
  for (const key of [...page.searchParams.keys()]) if (COUNTED.test(key)) page.searchParams.delete(key);
  const host = page.hostname.replace(/^(?:www|m|amp)\./u, '');
  const query = page.searchParams.size === 0 ? '' : `?${page.searchParams}`;
  return `${host}${page.port}${page.pathname.replace(/\/+$/u, '')}${query}`;
}

/** Of articles that repeat one another the first stays; for each other one, a problem that names the first. */
export function repeatsAmong(articles: readonly Article[]): {
  readonly kept: readonly Article[];
  readonly repeats: readonly Problem[];
} {
  const owners = new Map<string, Article>();
  const kept: Article[] = [];
  const repeats: Problem[] = [];
  for (const article of articles) {
    const keys = claims.flatMap(({ what, of }) => {
      const value = of(article)?.normalize('NFC').toLowerCase();
      return value === undefined ? [] : [{ what, key: `${what}\n${value}` }];
    });
    const clash = keys.find(({ key }) => owners.has(key));
    const other = clash && owners.get(clash.key);
    if (clash && other) {
      const message = `the same ${clash.what} as in ${other.file}, which is kept; remove one of the two or tell them apart`;
      repeats.push({ file: article.file, line: 1, message });
      continue;
    }
    for (const { key } of keys) owners.set(key, article);
    kept.push(article);
  }
  return { kept, repeats };
}
