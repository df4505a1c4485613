import { byId, element, foldPanel } from './dom.ts';

/**
 * How the last answer came about, folded away until it is asked for; `explain` gives its lines. Returns what shows the
 * latest answer's, where the panel is open.
 */
export function createSidePanel(explain: () => Promise<readonly string[]>): () => void {
  const panel = byId('panel', HTMLElement);
  const show = async () => {
    const lines = await explain().catch(() => []);
    const nothing =
      'Ask a question: here it will say how it was read, and why each sentence was cited or left.';
    const body = lines.length > 0 ? viewLines(lines) : [element('p', {}, nothing)];
    panel.replaceChildren(element('h2', {}, 'How the last answer came about'), ...body);
  };
  foldPanel(panel, byId('explain', HTMLButtonElement), show);
  return () => {
    if (!panel.hidden) void show();
  };
}

/** Lines as the terminal has them: what is not indented is a heading. */
function viewLines(lines: readonly string[]): readonly HTMLElement[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      return depth === 0
        ? element('h3', {}, line)
        : element('p', { 'data-depth': String(Math.min(depth, 3)) }, line.trim());
    });
}
