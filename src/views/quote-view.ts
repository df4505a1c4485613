import type { Citation } from '../answers/answer.ts';
import { listed } from '../answers/messages.ts';
import { type Article, overlap, type Span } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';
import type { Library } from '../library/library.ts';
import { type Exactness, type Place, placesIn, wordsIn } from './quote-search.ts';
import { type Options, readSource } from './read-option.ts';
import { standingAt } from './standing.ts';
import type { Hint, ListView } from './view.ts';
import { sayDifference, WORDS } from './words.ts';

/** The most places that are shown. */
const MOST = 4;
const ORDER: readonly Exactness[] = ['verbatim', 'punctuation', 'leftOut', 'nearly'];

/** Where words stand, in their paragraph, and how exactly; or the plain statement that they do not. */
export function quoteView(
  library: Library,
  { words = '', source }: Options<'words' | 'source'>,
): ListView | Hint {
  const { length } = wordsIn(words);
  if (length === 0) return { text: WORDS.quoteNeeds, choices: examplesOf(library) };
  const chosen = source === undefined ? undefined : readSource(library, source);
  if (chosen && 'hint' in chosen) return chosen.hint;
  const articles = chosen ? [chosen.value] : library.articles;
  const found = articles.flatMap((article) => placesIn(article, words));
  const exact = found.filter(({ exactness }) => exactness !== 'nearly');
  const places =
    exact.length > 0
      ? exact.toSorted((a, b) => ORDER.indexOf(a.exactness) - ORDER.indexOf(b.exactness))
      : found.toSorted((a, b) => a.differences.length - b.differences.length);
  return viewOf(library, places, chosen?.value, words);
}

function viewOf(
  library: Library,
  places: readonly Place[],
  only: Article | undefined,
  words: string,
): ListView {
  const shown = places.slice(0, MOST).map((place, i) => {
    const { article, spans } = place;
    const { start } = sentencesAround(article, spans[0]);
    const { end } = sentencesAround(article, spans.at(-1) ?? spans[0]);
    const citation: Citation = { number: i + 1, article, span: { start, end } };
    const context = { article, span: citation.span, marked: spans };
    const text = saidOf(library, place);
    return { citation, line: { label: WORDS[place.exactness], text, citations: [i + 1], context } };
  });
  return {
    ...headOf(library, places, echoOf(words)),
    groups: shown.length === 0 ? [] : [{ lines: shown.map(({ line }) => line) }],
    citations: shown.map(({ citation }) => citation),
    notes: [
      ...(places.length > MOST ? [WORDS.morePlaces(places.length - MOST)] : []),
      ...(only ? [WORDS.notQuotedIn(only.publisher)] : []),
    ],
  };
}

/** The whole sentences around a stretch of an article: what may be quoted of it. */
function sentencesAround(article: Article, span: Span): Span {
  const touched = sentencesOf(article).filter((sentence) => overlap(sentence.span, span));
  return { start: touched[0]?.span.start ?? span.start, end: touched.at(-1)?.span.end ?? span.end };
}

/** What differs, or what the words around it make of an exact place. */
const saidOf = (library: Library, place: Place): string =>
  place.exactness === 'nearly'
    ? listed(place.differences.map(sayDifference))
    : WORDS.standing[standingAt(library, place)];

const ECHOED = 90;

/** The words that were asked for, in one line. */
function echoOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/^["“”'‘’\s]+|["“”'‘’\s]+$/gu, '');
  return line.length > ECHOED ? `${line.slice(0, ECHOED).toWellFormed().trimEnd()}…` : line;
}

/** Words that stand only where they are denied, hoped for or claimed are no quotation of what the article says. */
function headOf(library: Library, places: readonly Place[], words: string): Pick<ListView, 'title' | 'lead'> {
  const best = places[0]?.exactness;
  if (best === undefined) return { title: WORDS.notQuoted(words), lead: WORDS.notQuotedLead };
  if (best === 'nearly') return { title: WORDS.nearlyQuoted(words), lead: WORDS.nearlyLead };
  if (!places.some((place) => standingAt(library, place) === 'stated'))
    return { title: WORDS.turned(words), lead: WORDS.turnedLead };
  const count = places.filter(({ exactness }) => exactness === best).length;
  return { title: WORDS.quoted(words), lead: best === 'verbatim' ? WORDS.quotedLead(count) : '' };
}

/** Words that are quoted in the articles themselves. */
function examplesOf({ articles }: Library): readonly string[] {
  return articles.flatMap(({ text }) => /[“"]([^”"\n]{20,60})[”"]/u.exec(text)?.[1] ?? []).slice(0, 3);
}
