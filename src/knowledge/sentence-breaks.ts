import { withoutSigns } from '../search/legible.ts';
import { matchesIn } from '../search/matches.ts';

/** Before a name: never the end of a sentence, unless the next word can hardly be a name. */
const titles =
  /(?:^|[\s(“‘"'])(?:Cllrs?|Coun|Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|Sir|Hon|Messrs|Sgt|Supt|Insp|Lt|Col|Gen)\.$/u;
/** In the middle of a phrase. */
const inner = /(?:^|[\s(“‘"'])(?:vs?|e\.g|i\.e|cf|viz|approx|[ap]\.m|(?:\p{Lu}\.)+\p{Lu})\.$/iu;
/** Before a number, or before a date's day or year. */
const numbering =
  /(?:^|[\s(“‘"'])(?:Nos?|pp?|paras?|figs?|vol|ch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/iu;
const initial = /(?:^|[\s(“‘"'.])\p{Lu}\.$/u;
const nameAhead = /^(?:\p{Lu}\.\s*)*\p{Lu}[\p{Ll}’']+/u;

/** Words that begin a sentence and hardly ever a name. */
const starters =
  /^[“‘"']?(?:The|This|That|These|Those|There|He|She|It|Its|They|Their|We|Our|I|In|On|At|As|An?|And|But|If|For|When|While|After|Since|Some|Many|All|Both|However|Inspectors)(?!\p{L})/u;

const missingBlank =
  /(?<=\p{Ll}\p{Ll}|\p{Nd}|\p{Ll}[”’)])[.!?]+(?:[”’)]*(?=[“‘]?\p{Lu}(?:[\p{Ll}’']|\s))|"(?=\p{Lu}(?:[\p{Ll}’']|\s)))/gu;

const windowSize = 4096;
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Where the sentences of one block begin, as offsets into it, the first one (0) not among them.
 * A line end inside the block counts as a blank; the sign of a footnote belongs to the sentence before it.
 */
export function sentenceBreaks(block: string): number[] {
  const text = withoutSigns(block).replace(/[\n\u0085\u2028\u2029]/gu, ' ');
  const found = segmentStarts(text);
  const missed = matchesIn(text, missingBlank)
    .filter((match) => !isAddress(text, match.index))
    .map((match) => match.index + match[0].length);
  return [...new Set([...found, ...missed])]
    .filter((offset) => offset > 0 && !isWithinSentence(...around(text, offset)))
    .toSorted((one, other) => one - other);
}

/** The segmenter copies its whole input into every segment: a window at a time keeps long paragraphs affordable. */
function segmentStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  let size = windowSize;
  while (from < text.length) {
    const found = [...segmenter.segment(text.slice(from, from + size))].map(({ index }) => from + index);
    const last = found.at(-1) ?? from;
    const whole = from + size >= text.length;
    starts.push(...(whole ? found : found.slice(0, -1)));
    if (whole) break;
    // A sentence cut by the window is read again from its beginning, with more room if it filled the window.
    size = last === from ? size * 2 : windowSize;
    from = last;
  }
  return starts;
}

/** Whether the full stop at the end of a text belongs to an abbreviation. */
export function endsInAbbreviation(text: string): boolean {
  return [titles, inner, numbering, initial].some((pattern) => pattern.test(text));
}

/** A little on both sides is enough, and keeps the work linear in a very long paragraph. */
function around(text: string, offset: number): readonly [before: string, after: string] {
  return [text.slice(Math.max(0, offset - 80), offset).trimEnd(), text.slice(offset, offset + 80)];
}

function isWithinSentence(before: string, after: string): boolean {
  // “Why?” he asked: the segmenter ends a sentence at every question mark.
  if (/[“‘(]$/u.test(before) || /^\p{Ll}/u.test(after) || !/[\p{L}\p{N}]/u.test(after)) return true;
  if (numbering.test(before)) return /^\d/u.test(after);
  if (starters.test(after)) return /(?:e\.g|i\.e|\svs?)\.$/iu.test(before);
  if (titles.test(before) || inner.test(before)) return true;
  return initial.test(before) && nameAhead.test(after);
}

function isAddress(text: string, offset: number): boolean {
  const word = /(?<!\S)\S*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  return /:\/\/|www\.|@/iu.test(word);
}
