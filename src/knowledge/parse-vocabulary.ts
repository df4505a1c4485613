import type { Problem } from './article.ts';
import { normaliseLineEnds } from './front-matter.ts';
import type { Vocabulary } from './vocabulary.ts';
import { vocabularySchema } from './vocabulary-schema.ts';
import { problemsOf, readYaml } from './yaml-source.ts';

/**
 * Reads a vocabulary; `file` is its name, for messages. All keys but `grades` and `areas` may be missing.
 * Returns the vocabulary, or everything that is wrong with the file; never throws.
 */
export function parseVocabulary(
  file: string,
  source: string,
): { readonly vocabulary: Vocabulary } | { readonly problems: readonly Problem[] } {
  const yaml = readYaml(file, normaliseLineEnds(source), 1);
  if ('problems' in yaml) return yaml;
  const read = vocabularySchema.safeParse(yaml.value);
  if (!read.success) return { problems: problemsOf(file, read.error, yaml.lineAt) };
  const problems = [
    ...repeated(read.data.grades, 'grades', ({ id }) => [id]),
    ...repeated(read.data.areas, 'areas', ({ id }) => [id]),
    ...repeated(read.data.grades, 'grades', ({ names, informal }) => [...names, ...informal]),
  ].map(({ path, message }) => ({ file, line: yaml.lineAt(path), message }));
  return problems.length > 0 ? { problems } : { vocabulary: read.data };
}

/** Entries that claim what an earlier one has: two meanings for one word would make a reading a matter of luck. */
function repeated<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  key: string,
  claims: (entry: Entry) => readonly string[],
): { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  const owner = new Map<string, number>();
  return entries.flatMap((entry, index) =>
    claims(entry).flatMap((claim) => {
      const first = owner.get(claim.toLowerCase());
      if (first === undefined) owner.set(claim.toLowerCase(), index);
      const other = first === undefined || first === index ? undefined : entries[first];
      return other
        ? [{ path: [key, index], message: `"${claim}" is also under "${other.id}"; keep it in one` }]
        : [];
    }),
  );
}
