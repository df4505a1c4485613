/** A piece of text of a PDF as pdf.js gives it: its matrix ends in the place where it begins. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** One line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
}

interface OpenLine {
  text: string;
  readonly top: number;
  readonly left: number;
  right: number;
  size: number;
}

/** The lines of a page in reading order; a wide gap within a line, as between the cells of a table, becomes " | ". */
export function linesOfPdfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: OpenLine[] = [];
  for (const { str, width, height, transform } of items) {
    const [, , , , left = 0, top = 0] = transform;
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    if (str.trim() === '') {
      const open = lines.at(-1);
      if (open && str !== '' && isSameLine(open, top, size) && !open.text.endsWith(' ')) open.text += ' ';
      continue;
    }
    const open = lines.at(-1);
    if (open && isSameLine(open, top, size) && left >= open.right - size) {
      const gap = left - open.right;
      open.text =
        gap > 1.8 * size ? `${open.text.trimEnd()} | ${str}` : open.text + between(open.text, str, gap, size);
      open.right = left + width;
      open.size = Math.max(open.size, size);
    } else {
      lines.push({ text: str, top, left, right: left + width, size });
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim(), page }))
    .filter(({ text }) => text !== '');
}

function isSameLine(line: OpenLine, top: number, size: number): boolean {
  return Math.abs(line.top - top) < 0.4 * Math.max(line.size, size);
}

function between(before: string, after: string, gap: number, size: number): string {
  return gap > 0.15 * size && !/\s$/u.test(before) && !/^\s/u.test(after) ? ` ${after}` : after;
}
