import type { PageLine } from './page-lines.ts';
import type { PageNode } from './page-node.ts';
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
  return found === 0 ? 'holds no article that can be found; save its text alone' : undefined;
}
