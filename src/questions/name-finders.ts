import type { Library } from '../library/library.ts';
import { createNameFinder, type Named } from '../mentions/names.ts';
import { COMMONEST_WORDS, ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';
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
    const ofOne = phrases.filter(({ from, to }) => to === from + 1);
    const keysAt = (i: number) => ofOne.flatMap(({ from, keys }) => (from === i ? keys : []));
    return tokens.map(({ stem }, i) => new Set([stem, ...keysAt(i)]));
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

/** Finds areas by their everyday names ("the front door"), which may be something else where no grade is asked for. */
export const everydayAreaFinder = ({ vocabulary }: Library): ((text: string) => readonly Named[]) =>
  createNameFinder(
    vocabulary.areas.flatMap(({ id, informal }) => informal.map((name) => [name, id] as const)),
  );

function meets(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && [...a].some((key) => b.has(key));
}

/** "Overall" beside an area that is named is a word, not an area of its own. */
function withoutGeneral(found: readonly Named[], text: string): readonly Named[] {
  const others = found.filter(({ id }) => id !== 'overall');
  if (/\b(?:and|than|to|vs|versus|with) (?:the )?overall\b/i.test(text)) return found;
  return others.length > 0 ? others : found;
}

/** In full, in any case; by the surname alone only where it is written as a name or is none of the commonest words. */
export function peopleFinder({ readings }: Library): (text: string) => readonly Named[] {
  const names = [...new Set(readings.flatMap(({ people }) => people.map(({ name }) => name)))];
  const surnameOf = (name: string): string => name.split(/[ \u00a0]/).at(-1) ?? name;
  const full = createNameFinder(names.map((name) => [name, name] as const));
  const last = createNameFinder(names.map((name) => [surnameOf(name), name] as const));
  return (text) => {
    const bySurname = last(text).filter(({ span }) => {
      const written = text.slice(span.start, span.end);
      if (
        /^\s*(?:report|review|inquiry|enquiry|team|trust|house|case|councils?|church)\b/i.test(
          text.slice(span.end),
        )
      )
        return false;
      return /^\p{Lu}/u.test(written) || !COMMONEST_WORDS.has(fold(written));
    });
    const named = full(text);
    return [
      ...named,
      ...bySurname.filter(
        ({ span }) => !named.some((other) => other.span.start <= span.start && span.end <= other.span.end),
      ),
    ];
  };
}

const LEAST_LETTERS = 4;
const ISLE = /^isle of (\p{L}+)$/u;

/**
 * Words by which a question may name a council of two places, or of an isle, as [word, council]: "stowe" is Saltmere and
 * Stowe where no other council has a Stowe. A part that is more than a word is none ("North East Somerset"), nor is a
 * county without its compass point: those may be other councils. Nor is a word of the language a name by itself.
 */
export function councilShortNames(
  councils: readonly string[],
): readonly (readonly [form: string, council: string])[] {
  const wordsOf = (council: string): readonly string[] => fold(council).match(/\p{L}+/gu) ?? [];
  const owners = (word: string): number =>
    councils.filter((council) => wordsOf(council).includes(word)).length;
  return councils.flatMap((council) =>
    placesOf(fold(council))
      .filter((word) => word.length >= LEAST_LETTERS && !ENGLISH_WORDS.has(word) && owners(word) === 1)
      .map((word) => [word, council] as const),
  );
}

function placesOf(name: string): readonly string[] {
  const isle = ISLE.exec(name)?.[1];
  if (isle !== undefined) return [isle];
  const places = name.split(/, (?:and )?| and /u);
  return places.length < 2 ? [] : places.filter((place) => /^\p{L}+$/u.test(place));
}
