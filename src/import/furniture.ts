import type { FurnitureRules } from './furniture-rules.ts';
import type { LeftOut } from './material.ts';

/** A line, or the beginning of one, that belongs to the site and not to the article. */
interface Furniture extends LeftOut {
  /** From 0, in the text as given. */
  readonly line: number;
}

const finalMark = /[.!?…][\p{Pe}\p{Pf}"']*$/u;
const longestBox = 25;
const longestLine = 250;

/** The text without site furniture, its other lines to the character; and what was left out, in order. `keep`: words of lines that stay. */
export function withoutFurniture(
  text: string,
  rules: FurnitureRules,
  keep: readonly string[] = [],
): { readonly text: string; readonly leftOut: readonly Furniture[] } {
  const lines = text.split('\n');
  const boxes = boxesIn(lines, rules);
  const leftOut: Furniture[] = [];
  const kept: string[] = [];
  let gap = false;
  lines.forEach((line, index) => {
    const why = isKept(line, keep) ? undefined : (boxes.get(index) ?? whyLine(line, index, lines, rules));
    if (why !== undefined) {
      leftOut.push({ text: line.trim(), why, line: index });
      gap = true;
      return;
    }
    const rest = isKept(line, keep) ? line : withoutGlued(line, rules);
    if (rest.length < line.length) {
      const glued = line.slice(0, line.length - rest.length).trim();
      leftOut.push({ text: glued, why: 'a picture credit run into the text', line: index });
    }
    const isBlank = rest.trim() === '';
    // Of the two blank lines around what was left out, one goes with it.
    if (isBlank && gap && (kept.at(-1) ?? '').trim() === '') return;
    if (!isBlank) gap = false;
    kept.push(rest);
  });
  return { text: trimmed(kept).join('\n'), leftOut };
}

/** Whether a line holds words that the editor keeps. */
export const isKept = (line: string, keep: readonly string[]): boolean =>
  keep.some((words) => words !== '' && line.includes(words));

/** Without blank lines around the text. */
function trimmed(lines: readonly string[]): readonly string[] {
  const filled = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(filled);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(filled) + 1);
}

function whyLine(
  line: string,
  index: number,
  lines: readonly string[],
  { lines: rules, labels, networks }: FurnitureRules,
): string | undefined {
  const bare = line.replace(/^\s*(?:[•‣◦▪*-]\s+)?/u, '').trim();
  if (bare === '' || bare.length > longestLine) return undefined;
  const rule = rules.find(({ patterns }) => patterns.some((pattern) => pattern.test(bare)));
  if (rule) return rule.what;
  const words = bare.toLowerCase().split(/[\s|·•,/]+/u);
  if (
    words.some((word) => networks.has(word)) &&
    words.every((word) => networks.has(word) || labels.has(word))
  )
    return 'the labels of buttons';
  // A picture's description and its caption are often the same words; a list may repeat itself rightly.
  const repeats = bare.length > 20 && line === lines[index + 1];
  return repeats ? 'the same line stands again after it' : undefined;
}

function withoutGlued(line: string, { glued }: FurnitureRules): string {
  const pattern = glued.find((one) => one.test(line));
  return pattern ? line.replace(pattern, '') : line;
}

/** From the line that opens a box ("… membership") to the last one near it that closes it ("Subscribe"). */
function boxesIn(lines: readonly string[], { boxes }: FurnitureRules): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach((line, from) => {
    if (found.has(from)) return;
    const box = line.length > longestLine ? undefined : boxes.find(({ opens }) => opens.test(line.trim()));
    if (!box) return;
    const last = lastOf(lines, from, (text) => box.closes.test(text));
    for (let index = from; index <= last; index++) if (lines[index]?.trim()) found.set(index, box.what);
  });
  return found;
}

function lastOf(lines: readonly string[], from: number, closes: (text: string) => boolean): number {
  let last = -1;
  for (let index = from + 1; index < lines.length && index <= from + longestBox; index++) {
    const text = lines[index]?.trim() ?? '';
    if (text.length > longestLine) break;
    if (closes(text)) {
      last = index;
      // A price may be followed by the button: both close the box.
      const next = lines.slice(index + 1, index + 3).findIndex((one) => closes(one.trim()));
      if (next < 0) break;
    } else if (finalMark.test(text)) {
      // A whole sentence: this is the article again.
      break;
    }
  }
  return last;
}
