import { listed } from '../../answering/wording.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import { type Place, placesIn } from '../quote-search.ts';
import { sayDifference } from '../say-difference.ts';
import { countOf, type Standing, standingOf } from './standing.ts';
import type { Statement } from './statements.ts';
import type { Checked } from './verdict.ts';
import { matterAgainst, speakerAgainst } from './whose-words.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/** A place of the words, with the sentences that it stands in and what speaks against it. */
interface Judged {
  readonly evidence: readonly Reading[];
  /** Why the words are not as quoted there; absent where they are. */
  readonly against?: string;
}

/**
 * Words that a message puts in quotation marks: supported only where an article has them word for word, said outright, and
 * by whom the message names. Denied, hoped for, claimed, asked or another's words are not as quoted, and are shown.
 */
export function checkQuotation(library: Library, statement: Statement, words: string): Checked {
  const places = library.articles.flatMap((article) => placesIn(article, words));
  const exact = places.filter(({ exactness }) => exactness !== 'nearly');
  const [near] = places;
  if (!near) return { verdict: 'absent', text: SAYS.noQuotation, evidence: [] };
  if (exact.length === 0) {
    const text = SAYS.nearQuotation(listed(near.differences.map(sayDifference)));
    return { verdict: 'misquoted', text, evidence: sentencesOf(library, near).slice(0, 2) };
  }
  const judged = exact.map((place) => judge(library, statement, place, words));
  const good = judged.find(({ against }) => against === undefined);
  const [first] = judged;
  return good
    ? { verdict: 'supported', text: SAYS.quotation, evidence: good.evidence.slice(0, 2) }
    : { verdict: 'misquoted', text: first?.against ?? '', evidence: (first?.evidence ?? []).slice(0, 2) };
}

function judge(library: Library, statement: Statement, place: Place, words: string): Judged {
  const evidence = sentencesOf(library, place);
  const [reading] = evidence;
  if (!reading) return { evidence, against: SAYS.noQuotation };
  const { start } = reading.sentence.span;
  const [span] = place.spans;
  const within = { start: Math.max(0, span.start - start), end: Math.max(0, span.end - start) };
  const standing = standingOf(reading.text, within, library.vocabulary.reservations);
  if (!isSameIn(statement, standing, library)) return { evidence, against: SAYS.turned[standing] };
  const against =
    speakerAgainst(library, statement, reading) ?? matterAgainst(library, statement, reading, words);
  return against === undefined ? { evidence } : { evidence, against };
}

/** Whether the message denies, hopes or claims as the article does. */
function isSameIn({ own, text }: Statement, standing: Standing, { vocabulary }: Library): boolean {
  const { denied, hoped, claimed } = vocabulary.reservations;
  const said = own.replace(/\s+$/, '');
  const denies = countOf(said, denied) > 0 || /n['’]t\b/.test(said);
  if (standing === 'stated') return !denies;
  if (standing === 'denied') return denies;
  if (standing === 'hoped') return countOf(said, hoped) > 0;
  return standing === 'claimed' ? countOf(said, claimed) > 0 : text.endsWith('?');
}

function sentencesOf({ readings }: Library, { article, spans }: Place): readonly Reading[] {
  return readings.filter(
    ({ sentence }) =>
      sentence.article === article &&
      spans.some((span) => sentence.span.start < span.end && span.start < sentence.span.end),
  );
}
