import type { Answer, Citation } from '../../src/answers/answer.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import type { MarkedClaim, MarkedQuestion } from './marked-question.ts';

/** How one reply compares with what a careful reader would accept. */
export interface Mark {
  readonly id: string;
  readonly answerable: boolean;
  readonly correct: boolean;
  /** The headline says something wrong before it says anything right. */
  readonly wrongHeadline: boolean;
  /** Why it is not correct, for a failing test to show. */
  readonly faults: readonly string[];
}

/** Quotation marks, dashes and white space never decide a match. */
function plain(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Where the first of the phrases stands in a text as whole words; Infinity where none does. */
export function placeOf(text: string, phrases: readonly string[]): number {
  const searched = plain(text);
  const places = phrases.map((phrase) => {
    const words = plain(phrase)
      .replace(/^["']+|["']+$/g, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // "adequate" does not stand in "inadequate".
    return searched.search(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u'));
  });
  return Math.min(Infinity, ...places.filter((place) => place >= 0));
}

/** A quotation is the evidence where one holds the other, in the same article. */
export function isEvidence(
  found: { readonly article: string; readonly quote: string },
  gold: MarkedQuestion['evidence'][number],
): boolean {
  const quote = plain(found.quote);
  const wanted = plain(gold.quote);
  return (
    found.article === gold.article && quote.length >= 12 && (quote.includes(wanted) || wanted.includes(quote))
  );
}

const holds = ({ article, span }: Citation, gold: MarkedQuestion['evidence'][number]): boolean =>
  isEvidence({ article: article.id, quote: quoteOf(article, span) }, gold);

function hasEvidence({ evidence, sets }: MarkedQuestion, citations: readonly Citation[]): boolean {
  if (sets === undefined) {
    return citations.slice(0, 3).some((citation) => evidence.some((gold) => holds(citation, gold)));
  }
  return sets.every((set) =>
    evidence.some((gold, i) => set.includes(i) && citations.some((citation) => holds(citation, gold))),
  );
}

/** Marks a reply: an unanswerable question is to be refused; an answerable one answered, with its evidence quoted. */
export function markReply(question: MarkedQuestion, reply: Answer): Mark {
  const { id, answerable, words, wrong } = question;
  const answered = reply.status === 'answered';
  if (!answerable) {
    return { id, answerable, correct: !answered, wrongHeadline: false, faults: answered ? ['answered'] : [] };
  }
  const quotes = reply.citations.map(({ article, span }) => quoteOf(article, span));
  const said = [reply.headline, ...reply.notes, ...quotes].join('\n');
  const wrongHeadline = answered && placeOf(reply.headline, wrong) < placeOf(reply.headline, words.flat());
  const faults = [
    ...(answered ? [] : [`refused: ${reply.headline}`]),
    ...(hasEvidence(question, reply.citations) ? [] : ['not the evidence']),
    ...words.filter((group) => placeOf(said, group) === Infinity).map((group) => `no ${group.join(' or ')}`),
    ...(wrongHeadline ? [`wrong headline: ${reply.headline}`] : []),
  ];
  return { id, answerable, correct: faults.length === 0, wrongHeadline, faults };
}

/** The share of the marks that are correct, from 0 to 1. */
export function shareCorrect(marks: readonly Mark[]): number {
  return marks.filter(({ correct }) => correct).length / marks.length;
}

type ClaimKey = Omit<MarkedClaim, 'optional'>;
const claimKey = ({ article, council, area, grade }: ClaimKey): string =>
  [article, council, area, grade].join(' | ');

/** How well what was read agrees with what stands there; each article, council, area and grade counts once. */
export function scoreClaims(read: readonly ClaimKey[], marked: readonly MarkedClaim[]) {
  const found = new Set(read.map(claimKey));
  const allowed = new Set(marked.map(claimKey));
  const wanted = new Set(marked.filter(({ optional }) => !optional).map(claimKey));
  const wrong = [...found].filter((key) => !allowed.has(key));
  const missed = [...wanted].filter((key) => !found.has(key));
  return { precision: 1 - wrong.length / found.size, recall: 1 - missed.length / wanted.size, wrong, missed };
}
