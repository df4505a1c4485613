import type { Library } from '../library/library.ts';
import { createNameFinder, type Named } from '../mentions/names.ts';
import { COMMONEST_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';

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
