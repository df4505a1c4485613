import type { Article, Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { isStopped } from '../search/stop-words.ts';
import { stemOf } from '../search/tokens.ts';
import { align, type Difference, type Range } from './align.ts';

/** How exactly words stand in an article. */
export type Exactness = 'verbatim' | 'punctuation' | 'leftOut' | 'nearly';

/** A place where words stand, or nearly. */
export interface Place {
  readonly article: Article;
  readonly exactness: Exactness;
  /** The stretches of the article that hold the words, in order. */
  readonly spans: readonly [Span, ...Span[]];
  /** For `nearly`: what differs. */
  readonly differences: readonly Difference[];
}

/** A word of a text: folded, without what surrounds it. */
interface Word {
  readonly text: string;
  readonly span: Span;
}

const WORD = /£?[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*%?/gu;

/** The words of a text: kinds of quotation mark and dash, capitals and hyphens make no difference. */
export function wordsIn(text: string): readonly Word[] {
  return [...fold(text).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.replaceAll("'", ''),
    span: { start: index, end: index + word.length },
  }));
}

/** Marks of words left out; the brackets of "[…]" are no words. */
const ELLIPSIS = /…|\.{3,}|\. \. \./u;

/** Every place of an article where the words stand, exact ones only; without any, the nearest place, if it is near. */
export function placesIn(article: Article, posted: string): readonly Place[] {
  const text = wordsIn(article.text);
  const segments = posted
    .split(ELLIPSIS)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const [only, ...more] = segments;
  if (!only) return [];
  if (more.length > 0) return apart(article, text, segments);
  const exact = occurrences(text, only).map((from): Place => {
    const span = spanOf(text, from, from + only.length);
    return { article, exactness: exactnessOf(article, span, posted), spans: [span], differences: [] };
  });
  return exact.length > 0 ? exact : nearest(article, text, only, posted);
}

/** Where a run of words stands. */
function occurrences(text: readonly Word[], words: readonly Word[], from = 0): readonly number[] {
  const found: number[] = [];
  for (let i = from; i + words.length <= text.length; i++) {
    if (words.every((word, k) => text[i + k]?.text === word.text)) found.push(i);
  }
  return found;
}

/** How far apart the parts of one quotation may stand, in words. */
const GAP = 120;

/** Parts with words left out between them stand in order and close to one another. */
function apart(
  article: Article,
  text: readonly Word[],
  segments: readonly (readonly Word[])[],
): readonly Place[] {
  const [first = [], ...rest] = segments;
  for (const start of occurrences(text, first)) {
    const spans: [Span, ...Span[]] = [spanOf(text, start, start + first.length)];
    let end = start + first.length;
    const whole = rest.every((words) => {
      const next = occurrences(text, words, end).find((at) => at - end <= GAP);
      if (next === undefined) return false;
      spans.push(spanOf(text, next, next + words.length));
      end = next + words.length;
      return true;
    });
    if (whole) return [{ article, exactness: 'leftOut', spans, differences: [] }];
  }
  return [];
}

function spanOf(text: readonly Word[], from: number, to: number): Span {
  return { start: text[from]?.span.start ?? 0, end: text[to - 1]?.span.end ?? 0 };
}

const bare = (text: string): string =>
  text.replace(/^[\s"“”'‘’«».,;:!?]+|(?<![\s"“”'‘’«».,;:!?])[\s"“”'‘’«».,;:!?]+$/gu, '');

function exactnessOf(article: Article, span: Span, posted: string): Exactness {
  return article.text.slice(span.start, span.end) === bare(posted) ? 'verbatim' : 'punctuation';
}

/** Fewer words are found by chance. */
const FEWEST = 3;

function nearest(
  article: Article,
  text: readonly Word[],
  words: readonly Word[],
  posted: string,
): readonly Place[] {
  if (words.length < FEWEST) return [];
  const aligned = align(
    words.map((word) => word.text),
    text.map((word) => word.text),
  );
  if (!aligned || aligned.cost > Math.max(1, Math.floor(words.length / 4))) return [];
  // Of three words the two that stand there may be "has been": nothing that anybody would look for.
  const shared = words.filter(
    (_word, i) => !aligned.runs.some(({ posted: [from, to] }) => i >= from && i < to),
  );
  if (shared.every(({ text: word }) => isStopped(stemOf(word)))) return [];
  const span = spanOf(text, aligned.from, aligned.to);
  const differences = aligned.runs.map((run) => ({
    posted: said(posted, words, run.posted),
    article: said(article.text, text, run.article),
  }));
  return [{ article, exactness: 'nearly', spans: [span], differences }];
}

/** A run of a text's words with what stands between them. */
function said(text: string, words: readonly Word[], [from, to]: Range): string {
  const { start, end } = spanOf(words, from, to);
  return to > from ? text.slice(start, end) : '';
}
