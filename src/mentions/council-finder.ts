import type { Span } from '../knowledge/article.ts';
import { initialsOf } from '../knowledge/council-names.ts';
import { fold } from '../search/fold.ts';
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
  const byWord = new Map<
    string,
    { readonly council: string; readonly pattern: RegExp; readonly capitals: boolean }[]
  >();
  const own = names.flatMap((council) => {
    const initials = initialsOf(council).map((form) => ({
      form,
      council,
      capitals: /^\p{Lu}{1,3}$/u.test(form),
    }));
    return [{ form: council, council, capitals: false }, ...initials];
  });
  const forms = [...own, ...others.map(([form, council]) => ({ form, council, capitals: false }))];
  for (const { form, council, capitals } of forms.toSorted((a, b) => b.form.length - a.form.length)) {
    const word = /[\p{L}\p{N}]+/u.exec(fold(form))?.[0];
    if (word === undefined) continue;
    const spelt = patternOf(fold(form))
      .replace(/^st(?=\[)/, 'st\\.?')
      .replaceAll(',', ',?');
    const pattern = new RegExp(`${spelt}(?:'?s)?(?![\\p{L}])`, 'uy');
    const known = { council, pattern, capitals };
    // "Xtons services": the s may stand without its apostrophe.
    for (const key of [word, `${word}s`]) {
      const group = byWord.get(key);
      if (group) group.push(known);
      else byWord.set(key, [known]);
    }
  }
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
