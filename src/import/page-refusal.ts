import type { PageLine } from './page-lines.ts';
import { attribute, nameOf, type PageNode } from './page-node.ts';
import { hiddenTexts } from './page-shown.ts';

/** In characters: a page with less text than this shows no article; and how many times as much may be hidden. */
const [LEAST, HIDDEN] = [40, 3];

/** Why a page shows no article; `undefined` where it may. */
export function whyNone(
  lines: readonly PageLine[],
  body: PageNode | null,
  found: number,
): string | undefined {
  const shown = lines.reduce((sum, { text }) => sum + text.length, 0);
  const hidden = (body ? hiddenTexts(body) : []).join(' ').length;
  if (hidden > 300 && hidden > HIDDEN * shown)
    return 'holds no article that can be found: most of its words are hidden; save the page once its text is shown, or its text alone';
  if (shown < LEAST)
    return 'holds no article that can be found: there is hardly any text in it, as where a program fills the page in; save it once its text is shown, or its text alone';
  if (found > 0) return undefined;
  const inDialog = lines
    .filter(({ node }) => isInDialog(node))
    .reduce((sum, { text }) => sum + text.length, 0);
  return inDialog * 2 > shown
    ? 'holds no article that can be found: most of its words stand in a dialog over the page; save the page that it opens from or leads to, or its text alone'
    : 'holds no article that can be found: what text there is stands in headings, in the margin or at the foot of the page; save its text alone';
}

function isInDialog(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode)
    if (nameOf(at) === 'dialog' || /^(?:alert)?dialog$/u.test(attribute(at, 'role'))) return true;
  return false;
}
