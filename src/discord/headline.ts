import type { Answer, Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { escapeText } from './escape.ts';
import { pieces } from './pieces.ts';
import { wordsOf } from './quotations.ts';
import { DISCORD_SAYS } from './wording.ts';

const HEADLINE = 1_200;
/** Longer ones, and those of many lines, are easier to read in plain type. */
const BOLD = 300;

/**
 * The headline as markdown; empty where a quotation says it all. Of the marks of one fact only those of quotations that
 * are `shown` are kept, where there are such: a fact whose quotations are all a button away keeps its marks.
 */
export function headlineText(answer: Answer, shown: readonly Citation[]): string {
  const { status, headline } = answer;
  const [first] = answer.citations;
  const full = headline.trim();
  const said =
    status === 'answered' && first
      ? withoutQuotation(withoutQuotations(full, answer.citations), first)
      : full;
  if (said === '') return '';
  const numbers = new Set(shown.map(({ number }) => number));
  const kept = said.replace(/ ?((?:\[\d{1,3}\])+)/g, (_run, marks: string) => {
    const left = (marks.match(/\d+/g) ?? []).filter((number) => numbers.has(Number(number)));
    return left.length === 0 ? ` ${marks}` : ` ${left.map((number) => `[${number}]`).join('')}`;
  });
  const [start = '', ...rest] = pieces(kept, HEADLINE);
  const whole = rest.length === 0;
  if (!whole && !/$(?<=[.!?\]\n]\s*)/.test(start)) return DISCORD_SAYS.tooLongHeadline;
  return boldLines(escapeText(start)) + (whole ? '' : `\n-# ${DISCORD_SAYS.restOfHeadline}`);
}

function boldLines(text: string): string {
  return text.length > BOLD ? text : text.replace(/^.*\S.*$/gm, (line) => `**${line.trim()}**`);
}

/** What stands before the first quotation mark; its publisher is named below it anyway. */
function leadOf(line: string, { article }: Citation): string {
  const lead = line.slice(0, Math.max(0, line.search(/[“"]/u))).trim();
  return [', according to ', ', in '].reduce(
    (text, link) => text.replace(`${link}${article.publisher}`, ''),
    lead,
  );
}

/** So much of a quotation tells that it stands in a headline. */
const BEGINNING = 6;

/** A headline that strings several quotations together says again what stands below it: only what leads to them is kept. */
function withoutQuotations(headline: string, citations: readonly Citation[]): string {
  const said = wordsOf(headline).join(' ');
  const strung = citations.filter(({ article, span }) => {
    const words = wordsOf(quoteOf(article, span)).slice(0, BEGINNING);
    return words.length === BEGINNING && said.includes(words.join(' '));
  });
  const [first] = strung;
  return first && strung.length > 1 ? leadOf(headline, first) : headline;
}

/** A headline that is the first quotation again is not shown: only who says it, where that is more than its publisher. */
function withoutQuotation(headline: string, citation: Citation): string {
  const quote = wordsOf(quoteOf(citation.article, citation.span));
  const [line = '', ...others] = headline.split('\n');
  const words = wordsOf(line.replace(/\[\d{1,3}\]/g, ''));
  const isSame =
    quote.length > 0 && quote.every((word, i) => words[words.length - quote.length + i] === word);
  if (!isSame || others.some((other) => other.trim() !== '')) return headline;
  const before = words.slice(0, words.length - quote.length).join(' ');
  if (before === '' || before === wordsOf(citation.article.publisher).join(' ')) return '';
  return leadOf(line, citation);
}
