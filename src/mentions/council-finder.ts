import type { Span } from '../knowledge/article.ts';
import { initialsOf } from '../knowledge/council-names.ts';
import { fold } from '../search/fold.ts';
import { groupedByEach } from './grouped-by.ts';
import { patternOf, runsOf } from './names.ts';

/** A council named in a text. */
export interface CouncilMention {
  readonly council: string;
  readonly span: Span;
}

/** Finds the councils of a list by name, initials or the other forms given, longest first. */
export function createCouncilFinder(
  names: readonly string[],
  others: readonly (readonly [form: string, council: string])[] = [],
): (text: string) => readonly CouncilMention[] {
  const initials = names.flatMap((council) => [
    { form: council, council, capitals: false },
    ...initialsOf(council).map((form) => ({ form, council, capitals: /^\p{Lu}{1,3}$/u.test(form) })),
  ]);
  const forms = [...initials, ...others.map(([form, council]) => ({ form, council, capitals: false }))]
    .toSorted((a, b) => b.form.length - a.form.length)
    .map((known) => ({ ...known, pattern: patternFor(fold(known.form)) }));
  const byWord = groupedByEach(forms, ({ form }) => {
    const word = /[\p{L}\p{N}]+/u.exec(fold(form))?.[0];
    // "Xtons services": the s may stand without its apostrophe.
    return word === undefined ? [] : [word, `${word}s`];
  });
  return (text) => {
    const found: CouncilMention[] = [];
    let end = 0;
    const folded = fold(text);
    for (const { word, start } of runsOf(folded)) {
      const known = start < end ? undefined : byWord.get(word);
      if (known === undefined) continue;
      for (const { council, pattern, capitals } of known) {
        pattern.lastIndex = start;
        const match = pattern.exec(folded);
        if (!match || (capitals && !/^\p{Lu}{2}/u.test(text.slice(start)))) continue;
        end = start + match[0].length;
        found.push({ council, span: { start, end } });
        break;
      }
    }
    return found;
  };
}

function patternFor(form: string): RegExp {
  const spelt = patternOf(form)
    .replace(/^st(?=\[)/, 'st\\.?')
    .replaceAll(',', ',?');
  return new RegExp(`${spelt}(?:'?s)?(?![\\p{L}])`, 'uy');
}
