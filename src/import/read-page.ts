import { ImportError } from './import-error.ts';
import type { LeftOut, Material } from './material.ts';
import { keptOf, ownLines } from './page-article.ts';
import { pageOf, withoutData } from './page-dom.ts';
import { factsOfPage } from './page-facts.ts';
import { layOut } from './page-layout.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { isTooDeep } from './page-node.ts';
import { openingFacts } from './page-opening.ts';
import { whyNone } from './page-refusal.ts';
import { hiddenTexts } from './page-shown.ts';
import { timesOfChange } from './page-times.ts';

const largest = 5 * 1024 * 1024;

/**
 * Reads a saved web page: Readability finds the article; lines of it that Readability is known to drop (short
 * lists, tables, a standfirst) are taken back. Everything else that the page shows is listed as left out.
 * `keep` holds words of lines to be kept in any case. Throws an ImportError where no article is found.
 */
export function readPage(html: string, keep: readonly string[] = []): Material {
  const { html: bare, styles } = withoutData(html);
  if (bare.length > largest) throw new ImportError('is too large for a web page; save the text alone');
  if (isTooDeep(bare)) throw new ImportError('is nested too deeply for a web page; save the text alone');
  const { document, article } = pageOf(bare, styles);
  const body = document.body ?? document.documentElement;
  const lines = body ? linesOfPage(body) : [];
  const kept = article ? keptOf(lines, linesOfPage(article)) : new Set<number>();
  const why = whyNone(lines, body, kept.size);
  if (why !== undefined) throw new ImportError(why);
  const changes = timesOfChange(document);
  const { facts, notes } = openingFacts(lines, factsOfPage(document), changes);
  const { title } = facts;
  const asked = lines.flatMap(({ text: line }, index) =>
    keep.some((words) => line.includes(words)) ? [index] : [],
  );
  const found = [...ownLines(lines, kept, title)].filter(
    (index) => !changes.includes(lines[index]?.text.trim() ?? ''),
  );
  const own = new Set([...found, ...asked]);
  const chosen = lines.filter((_, index) => own.has(index));
  const titled = title !== undefined && shows(lines, title) && !shows(chosen, title);
  const text = `${titled ? `${title}\n\n` : ''}${layOut(chosen)}`;
  const leftOut: LeftOut[] = lines.flatMap(({ text: line }, index) =>
    own.has(index) || same(line, title ?? '') ? [] : [{ text: line, why: 'outside the article' }],
  );
  const hidden = (body ? hiddenTexts(body) : []).map(
    (one): LeftOut => ({ text: one, why: 'not shown on the page' }),
  );
  return { form: 'web page', text, facts, leftOut: [...leftOut, ...hidden], notes };
}

const key = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const same = (one: string, other: string): boolean => key(one) === key(other);
const shows = (lines: readonly PageLine[], title: string): boolean =>
  lines.some(({ text }) => same(text, title));
