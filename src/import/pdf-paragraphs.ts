import type { LeftOut } from './material.ts';
import type { PdfLine } from './pdf-lines.ts';
import { joinLines } from './whole-words.ts';

const bullet = /^(?:[•‣◦▪●■*–-]|\(?[a-z\d]{1,2}[.)])\s+/u;
const finalMark = /[.!?…:;|][\p{Pe}\p{Pf}"']*$/u;

/** Lines without what stands at the head or foot of page after page, and without page numbers. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): {
  readonly lines: readonly PdfLine[];
  readonly leftOut: readonly LeftOut[];
} {
  const shape = (text: string): string => text.replace(/\d+/gu, '#');
  const edges = pages.map(edgesOf);
  const shapes = edges.flatMap((edge) => [...new Set(edge.map(({ text }) => shape(text)))]);
  const isRunning = ({ text }: PdfLine): boolean => {
    const count = shapes.filter((one) => one === shape(text)).length;
    return /^(?:page )?\d{1,3}(?: of \d{1,3})?$/iu.test(text) || (count >= 2 && count >= pages.length / 2);
  };
  const out = new Set(edges.flat().filter(isRunning));
  const lines = pages.flat();
  return {
    lines: lines.filter((line) => !out.has(line)),
    leftOut: [...new Set(lines.filter((line) => out.has(line)).map(({ text }) => text))].map((text) => ({
      text,
      why: 'the head or foot of a page',
    })),
  };
}

function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...page].sort((one, other) => other.top - one.top);
  return [...sorted.slice(0, 2), ...sorted.slice(-2)];
}

/** Paragraphs out of lines: by the room between them, their size, bullets and where they end. */
export function paragraphsOfPdf(lines: readonly PdfLine[]): string {
  const pitch = usualPitch(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (
      before === undefined ||
      last === undefined ||
      isNew(before, line, last, pitch, columnOf(lines, index))
    )
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(last, line.text);
  });
  return paragraphs
    .map((text) => text.replace(/^[●■▪]\s+/u, '• '))
    .map((text, index, all) => {
      const isItem = /^•\s/u.test(text);
      if (index === 0) return text;
      const before = all[index - 1] ?? '';
      const together = (isItem && /^•\s/u.test(before)) || (text.includes(' | ') && before.includes(' | '));
      return `${together ? '\n' : '\n\n'}${isItem ? '  ' : ''}${text}`;
    })
    .join('');
}

/** Where the lines around this one begin and end: a page may have several columns. */
function columnOf(lines: readonly PdfLine[], at: number): { readonly left: number; readonly right: number } {
  const { left, page, size } = lines[at] ?? { left: 0, page: 0, size: 0 };
  const near = lines
    .slice(Math.max(0, at - 8), at + 8)
    .filter(
      (line) =>
        line.page === page &&
        Math.abs(line.left - left) < 30 &&
        Math.abs(line.size - size) < 0.1 * size &&
        !line.text.includes(' | '),
    );
  return { left, right: Math.max(0, ...near.map(({ right }) => right)) };
}

function isNew(
  before: PdfLine,
  line: PdfLine,
  open: string,
  pitch: number,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  if (bullet.test(line.text) || open.includes(' | ') || line.text.includes(' | ')) return true;
  if (Math.abs(before.size - line.size) > 0.1 * line.size) return true;
  const ended = finalMark.test(before.text);
  // On the next page, or at the head of the next column.
  if (before.page !== line.page || line.top > before.top) return ended || !/^[\p{Ll}(“‘]/u.test(line.text);
  if (before.top - line.top > 1.35 * Math.max(pitch, 1.1 * line.size)) return true;
  // A line that leaves room for the next word was ended on purpose.
  const room = right - before.right;
  const firstWord = (/^\S+/u.exec(line.text)?.[0] ?? '').length * line.size * 0.5;
  return !/^\p{Ll}/u.test(line.text) && (ended ? room > firstWord * 1.5 : room > (right - left) * 0.3);
}

function usualPitch(lines: readonly PdfLine[]): number {
  const steps = lines
    .map((line, index) =>
      lines[index - 1]?.page === line.page ? (lines[index - 1]?.top ?? 0) - line.top : 0,
    )
    .filter((step) => step > 0)
    .toSorted((one, other) => one - other);
  // The lower third: within paragraphs, however many headings and short paragraphs there are.
  return steps[Math.floor(steps.length / 3)] ?? 14;
}
