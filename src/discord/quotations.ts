import type { Answer, Citation } from '../answers/answer.ts';
import { SAYS } from '../answers/messages.ts';
import { isConfirmed, quoteOf } from '../knowledge/article.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { fold } from '../search/fold.ts';
import { sourceLine } from './citation.ts';
import { blockQuote, escapeText, smallPrint } from './escape.ts';
import { DISCORD_SAYS } from './wording.ts';

/** So many at most below a headline … */
const MOST = 3;
/** … of which help lines beside them leave room for one: they are what matters then. */
const BESIDE_HELP = 1;
/** … and of so many characters together, the first excepted. */
const TOGETHER = 700;
/** The line that names a source takes as much room as so many characters. */
const SOURCE = 60;
/** The longest that a message holds beside everything else. */
const LONGEST = 2_600;

/** Citations by article, articles and citations in the order in which they first stand. */
export const byArticle = (citations: readonly Citation[]): readonly (readonly Citation[])[] => [
  ...groupedBy(citations, ({ article }) => article).values(),
];

/** The source of citations of one article, a note on it where one is given, and each quotation with its number, whole and verbatim. */
export function quotationsText(citations: readonly Citation[], longest = LONGEST, note = ''): string {
  const quoted = citations.map((one) => numbered(one, longest));
  // Small print right below a quotation may be shown with its mark.
  return [...citations.slice(0, 1).map(sourceHead), note, ...quoted].filter(Boolean).join('\n');
}

/** Which of the citations hold a rating that an editor has confirmed; nothing where none does. */
export function confirmedText(citations: readonly Citation[]): string {
  const confirmed = citations.filter(({ article, span }) => isConfirmed(article, span));
  return confirmed.length === 0
    ? ''
    : smallPrint(DISCORD_SAYS.confirmed(confirmed.map(({ number }) => `[${number}]`).join('')));
}

/** Publisher in bold, and the date. */
export function sourceHead(citation: Citation): string {
  const { publisher } = citation.article;
  const line = escapeText(sourceLine(citation));
  const name = escapeText(publisher);
  return line.startsWith(name) ? `**${name}**${line.slice(name.length)}` : line;
}

function numbered(citation: Citation, longest: number): string {
  const quote = blockQuote(quoteOf(citation.article, citation.span)).slice(2);
  if (quote.length > longest) return `**[${citation.number}]** ${DISCORD_SAYS.tooLong}`;
  return `> **[${citation.number}]** ${quote}`;
}

/**
 * What is shown at first: the quotations that the headline stands on; where it names none, the best one and further ones
 * while they are short; both sides where sources disagree. The others are a button away.
 */
export function firstQuotations(answer: Answer): readonly Citation[] {
  const { citations: all, headline, help } = answer;
  const named = (isLead(headline) ? [] : namedIn(headline)).flatMap(
    (mark) => all.find(({ number }) => number === mark) ?? [],
  );
  const citations = named.length > 0 ? named : all;
  const most = help === undefined ? MOST : BESIDE_HELP;
  const disagree = disagrees(answer);
  const other = citations.find(({ article }) => article !== citations[0]?.article);
  const shown: Citation[] = [];
  let length = 0;
  for (const citation of citations) {
    const isNew = shown.every(({ article }) => article !== citation.article);
    const { start, end } = citation.sentence ?? citation.span;
    const own = end - start + (isNew ? SOURCE : 0);
    if (shown.some((one) => saysNoMore(citation, one))) continue;
    const isOtherSide = disagree && citation === other;
    // The other side first, should both not leave room for more.
    if (disagree && other && !shown.includes(other) && shown.length > 0 && !isOtherSide) continue;
    // A weaker one that is shorter does not stand in for it: [3] without [2] would puzzle.
    if (shown.length > 0 && !isOtherSide && (shown.length >= most || length + own > TOGETHER)) break;
    if (own <= LONGEST || shown.length === 0) shown.push(citation);
    length += own;
  }
  return shown.slice(0, MOST);
}

/** "What the articles say [1]:" says nothing above what they say. */
export const isLead = (headline: string): boolean => {
  const [numbers = ''] = /(?:\[\d{1,3}\])+/.exec(headline) ?? [];
  return headline === SAYS.lead(numbers);
};

/** The numbers that a headline names, strongest first; of several lines one each: every line is shown what it stands on. */
function namedIn(headline: string): readonly number[] {
  const lines = headline
    .split('\n')
    .map((line) => [...line.matchAll(/\[(\d{1,3})\]/g)].map(([, number]) => Number(number)))
    .filter(({ length }) => length > 0);
  const numbers = lines.length > 1 ? lines.flatMap(([first]) => first ?? []) : lines.flat();
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const quotedWords = ({ article, span }: Citation): readonly string[] => wordsOf(quoteOf(article, span));

/** A headline above an article says again what its first sentence says. */
function saysNoMore(citation: Citation, shown: Citation): boolean {
  if (citation.article !== shown.article) return false;
  const words = new Set(quotedWords(shown));
  return quotedWords(citation).every((word) => words.has(word));
}

const DISAGREE = /\bdisagree\b/i;

/** Whether an answer says that its sources disagree: then both sides are shown. */
export const disagrees = ({ headline, notes }: Answer): boolean =>
  [headline, ...notes].some((said) => DISAGREE.test(said));
