import { type Article, quoteOf, type Span } from '../../knowledge/article.ts';
import { sayDate } from '../../knowledge/edtf.ts';
import type { DateMention } from '../../mentions/dates.ts';
import { inArticle, type Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { SAYS, sayAttribution } from '../messages.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** A thing that was asked for, as a headline says it, and what has to be said beside it. */
export interface SaidValue {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A value in the words of its source: a date with its year, a figure with its hedge and what it counts, a name with its office. */
export function sayValue(candidate: ValueCandidate): SaidValue {
  const { reading } = candidate.cited.evidence;
  if (candidate.kind === 'date') return sayMention(reading.sentence.article, candidate.mention);
  if (candidate.kind === 'number') return { text: sayFigure(reading, candidate.mention.span), notes: [] };
  const { name, role, span } = candidate.mention;
  const title = TITLE.exec(reading.text.slice(0, span.start))?.[0] ?? '';
  return { text: `${title}${name}${role === undefined ? '' : ` (${role})`}`, notes: [] };
}

const TITLE =
  /(?:Sir|Dame|Lord|Lady|Baroness|Cllr|Coun|Councillor|Dr|Prof|Professor|Mr|Mrs|Ms|Miss)\.?[ \u00a0]$/;

/** Whose words give a value, where somebody is quoted. */
export function sayQuoted(reading: Reading): string {
  const who = sayAttribution(reading);
  return who === reading.sentence.article.publisher ? '' : ` (${who})`;
}

/** A date as the source gives it; with its year, and how that is known, where the source leaves it to the reader. */
function sayMention(article: Article, { edtf, known, basis, span: bare }: DateMention): SaidValue {
  const span = qualified(article, bare);
  const words = quoteOf(article, span);
  if (edtf === undefined || known === 'stated' || known === 'open') return { text: words, notes: [] };
  if (known === 'clarified') {
    const said = article.clarifications.find((one) => one.span.start < span.end && span.start < one.span.end);
    const phrase = said === undefined ? words : quoteOf(article, said.span);
    return {
      text: `${sayDate(edtf)} (${SAYS.byEditor})`,
      notes: basis === undefined ? [] : [SAYS.noYear(phrase, edtf, basis)],
    };
  }
  return /\d{4}/.test(words)
    ? { text: words, notes: [] }
    : { text: `${sayDate(edtf)} (“${words}”)`, notes: [SAYS.inferred(words, edtf)] };
}

/** What makes another date of it: "by 2022", "before the end of this year". */
const QUALIFIES =
  /(?:^|(?<=[\s(“"]))(?:(?:by|before|until|till|since|after|around|about|from) )?(?:(?:the )?(?:(?:very )?(?:end|start|beginning|middle) of |(?:early|mid|late)[ -]))?(?:the )?$/i;

/** A date with the words before it that qualify it. */
function qualified(article: Article, span: Span): Span {
  const before = quoteOf(article, { ...span, start: Math.max(0, span.start - 40), end: span.start });
  const words = QUALIFIES.exec(before)?.[0] ?? '';
  return /^the $/i.test(words) ? span : { ...span, start: span.start - words.length };
}

const HEDGE =
  /(?:\b(?:an? )?(?:at least|estimated?|about|around|some|nearly|almost|more than|over|up to|as many as|fewer than|less than|just under|just over)\b["”']?\s*(?:that )?)$/;
const SIGN = /^ ?(?:%|per ?cent|percent)/i;
/** "Seven out of 18 cases": the figure before belongs to the one of all. */
const OUT_OF_ALL = /^ (?:out )?of (?:the |its |their )?\d[\d,.]*/;
/** What ends the words that name what a figure counts. */
const ENDS_COUNTED =
  /[^\p{L}\p{N} ’'-]|(?:^|\s)(?:were|was|had|have|has|is|are|be|been|between|in|of|from|by|to|and|or|who|that|which|back|out|up|on|at|for|with|without|as|when|while|after|before|since|each|it|they|he|she|a|an|the|will|would|could|did|does|do)(?=\s|$)/u;
const MOST_COUNTED = 6;

/** The figure with its hedge before it and what it counts behind it, as they stand. */
function sayFigure(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const { text } = reading;
  const hedge = hedgeBefore(text, start);
  const sign = SIGN.exec(text.slice(end))?.[0] ?? OUT_OF_ALL.exec(text.slice(end))?.[0] ?? '';
  const behind = end + sign.length;
  const span = inArticle(reading, {
    start: start - hedge.length,
    end: behind + countedBehind(text.slice(behind)).length,
  });
  return quoteOf(reading.sentence.article, span);
}

/** The words before a figure that say how sure it is, with the mark that opens a quotation which ends among them. */
function hedgeBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  const hedge = HEDGE.exec(fold(before))?.[0] ?? '';
  const start = end - hedge.length;
  return /["”]/.test(hedge) && /["“]/.test(before[start - 1] ?? '') ? before.slice(start - 1) : hedge;
}

/** " full-time equivalent social workers": to the first word that goes on with the sentence; none where that is far. */
function countedBehind(rest: string): string {
  if (!rest.startsWith(' ')) return '';
  const end = ENDS_COUNTED.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trimEnd();
  return words.trim().split(/\s+/).length > MOST_COUNTED ? '' : words;
}
