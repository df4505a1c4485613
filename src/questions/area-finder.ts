import type { Library } from '../library/library.ts';
import { createNameFinder, type Named } from '../mentions/names.ts';
import { phrasesIn } from '../search/lexicon.ts';
import { type Token, tokensOf } from '../search/tokens.ts';

/**
 * Finds the judgement areas that a question asks about: by their names, and by names in which each word may be replaced by
 * one of its synonyms ("kids in care"), words between them ("those who have left care") not counted.
 */
export function createAreaFinder({ vocabulary, lexicon }: Library): (text: string) => readonly Named[] {
  const names = vocabulary.areas.flatMap((area) => area.names.map((name) => [name, area.id] as const));
  const exact = createNameFinder(names);
  const keyed = names.map(([name, id]) => ({ id, keys: keysOf(tokensOf(name)) }));
  function keysOf(tokens: readonly Token[]): readonly ReadonlySet<string>[] {
    const phrases = phrasesIn(lexicon, tokens);
    return tokens.map(
      (token, i) =>
        new Set([
          token.stem,
          ...phrases.filter(({ from, to }) => from === i && to === i + 1).flatMap(({ keys }) => keys),
        ]),
    );
  }
  return (text) => {
    const found = exact(text);
    if (found.length > 0) return withoutGeneral(found, text);
    const tokens = tokensOf(text);
    const asked = keysOf(tokens);
    const near = keyed
      .filter(({ keys }) => keys.length > 1)
      .flatMap(({ id, keys }) => {
        const at = asked.findIndex((_, i) => keys.every((key, k) => meets(key, asked[i + k])));
        const [first, last] = [tokens[at], tokens[at + keys.length - 1]];
        return at >= 0 && first && last
          ? [{ id, span: { start: first.span.start, end: last.span.end }, length: keys.length }]
          : [];
      });
    const longest = Math.max(...near.map(({ length }) => length));
    return near.filter(({ length }) => length === longest).map(({ id, span }) => ({ id, span }));
  };
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && [...a].some((key) => b.has(key));
}

/** "Overall" beside an area that is named is a word, not an area of its own. */
function withoutGeneral(found: readonly Named[], text: string): readonly Named[] {
  const others = found.filter(({ id }) => id !== 'overall');
  if (/\b(?:and|than|to|vs|versus|with) (?:the )?overall\b/i.test(text)) return found;
  return others.length > 0 ? others : found;
}
