import { oneLine, plain } from './characters.ts';
import type { Facts } from './material.ts';
import { attribute, type PageDocument } from './page-node.ts';
import { dayOf, visibleDay } from './page-times.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The meta tags that may give the day. */
const dates = 'article:published_time datepublished dc.date.issued dcterms.issued dc.date pubdate date'.split(
  ' ',
);

/** What a page says of its article: first in JSON-LD, then in its meta tags, then in its visible parts. */
export function factsOfPage(document: PageDocument): Facts {
  const linked = linkedData(document);
  const meta = metaTags(document);
  const tagged = (...names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const first = <Value>(...values: readonly (Value | undefined)[]) =>
    values.find((value) => value !== undefined && value !== '');
  const named = partsOfTitle(document);
  const title = first(
    headlineOf(document, named.site),
    textOf(linked?.['headline']),
    tagged('og:title', 'twitter:title', 'dc.title', 'dcterms.title'),
    named.title,
  );
  const publisher = first(nameIn(linked?.['publisher']), tagged('og:site_name', 'dc.publisher'), named.site);
  const author = first(
    nameIn(linked?.['author']),
    tagged('author', 'byl', 'dc.creator', 'parsely-author', 'article:author'),
  );
  const published = first(
    dayOf(textOf(linked?.['datePublished'])),
    dayOf(tagged(...dates)),
    visibleDay(document),
  );
  const [canonical] = document.querySelectorAll('link[rel="canonical"]');
  const url = first(
    canonical && attribute(canonical, 'href'),
    tagged('og:url'),
    textOf(linked?.['url']),
    mainPage(linked),
  );
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && author !== publisher && isName(author) && { author: bareAuthor(author) }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && /^https?:\/\/\S+$/iu.test(url) && { url: withoutTracking(url) }),
  };
}

/** The first object of the page's JSON-LD that describes an article; a page of its own only where there is none. */
function linkedData(document: PageDocument): Json | undefined {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((node) =>
    objectsIn(parseJson(node.textContent ?? ''), 0),
  );
  const ofType = (pattern: RegExp) =>
    objects.find((object) => [object['@type']].flat().some((type) => pattern.test(String(type))));
  return ofType(/(?:Article|BlogPosting|Report|PressRelease)$/u) ?? ofType(/WebPage$/u);
}

function objectsIn(value: unknown, depth: number): readonly Json[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => objectsIn(entry, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value['mainEntity'], depth + 1)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

function mainPage(linked: Json | undefined): string | undefined {
  const page = linked?.['mainEntityOfPage'];
  return isObject(page) ? textOf(page['@id']) : textOf(page);
}

function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.flatMap((entry) => nameIn(entry) ?? []);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  return isObject(value) ? textOf(value['name']) : textOf(value);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? plain(value) || undefined : undefined;

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = [...document.querySelectorAll('meta[content]')].map((tag) => {
    const name = attribute(tag, 'property') || attribute(tag, 'name') || attribute(tag, 'itemprop');
    return [name.toLowerCase(), plain(attribute(tag, 'content'))] as const;
  });
  // Of several with a name, the first counts.
  return new Map(tags.filter(([name, content]) => name !== '' && content !== '').reverse());
}

/** An address without what only says where its reader came from. */
function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ito|ns_\w+|at_\w+)$/iu;

const isName = (author: string): boolean =>
  !/^https?:|@|^(?:admin\w*|editor|webmaster|staff|web ?team|communications?)$/iu.test(author) &&
  author.length < 100;

const bareAuthor = (author: string): string => author.replace(/^by\s+/iu, '');

/** The one headline of the page, as its reader sees it; the name of the site at its head is none. */
function headlineOf(document: PageDocument, site: string | undefined): string | undefined {
  const selectors = ['article h1, main h1', '.entry-title, [itemprop="headline"]', 'h1'];
  for (const selector of selectors) {
    const texts = [...document.querySelectorAll(selector)].map((node) => oneLine(node.textContent ?? ''));
    const [only, ...more] = [...new Set(texts)].filter((text) => text.length >= 15 && text !== site);
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}

/** The page's title, and the name of the site that follows a bar or dash in it. */
function partsOfTitle(document: PageDocument): { readonly title?: string; readonly site?: string } {
  const [node] = document.querySelectorAll('title');
  const text = oneLine(node?.textContent ?? '');
  const [, title, site] = /^(.{15,}?) [|–—-] ((?:(?! [|–—-] ).){2,60})$/u.exec(text.slice(0, 500)) ?? [];
  if (title === undefined || site === undefined) return text === '' ? {} : { title: text };
  return { title, site };
}
