import { type Article, lineOf, quoteOf } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';

/** An article of the folder that says much the same in the same words. */
export interface NearCopy {
  readonly article: Article;
  /** same: the same address, or the publisher's same words; near: most of the words of one stand in the other. */
  readonly kind: 'same' | 'near';
  /** The part of the shorter one's words that stands in the longer one, 0 to 1. */
  readonly shared: number;
  /** Sentences of the new one that the other does not have, and the other way round. */
  readonly added: readonly Sentence[];
  readonly missing: readonly Sentence[];
}

export interface Sentence {
  readonly line: number;
  readonly quote: string;
}

const run = 5;
const near = 0.5;

/** The articles that `one` repeats, the most alike first, each with what differs. */
export function nearCopiesOf(one: Article, others: readonly Article[]): readonly NearCopy[] {
  const own = runsOf(one.text);
  return others
    .flatMap((article): NearCopy[] => {
      const theirs = runsOf(article.text);
      const common = [...own].filter((words) => theirs.has(words)).length;
      const shared = common / Math.max(1, Math.min(own.size, theirs.size));
      const isSame =
        sameAddress(one, article) || (one.publisher === article.publisher && sameWords(one, article));
      if (!isSame && (shared < near || Math.min(own.size, theirs.size) < 8)) return [];
      const [added, missing] = [differing(one, article), differing(article, one)];
      return [{ article, kind: isSame ? 'same' : 'near', shared, added, missing }];
    })
    .toSorted((a, b) => b.shared - a.shared);
}

/** An address without what does not tell articles apart: scheme, www, the end of it. */
function sameAddress(one: Article, other: Article): boolean {
  const plain = (url: string | undefined): string | undefined =>
    url?.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.)?|[?#].*|(?<!\/)\/+(?=$|[?#])/gu, '');
  return one.url !== undefined && plain(one.url) === plain(other.url);
}

const sameWords = (one: Article, other: Article): boolean =>
  wordsOf(one.text).join(' ') === wordsOf(other.text).join(' ');

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' ')));
}

function differing(one: Article, other: Article): readonly Sentence[] {
  const theirs = new Set(sentencesOf(other).map(({ span }) => wordsOf(quoteOf(other, span)).join(' ')));
  return sentencesOf(one)
    .filter(({ span }) => !theirs.has(wordsOf(quoteOf(one, span)).join(' ')))
    .map(({ span }) => ({ line: lineOf(one, span), quote: quoteOf(one, span) }));
}
