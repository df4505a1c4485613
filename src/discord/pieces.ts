import { batches } from './batches.ts';
import { escapeText, visibleText } from './escape.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The text's sentences and lines with the space after them; joined, they are the text. */
function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The text cut to a number of code points, with an ellipsis where it was cut. For labels and echoes, never for quotations. */
export function shorten(text: string, length: number): string {
  const points = [...visibleText(text).replace(/\s+/g, ' ').trim()];
  return points.length <= length
    ? points.join('')
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Where two parts meet, `:/` or `](` may come together and take another backslash. */
const JOINT = 1;

function breakUp(sentence: string, room: number): string[] {
  if (escapeText(sentence).length <= room) return [sentence];
  const words = sentence.match(/\S+\s*|\s+/g) ?? [];
  // Escaping at most doubles a text.
  return words.flatMap((word) => word.match(new RegExp(`[^]{1,${Math.floor(room / 2)}}`, 'gu')) ?? []);
}

/**
 * Cuts a text into pieces that take up to `room` characters each once escaped: at the end of a sentence or line,
 * only inside of one that is too long by itself.
 */
export function pieces(text: string, room: number): readonly string[] {
  const parts = sentencesOf(text).flatMap((sentence) => breakUp(sentence, room));
  return batches(parts, (part) => escapeText(part).length + JOINT, room).map((batch) => batch.join(''));
}
