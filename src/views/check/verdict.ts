import type { Library } from '../../library/library.ts';
import { MONTH, WEEKDAY } from '../../mentions/calendar.ts';
import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { findersOf } from '../../questions/finders.ts';
import { isStopped } from '../../search/stop-words.ts';
import { type Token, tokensOf } from '../../search/tokens.ts';

/** What comes of checking one statement. */
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'misquoted' | 'absent';

/** A verdict on one thing that a sentence states, with the sentences it stands on. */
export interface Checked {
  readonly verdict: Verdict;
  /** What was checked, and what the articles have. */
  readonly text: string;
  readonly evidence: readonly Reading[];
}

/** What the articles do not have, with the nearest that they have, if anything. */
export const absent = (text: string, evidence: readonly Reading[] = []): Checked => ({
  verdict: 'absent',
  text,
  evidence,
});

/** What has a capital wherever it stands, and names nothing. */
const ALWAYS_CAPITAL = new RegExp(`^(?:${MONTH}|${WEEKDAY}|i|i'm|i've)$`);

/** Words of the field: written with a capital, they name nothing that the articles do not know. */
const wordsOf = madeOnce(({ lexicon, councils, vocabulary, articles }: Library): ReadonlySet<string> => {
  const names = [...councils, ...vocabulary.inspectors, ...articles.map(({ publisher }) => publisher)];
  return new Set([...lexicon.words, ...names.flatMap((name) => tokensOf(name).map((token) => token.text))]);
});

/** Whether a text holds a name that the articles do not know: what it says may be about something else altogether. */
export function namesUnknown(library: Library, text: string): boolean {
  const { indexes } = findersOf(library);
  return properNames(library, text).some(({ stem }) => indexes.frequency(stem) === 0);
}

/** Whether a sentence of an article names, besides people, what is no council that the articles speak of: a place in passing. */
export function namesStranger(library: Library, { text, people }: Reading): boolean {
  const isPerson = ({ span }: Token): boolean =>
    people.some((person) => person.span.start <= span.start && span.start < person.span.end);
  return properNames(library, text).some((token) => token.span.start > 0 && !isPerson(token));
}

/** The words with a capital that are none of the field. */
function properNames(library: Library, text: string): readonly Token[] {
  const words = wordsOf(library);
  return tokensOf(text).filter(
    ({ text: word, stem, span }) =>
      /^\p{Lu}/u.test(text.slice(span.start, span.end)) &&
      !ALWAYS_CAPITAL.test(word) &&
      !words.has(word) &&
      !isStopped(stem) &&
      !library.lexicon.stems.has(stem),
  );
}
