import type { Article, Span } from './article.ts';
import type { RatingEntry } from './rating-entry.ts';

/** How many words an entry quotes at least, where the sentence has them: an editor is to recognise the place. */
const FEWEST = 5;

/**
 * The keys of an entry that name a place of an article: the words around it, as many as it takes for them to stand there
 * just once, within its sentence as long as that will do.
 */
export function quoteAt(
  article: Article,
  span: Span,
  sentence: Span,
): Pick<RatingEntry, 'quote' | 'words' | 'field'> {
  const text = span.field === 'title' ? article.title : article.text;
  const whole = { start: 0, end: text.length };
  const within = widened(text, span, sentence) ?? widened(text, span, whole) ?? whole;
  const quote = text.slice(within.start, within.end);
  const words = onceIn(text, span, within);
  return {
    quote,
    ...(words === quote ? {} : { words }),
    ...(span.field === 'title' && article.text.includes(quote) ? { field: 'title' as const } : {}),
  };
}

/** The stretch around a place that stands once in a text; `undefined` where not even all of `limit` does. */
function widened(text: string, { start, end }: Span, limit: Span): Span | undefined {
  let [from, to] = [wordStart(text, start, limit), wordEnd(text, end, limit)];
  for (;;) {
    const quote = text.slice(from, to);
    const isWhole = from === limit.start && to === limit.end;
    if (isOnce(quote, text) && (isWhole || quote.split(/\s+/u).length >= FEWEST))
      return { start: from, end: to };
    if (isWhole) return undefined;
    from = wordStart(text, skipBack(text, from, limit), limit);
    to = wordEnd(text, skipAhead(text, to, limit), limit);
  }
}

/** The words at a place, with as many beside them as make them stand once in the quotation. */
function onceIn(text: string, { start, end }: Span, quote: Span): string {
  let [from, to] = [start, end];
  const whole = text.slice(quote.start, quote.end);
  while (!isOnce(text.slice(from, to), whole) && (from > quote.start || to < quote.end)) {
    if (to < quote.end) to = wordEnd(text, skipAhead(text, to, quote), quote);
    else from = wordStart(text, skipBack(text, from, quote), quote);
  }
  return text.slice(from, to);
}

const isOnce = (words: string, text: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

const isBlank = (text: string, at: number): boolean => /\s/u.test(text[at] ?? '');

function wordStart(text: string, at: number, { start }: Span): number {
  let from = at;
  while (from > start && !isBlank(text, from - 1)) from--;
  return from;
}

function wordEnd(text: string, at: number, { end }: Span): number {
  let to = at;
  while (to < end && !isBlank(text, to)) to++;
  return to;
}

/** Before the blanks that stand before a word, unless nothing but blanks is there. */
function skipBack(text: string, at: number, limit: Span): number {
  const from = text.slice(limit.start, at).trimEnd().length + limit.start;
  return from === limit.start ? limit.start : from;
}

function skipAhead(text: string, at: number, limit: Span): number {
  const rest = text.slice(at, limit.end);
  const to = at + rest.length - rest.trimStart().length;
  return to === limit.end ? limit.end : to;
}
