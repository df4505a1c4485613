import type { Citation } from '../answering/answer.ts';
import { listed } from '../answering/wording.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { sentencesAround } from './context.ts';
import { type Exactness, type Place, placesIn, wordsIn } from './quote-search.ts';
import { readSource } from './read-option.ts';
import { sayDifference } from './say-difference.ts';
import type { Hint, ListView } from './view.ts';
import { WORDS } from './words.ts';

/** The options of /quote, as typed or picked. */
export interface QuoteOptions {
  readonly words?: string | undefined;
  readonly source?: string | undefined;
}

/** The most places that are shown. */
const MOST = 4;
const ORDER: readonly Exactness[] = ['verbatim', 'punctuation', 'leftOut', 'nearly'];

/** Where words stand, in their paragraph, and how exactly; or the plain statement that they do not. */
export function quoteView(library: Library, { words = '', source }: QuoteOptions): ListView | Hint {
  const { length } = wordsIn(words);
  if (length === 0) return { text: WORDS.quoteNeeds, choices: examplesOf(library) };
  const chosen = source === undefined ? undefined : readSource(library, source);
  if (chosen && 'hint' in chosen) return chosen.hint;
  const articles = chosen ? [chosen.value] : library.articles;
  const found = articles.flatMap((article) => placesIn(article, words));
  const exact = found.filter(({ exactness }) => exactness !== 'nearly');
  const places = (exact.length > 0 ? exact : fewestDifferences(found)).toSorted(
    (a, b) => ORDER.indexOf(a.exactness) - ORDER.indexOf(b.exactness),
  );
  return viewOf(places, chosen?.value, words);
}

function fewestDifferences(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.differences.length - b.differences.length);
}

function viewOf(places: readonly Place[], only: Article | undefined, words: string): ListView {
  const shown = places.slice(0, MOST);
  const citations = shown.map(({ article, spans }, i): Citation => {
    const around = spans.map((span) => sentencesAround(article, span));
    return { number: i + 1, article, span: { start: around[0]?.start ?? 0, end: around.at(-1)?.end ?? 0 } };
  });
  const lines = shown.map((place, i) => ({
    label: WORDS[place.exactness],
    text: listed(place.differences.map(sayDifference)),
    citations: [i + 1],
    context: { article: place.article, span: citations[i]?.span ?? place.spans[0], marked: place.spans },
  }));
  return {
    ...headOf(places, echoOf(words)),
    groups: lines.length === 0 ? [] : [{ lines }],
    citations,
    notes: [
      ...(places.length > MOST ? [WORDS.morePlaces(places.length - MOST)] : []),
      ...(only ? [WORDS.notQuotedIn(only.publisher)] : []),
    ],
    suggestions: [],
  };
}

const ECHOED = 90;

/** The words that were asked for, in one line. */
function echoOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/^["“”'‘’\s]+|["“”'‘’\s]+$/gu, '');
  return line.length > ECHOED ? `${line.slice(0, ECHOED).toWellFormed().trimEnd()}…` : line;
}

function headOf(places: readonly Place[], words: string): { readonly title: string; readonly lead: string } {
  const best = places[0]?.exactness;
  if (best === undefined) return { title: WORDS.notQuoted(words), lead: WORDS.notQuotedLead };
  if (best === 'verbatim')
    return {
      title: WORDS.quoted(words),
      lead: WORDS.quotedLead(places.filter(({ exactness }) => exactness === best).length),
    };
  return best === 'nearly'
    ? { title: WORDS.nearlyQuoted(words), lead: WORDS.nearlyLead }
    : { title: WORDS.quoted(words), lead: '' };
}

/** Words that are quoted in the articles themselves. */
function examplesOf({ articles }: Library): readonly string[] {
  return articles.flatMap(({ text }) => /[“"]([^”"\n]{20,60})[”"]/u.exec(text)?.[1] ?? []).slice(0, 3);
}
