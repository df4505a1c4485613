import { cutOut } from './cut-out.ts';
import { ImportError } from './import-error.ts';
import type { LeftOut, Material } from './material.ts';
import { factsOfPage } from './page-facts.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { attribute, isTooDeep, nameOf, type PageDocument, type PageNode } from './page-node.ts';
import { hiddenTexts, openAccordions } from './page-shown.ts';
import { tableOf } from './page-tables.ts';
import { withoutPictures } from './without-pictures.ts';

const largest = 5 * 1024 * 1024;
const aside =
  /(?:^|[\s_-])(?:share|sharing|social|related|promo|newsletter|subscri\w*|signup|cookies?|consent|comments?|advert\w*|ads?|sidebar|breadcrumbs?|tags|author-?(?:bio|box|info)|most-?(?:read|popular)|recommend\w*|banner|paywall|popup|modal|navigation|nav|menu|footer|pagination|byline|metadata)(?:$|[\s_-])/iu;
const outside = new Set(['nav', 'aside', 'footer', 'form', 'header']);
const finalMark = /[.!?…:][\p{Pe}\p{Pf}"']*$/u;

/**
 * Reads a saved web page: Readability finds the article; lines of it that Readability is known to drop (short
 * lists, tables, a standfirst) are taken back. Everything else that the page shows is listed as left out.
 * `keep` holds words of lines to be kept in any case. Throws an ImportError where no article is found.
 */
export async function readPage(html: string, keep: readonly string[] = []): Promise<Material> {
  const bare = withoutData(html);
  if (bare.length > largest) throw new ImportError('is too large for a web page; save the text alone');
  if (isTooDeep(bare)) throw new ImportError('is nested too deeply for a web page; save the text alone');
  const { parse, article } = await domOf();
  const document = parse(bare);
  openAccordions(document);
  const body = document.body ?? document.documentElement;
  const lines = body ? linesOfPage(body) : [];
  const content = article(bare);
  const kept = content ? keptOf(lines, linesOfPage(content)) : new Set<number>();
  const why = whyNone(lines, body, kept.size);
  if (why !== undefined) throw new ImportError(why);
  const facts = factsOfPage(document);
  const asked = lines.flatMap(({ text: line }, index) =>
    keep.some((words) => line.includes(words)) ? [index] : [],
  );
  const own = new Set([...ownLines(lines, kept), ...asked]);
  const chosen = lines.filter((_, index) => own.has(index));
  const titled = facts.title !== undefined && shows(lines, facts.title) && !shows(chosen, facts.title);
  const text = `${titled ? `${facts.title}\n\n` : ''}${layOut(chosen)}`;
  const leftOut: LeftOut[] = lines.flatMap(({ text: line }, index) =>
    own.has(index) || same(line, facts.title ?? '') ? [] : [{ text: line, why: 'outside the article' }],
  );
  const hidden = (body ? hiddenTexts(body) : []).map(
    (one): LeftOut => ({ text: one, why: 'not shown on the page' }),
  );
  return { form: 'web page', text, facts, leftOut: [...leftOut, ...hidden], notes: [] };
}

/** In characters: a page with less text than this shows no article; and how many times as much may be hidden. */
const [LEAST, HIDDEN] = [40, 3];

/** Why a page shows no article; `undefined` where it may. */
function whyNone(lines: readonly PageLine[], body: PageNode | null, found: number): string | undefined {
  const shown = lines.reduce((sum, { text }) => sum + text.length, 0);
  const hidden = (body ? hiddenTexts(body) : []).join(' ').length;
  if (hidden > 300 && hidden > HIDDEN * shown)
    return 'holds no article that can be found: most of its words are hidden; save the page once its text is shown, or its text alone';
  if (shown < LEAST)
    return 'holds no article that can be found: there is hardly any text in it, as where a program fills the page in; save it once its text is shown, or its text alone';
  return found === 0 ? 'holds no article that can be found; save its text alone' : undefined;
}

/** Loaded only for a page: the two libraries take longer to load than a question to answer. */
async function domOf(): Promise<{
  readonly parse: (html: string) => PageDocument;
  readonly article: (html: string) => PageNode | undefined;
}> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const parse = (html: string) =>
    parseHTML(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`).document;
  const article = (html: string): PageNode | undefined =>
    new Readability<PageNode>(opened(parse(html)), {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()?.content ?? undefined;
  return { parse, article };
}

function opened<Document extends PageDocument>(document: Document): Document {
  openAccordions(document);
  return document;
}

const isLinkedData = (script: string): boolean => /^[^>]{0,200}ld\+json/iu.test(script);

/** Pictures inside the page, scripts and styles: most of a saved page's size, and no words. */
function withoutData(html: string): string {
  return withoutPictures(cutOut(cutOut(html, '<style', '</style'), '<script', '</script', isLinkedData));
}

/** Which lines of the page stand in the article, by their words and order. */
function keptOf(lines: readonly PageLine[], content: readonly PageLine[]): Set<number> {
  const kept = new Set<number>();
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    places.set(key(text), [...(places.get(key(text)) ?? []), index]);
  });
  let at = -1;
  for (const { text } of content) {
    const found = places.get(key(text)) ?? [];
    const next = found.find((index) => index > at) ?? found.find((index) => !kept.has(index));
    if (next === undefined) continue;
    kept.add(next);
    at = next;
  }
  return kept;
}

function ownLines(lines: readonly PageLine[], kept: ReadonlySet<number>): ReadonlySet<number> {
  const first = Math.min(...kept);
  const last = Math.max(...kept);
  const home = containerOf(lines[first]?.node);
  // Names and dates of a byline stand in boxes of their own, run together without a blank.
  const own = new Set([...kept].filter((index) => !isByline(lines[index]?.node)));
  lines.forEach((line, index) => {
    const near = (index > first && index < last) || (home !== undefined && containerOf(line.node) === home);
    if (!near || own.has(index) || line.linked > 0.5 || isAside(line.node)) return;
    const whole = finalMark.test(line.text) && line.text.length > 40;
    if (whole || (index > first && index < last && line.kind !== 'paragraph')) own.add(index);
  });
  return own;
}

function containerOf(node: PageNode | undefined): PageNode | undefined {
  for (let at: PageNode | null = node ?? null; at; at = at.parentNode)
    if (nameOf(at) === 'article') return at;
  return undefined;
}

function isByline(node: PageNode | undefined): boolean {
  for (let at: PageNode | null = node ?? null; at && nameOf(at) !== 'article'; at = at.parentNode) {
    const names = ['class', 'id', 'data-component'].map((name) => attribute(at, name)).join(' ');
    if (/(?:^|[\s_-])byline(?:$|[\s_-])/iu.test(names)) return true;
  }
  return false;
}

function isAside(node: PageNode): boolean {
  for (let at: PageNode | null = node; at && nameOf(at) !== 'body'; at = at.parentNode) {
    if (nameOf(at) === 'article') return false;
    if (outside.has(nameOf(at)) || aside.test(attribute(at, 'class')) || aside.test(attribute(at, 'id')))
      return true;
  }
  return false;
}

/** Items of a list and rows of a table stand together, everything else in paragraphs. */
function layOut(lines: readonly PageLine[]): string {
  return lines
    .map(({ kind, text, node }, index) => {
      const before = lines[index - 1];
      const together =
        kind === before?.kind &&
        (kind === 'item' || (kind === 'row' && tableOf(node) === tableOf(before.node)));
      const gap = before === undefined ? '' : together ? '\n' : '\n\n';
      const marked = kind === 'item' && !/^[•‣◦▪*-]\s/u.test(text) ? `  • ${text}` : text;
      return gap + marked;
    })
    .join('');
}

const key = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const same = (one: string, other: string): boolean => key(one) === key(other);
const shows = (lines: readonly PageLine[], title: string): boolean =>
  lines.some(({ text }) => same(text, title));
