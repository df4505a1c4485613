import { oneLine } from './characters.ts';
import { ImportError } from './import-error.ts';
import type { LeftOut, Material } from './material.ts';
import { keptOf, ownLines } from './page-article.ts';
import { pageOf, withoutData } from './page-dom.ts';
import { factsOfPage } from './page-facts.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { isTooDeep, type PageNode } from './page-node.ts';
import { hiddenTexts } from './page-shown.ts';
import { openingFacts, timesOfChange } from './page-times.ts';

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

const same = (one: string, other: string): boolean => oneLine(one) === oneLine(other);
const shows = (lines: readonly PageLine[], title: string): boolean =>
  lines.some(({ text }) => same(text, title));

/** Items of a list and rows of a table stand together, everything else in paragraphs. */
function layOut(lines: readonly PageLine[]): string {
  return lines
    .map(({ kind, text, node }, index) => {
      const before = lines[index - 1];
      const together =
        kind === before?.kind &&
        (kind === 'item' || (kind === 'row' && node.closest?.('table') === before.node.closest?.('table')));
      const gap = before === undefined ? '' : together ? '\n' : '\n\n';
      const marked = kind === 'item' && !/^[•‣◦▪*-]\s/u.test(text) ? `  • ${text}` : text;
      return gap + marked;
    })
    .join('');
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
  if (found > 0) return undefined;
  const inDialog = lines
    .filter(({ node }) => node.closest?.('dialog, [role="dialog"], [role="alertdialog"]'))
    .reduce((sum, { text }) => sum + text.length, 0);
  return inDialog * 2 > shown
    ? 'holds no article that can be found: most of its words stand in a dialog over the page; save the page that it opens from or leads to, or its text alone'
    : 'holds no article that can be found: what text there is stands in headings, in the margin or at the foot of the page; save its text alone';
}
