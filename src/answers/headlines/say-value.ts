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
  const { not, span } = qualified(article, bare);
  const [date, words] = [quoteOf(article, bare), quoteOf(article, span)];
  const isAsWritten =
    known === 'stated' ? YEAR_SAID.test(date) : /\d{4}/.test(words) && known !== 'clarified';
  if (edtf === undefined || known === 'open' || isAsWritten) return { text: not + words, notes: [] };
  const lead = not + quoteOf(article, { ...span, end: bare.start });
  if (known === 'clarified') {
    const said = article.clarifications.find((one) => one.span.start < span.end && span.start < one.span.end);
    const phrase = said === undefined ? words : quoteOf(article, said.span);
    // What the editor has read with the date is in what it means.
    const isRead = said !== undefined && said.span.start < bare.start;
    return {
      text: `${isRead ? sayDate(edtf) : sayLed(lead, edtf)} (${SAYS.byEditor})`,
      notes: basis === undefined ? [] : [SAYS.noYear(phrase, edtf, basis)],
    };
  }
  // "Before 13 to 19 May" can nobody say.
  const isLedPeriod = lead !== '' && edtf.includes('/');
  const text = isLedPeriod ? `${not}${words} (${sayDate(edtf)})` : `${sayLed(lead, edtf)} (“${words}”)`;
  return { text, notes: known === 'stated' ? [] : [SAYS.inferred(date, edtf)] };
}

/** Whether the words of a stated date give its year: in "6-10 November and 20-24 November 2017" those of the first do not. */
const YEAR_SAID = /\d{4}|\d(?:st|nd|rd|th)?(?:\sof)?\s(?!and|to|until)\p{L}+\.?,?\s['’‘]?\d\d$/u;

/** "Before May 2019": a date in full behind what qualifies it, where one can stand there. */
function sayLed(lead: string, edtf: string): string {
  const date = sayDate(edtf);
  if (edtf.includes('/')) return date;
  return date.startsWith('about ') ? lead.replace(/(?:about|around) $/i, '') + date : lead + date;
}

const COUNT =
  '(?:(?:just|about|around|almost|nearly|over|under|within|barely|some|at least|more than|less than|the|an?|first|second|third|last|final|few|several|couple of|half|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)[ -])';
const UNIT = '(?:hour|day|night|week|fortnight|month|year|decade)s?';
/** "Two weeks before", "the year to"; "for two weeks before" says how long. */
const TIME_FROM = `(?<!\\bfor (?:[\\p{L}\\d]+[ -]){0,4})(?:${COUNT}{0,4}${UNIT} (?:before|after|from|since|until|to|up to|ending|ended)|${COUNT}{1,4}${UNIT} of)`;
const BOUND =
  '(?:(?:no|not|any) )?(?:earlier|later|sooner) than|(?:not|never) (?:before|since|after|by)|on or (?:before|after)|as (?:early|late|recently) as|(?:(?:until|till) )?(?:(?:shortly|soon|just|immediately|right|long|well|some ?time) )?(?:before|after)|(?:(?:by|until|till|since|from) )?(?:around|about|at least)|prior to|ahead of|up (?:to|until)|by|until|till|since|from';
/** What makes another date of it: "by 2022", "before the end of this year", "two weeks before 12 May". */
const QUALIFIES = new RegExp(
  `(?:^|(?<=[\\s(“"]))(?:(?:${TIME_FROM}|${BOUND}) )?(?:(?:the )?(?:(?:very )?(?:end|start|beginning|middle) of |(?:early|mid|late)[ -]))?(?:the )?$`,
  'iu',
);
/** "Did not leave until March" is in March; "was not inspected before March" is not before it. */
const NEGATED =
  /(?:(?<!\bor )\b(?:not|never|nobody|none|no(?! (?:earlier|later|sooner)))|n['’]t)(?! (?:only|just|least)\b)(?: (?!(?:and|or|but|who|which|that|when|while|because)\b)[\p{L}\d’'-]+){0,5} $/iu;
/** So far before a date what qualifies it begins. */
const FAR = 120;

/** A date with the words before it that qualify it, and "not " where these are denied further before. */
function qualified(article: Article, span: Span): { readonly not: string; readonly span: Span } {
  const before = quoteOf(article, { ...span, start: Math.max(0, span.start - FAR), end: span.start });
  const words = QUALIFIES.exec(before)?.[0] ?? '';
  // "After last year's report": the words are about the report.
  const isOfAnother = /^['’]s\b/.test(quoteOf(article, { ...span, start: span.end, end: span.end + 3 }));
  if (isOfAnother || /^the $/i.test(words)) return { not: '', span };
  const isDenied = NEGATED.test(before.slice(0, before.length - words.length));
  const dropped = isDenied ? (/^(?:until|till) /i.exec(words)?.[0].length ?? 0) : 0;
  const not = isDenied && /^(?:before|since|after|by) /i.test(words) ? 'not ' : '';
  return { not, span: { ...span, start: span.start - words.length + dropped } };
}

const HEDGE =
  /(?:\b(?:an? )?(?:at least|estimated?|about|around|some|nearly|almost|more than|over|up to|as many as|fewer than|less than|just under|just over)\b["”']?\s*(?:that )?)$/;
const SIGN = /^ ?(?:%|per ?cent|percent)/i;
/** "Seven out of 18 cases": the figure before belongs to the one of all. */
const OUT_OF_ALL = /^ (?:out )?of (?:the |its |their )?\d[\d,.]*/;
/** Verbs that tell what those who are counted did: "four left". */
const VERBS =
  'left|stayed|went|came|died|says?|said|told|took|gave|saw|got|began|became|felt|thought|knew|wanted|asked|called|fell|rose|grew|ran|spoke|wrote|stood|sat|met|made|led|lost|won|kept|held|resigned|quit|retired|remained|returned|moved|joined|waited|lived|started|stopped|failed|faced|spent|suffered|received|attended|needed|worked|agreed|voted|signed|visited|arrived|responded|replied|complained|showed|seemed|turned|fled|chose|tried';
/** What ends the words that name what a figure counts. */
const ENDS_COUNTED = new RegExp(
  `[^\\p{L}\\p{N} ’'-]|(?:^|\\s)(?:were|was|had|have|has|is|are|be|been|between|in|of|from|by|to|and(?! (?:young people|families)\\b)|or|who|that|which|whom|whose|nobody|someone|everyone|back|out|up|on|at|for|with|without|as|than|into|through|during|until|when|where|while|because|but|if|after|before|since|each|it|they|we|he|she|a|an|the|will|would|could|can|cannot|should|must|may|might|did|does|do|never|now|still|also|${VERBS})(?![\\p{L}\\p{N}’'-])`,
  'u',
);

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
  const said = quoteOf(reading.sentence.article, span);
  return hedge === '' && ESTIMATED.test(fold(text.slice(0, start))) ? `${said} (${SAYS.estimated})` : said;
}

/** "Estimated that between 1997 and 2013, 1,400 children": the hedge of a figure before which something else stands. */
const ESTIMATED = /\b(?:estimate[sd]?|believe[sd]?|thought|reckon(?:s|ed)?)(?: that)?\b[^.;:"“”]{0,60}$/;

/** The words before a figure that say how sure it is, with the mark that opens a quotation which ends among them. */
function hedgeBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  const hedge = HEDGE.exec(fold(before))?.[0] ?? '';
  const start = end - hedge.length;
  return /["”]/.test(hedge) && /["“]/.test(before[start - 1] ?? '') ? before.slice(start - 1) : hedge;
}

const MOST_COUNTED = 6;

/** " full-time equivalent social workers": to the first word that goes on with the sentence; none where that is far. */
function countedBehind(rest: string): string {
  if (!rest.startsWith(' ')) return '';
  const end = ENDS_COUNTED.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trimEnd();
  return words.trim().split(/\s+/).length > MOST_COUNTED ? '' : words;
}
