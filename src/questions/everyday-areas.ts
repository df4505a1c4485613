import type { Span } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { Named } from '../mentions/names.ts';
import { COMMONEST_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Finders } from './finders.ts';
import { ASKS_GRADE, COMPARES, isPartWord, OF_ONE_PART } from './question-kind.ts';

const OF_INSPECTION = /\b(?:ofsted|inspect\w+)\b/;
/** "Who were the bosses?" asks for people. */
const OF_PEOPLE = /\bwho(?:m|se|'s)?\b/;
/** "When she ran it" tells of a time, "under his managers" of others. */
const BESIDE_TIME = /\b(?:when|while|under|after|before|since)\b[^,;?]*$/;
/** "The fostering service" may have a rating of its own; who does something is not rated for it. */
const OF_OTHERS =
  /^(?: (?:service|agency|agencies|provider|team)\b| (?:did |do |have |has |had |who |that )?(?:say|says|said|think|thinks|thought|want\w*|hop\w+|celebrat\w+|gave|give|resign\w*|quit|left|leave|call\w*|claim\w*|promis\w+|tell|told|admit\w*|apolog\w+|react\w*|respon\w+|welcom\w+|blam\w+)\b)/;
/** "The management of the roads", "the front door of the council offices"; "of the council" is of what is graded. */
const OF_OTHER_THING =
  /^ of (?!(?:the |its |their |this )*(?:council|authority|service|services|department|children)\b(?! (?:offices?|buildings?)\b))/;
const OF_ONESELF = /\b(?:i|i'm|im|i've|ive|my|me|we|we're|we've|our|us)\b/;
const CLAUSE_END = /[,.;:?!\n–—]| - | and /;

/**
 * The areas that a question names in everyday words ("the bosses", "kids in care"), where it asks how something was found:
 * none where it asks for people, names another service or what no article knows, or only tells so of whoever asks it.
 * `read`: the spans of its councils and dates.
 */
export function everydayAreas(
  text: string,
  asking: string,
  finders: Finders,
  { cues }: Vocabulary,
  read: readonly Span[],
): readonly Named[] {
  const folded = fold(asking);
  const compares = COMPARES.test(folded);
  if (!compares && !ASKS_GRADE.test(folded) && !OF_INSPECTION.test(folded)) return [];
  if (OF_PEOPLE.test(folded) && !compares) return [];
  const named = finders.everydayAreas(text);
  if (named.length === 0 || finders.people(text).length > 0) return [];
  if (
    wordPattern(cues['others']).test(folded) ||
    namesUnknown(text, [...read, ...named.map(({ span }) => span)], finders)
  )
    return [];
  const refersBack = OF_ONE_PART.test(folded);
  const from = refersBack ? 0 : Math.max(0, text.lastIndexOf(asking));
  return named.filter(
    ({ span: { start, end } }) =>
      start >= from &&
      !BESIDE_TIME.test(fold(text.slice(from, start))) &&
      !OF_OTHERS.test(fold(text.slice(end))) &&
      (!OF_OTHER_THING.test(fold(text.slice(end))) ||
        read.some((one) => one.start === end + ' of '.length)) &&
      (refersBack || !isToldOfOneself(clauseAround(fold(text), start))),
  );
}

/** "I was in care in 2014, what was it rated then?": that is of whoever asks. */
const isToldOfOneself = (clause: string): boolean =>
  OF_ONESELF.test(clause) && !ASKS_GRADE.test(clause) && !COMPARES.test(clause);

function clauseAround(folded: string, at: number): string {
  const before = folded.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
  return before + (folded.slice(at).split(CLAUSE_END)[0] ?? '');
}

/** Words of so many letters are mostly "im", "hi" and their like. */
const SHORT = 3;

/** "The management of the roads": whether a word that no article has stands beside what was read. */
const namesUnknown = (text: string, read: readonly Span[], finders: Finders): boolean =>
  tokensOf(text).some(
    ({ text: word, stem, span }) =>
      finders.indexes.frequency(stem) === 0 &&
      word.length > SHORT &&
      !COMMONEST_WORDS.has(word) &&
      !finders.isOfRating(word) &&
      !isPartWord(word) &&
      !read.some(({ start, end }) => start <= span.start && span.end <= end) &&
      !/\d/.test(word),
  );
