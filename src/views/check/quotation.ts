import { listed } from '../../answers/messages.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import { type Place, placesIn } from '../quote-search.ts';
import { countOf, deniesIn, type Standing, sentencesAt, standingAt } from '../standing.ts';
import { sayDifference } from '../words.ts';
import type { Statement } from './statements.ts';
import { absent, type Checked } from './verdict.ts';
import { matterAgainst, speakerAgainst } from './whose-words.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/**
 * Words that a message puts in quotation marks: supported only where an article has them word for word, said outright, and
 * by whom the message names. Denied, hoped for, claimed, asked or another's words are not as quoted, and are shown.
 */
export function checkQuotation(library: Library, statement: Statement, words: string): Checked {
  const places = library.articles.flatMap((article) => placesIn(article, words));
  const exact = places.filter(({ exactness }) => exactness !== 'nearly');
  const [near] = places;
  if (!near) return absent(SAYS.noQuotation);
  if (exact.length === 0) {
    const text = SAYS.nearQuotation(listed(near.differences.map(sayDifference)));
    return { verdict: 'misquoted', text, evidence: sentencesAt(library, near).slice(0, 2) };
  }
  const judged = exact.map((place) => judge(library, statement, place, words));
  return judged.find(({ verdict }) => verdict === 'supported') ?? judged[0] ?? absent(SAYS.noQuotation);
}

function judge(library: Library, statement: Statement, place: Place, words: string): Checked {
  const evidence = sentencesAt(library, place).slice(0, 2);
  const against = whyNot(library, statement, place, words);
  return against === undefined
    ? { verdict: 'supported', text: SAYS.quotation, evidence }
    : { verdict: 'misquoted', text: against, evidence };
}

/** Why the words are not as quoted at a place; `undefined` where they are. */
function whyNot(library: Library, statement: Statement, place: Place, words: string): string | undefined {
  const [reading] = sentencesAt(library, place);
  if (!reading) return SAYS.noQuotation;
  const standing = standingAt(library, place);
  if (!isSameIn(statement, reading, standing, library)) return SAYS.turned[standing];
  return speakerAgainst(library, statement, reading) ?? matterAgainst(library, statement, reading, words);
}

/** What is going to be is more than what somebody hopes for. */
const FUTURE: readonly string[] = ['will', 'shall'];
const isFuture = (text: string): boolean => countOf(text, FUTURE) > 0 || /['’]ll\b/.test(text);

/** Whether the message denies, hopes or claims as the article does. */
function isSameIn(
  { own, text }: Statement,
  reading: Reading,
  standing: Standing,
  { vocabulary }: Library,
): boolean {
  const { hoped, claimed } = vocabulary.reservations;
  const denies = deniesIn(own, vocabulary.reservations);
  if (standing === 'stated') return !denies;
  if (standing === 'denied') return denies;
  if (standing === 'hoped') return countOf(own, hoped) > (isFuture(reading.text) ? 0 : countOf(own, FUTURE));
  return standing === 'claimed' ? countOf(own, claimed) > 0 : text.endsWith('?');
}
