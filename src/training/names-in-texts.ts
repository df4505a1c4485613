import type { Distress } from '../knowledge/vocabulary.ts';
import { listsOf } from '../questions/distress-lists.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import { tokensOf } from '../search/tokens.ts';
import type { AnnotatedFolder } from './annotated-folder.ts';

/**
 * Names of places and people, with their stems, folded: words that articles write with a capital only, and such in
 * messages, written more carelessly, as are no common English words. None of the vocabulary's lists.
 */
export function namesIn(
  folders: readonly AnnotatedFolder[],
  messages: readonly string[],
  distress: Distress,
): ReadonlySet<string> {
  const { listOf } = listsOf(distress);
  const inArticles = writtenIn(
    folders.flatMap(({ articles }) => articles.flatMap(({ title, text }) => [title, text])),
  );
  const names = [...writtenIn(messages).capital].filter(([word]) => !ENGLISH_WORDS.has(word));
  const isName = (word: string): boolean => !inArticles.small.has(word) && listOf(word) === undefined;
  return new Set(
    [...inArticles.capital, ...names]
      .filter(([word]) => isName(word))
      .flat()
      .filter(isName),
  );
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Words with a capital and their stems; and those without, stems among them. */
function writtenIn(texts: readonly string[]): {
  capital: ReadonlyMap<string, string>;
  small: ReadonlySet<string>;
} {
  const [capital, small] = [new Map<string, string>(), new Set<string>()];
  for (const text of texts)
    for (const { text: word, stem, span } of tokensOf(text))
      if (CAPITAL.test(text.slice(span.start, span.end))) capital.set(word, stem);
      else small.add(word).add(stem);
  return { capital, small };
}
