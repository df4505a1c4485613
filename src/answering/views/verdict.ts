import type { Library } from '../../library.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensOf } from '../../search/tokens.ts';
import { isStopped } from '../stop-words.ts';

/** What comes of checking one statement. */
export type Verdict = 'supported' | 'contradicted' | 'absent';

/** A verdict on one thing that a sentence states, with the sentences it stands on. */
export interface Checked {
  readonly verdict: Verdict;
  /** What was checked, and what the articles have. */
  readonly text: string;
  readonly evidence: readonly Reading[];
}

const CALENDAR =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober|tember)?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:i|i'm|i've)$/;

/** Whether a text holds a name that the articles do not know: what it says may be about something else altogether. */
export function namesUnknown(
  { readings, councils, lexicon, vocabulary, articles }: Library,
  text: string,
): boolean {
  const known = new Set([
    ...lexicon.words,
    ...[...councils, ...vocabulary.inspectors, ...articles.map(({ publisher }) => publisher)].flatMap(
      (name) => tokensOf(name).map((token) => token.text),
    ),
  ]);
  return tokensOf(text).some(({ text: word, stem, span }, i) => {
    const written = text.slice(span.start, span.end);
    if (!/^\p{Lu}/u.test(written) || CALENDAR.test(word) || known.has(word) || isStopped(stem)) return false;
    // The first word has a capital in any case: it is a name only where the articles do not have it at all.
    return i === 0 && lexicon.stems.has(stem) ? false : !readings.some(({ terms }) => terms.has(stem));
  });
}
