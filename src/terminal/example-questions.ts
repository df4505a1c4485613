import type { Answer } from '../answers/answer.ts';
import type { Library } from '../library/library.ts';

/**
 * Three questions to show what the library can do, made from its own councils, years, inspectors and judgement
 * areas: of each kind the first that it answers. Fewer where the library holds too little to ask about.
 */
export function exampleQuestions(library: Library, ask: (question: string) => Answer): readonly string[] {
  const [council] = library.councils;
  if (council === undefined) return [];
  const kinds = [
    yearsOf(council, library).map((year) => `What was ${council} rated in ${year}?`),
    [`What is the latest rating for ${council}?`],
    areasOf(library).map((area) => `What did ${library.vocabulary.inspectors[0]} say about ${area}?`),
  ];
  return kinds.flatMap((candidates) => {
    const chosen = candidates.find((question) => ask(question).status === 'answered') ?? candidates[0];
    return chosen === undefined ? [] : [chosen];
  });
}

/** The years that the council's articles name, the most frequent first. */
function yearsOf(council: string, { articles }: Library): readonly string[] {
  const texts = articles.filter(({ councils }) => councils.includes(council)).map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const [year] of texts.join('\n').matchAll(/\b(?:19|20)\d\d\b/g)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([year]) => year);
}

/** The judgement areas that the articles name, in the vocabulary's order; all of them together is none. */
function areasOf({ articles, vocabulary }: Library): readonly string[] {
  if (vocabulary.inspectors.length === 0) return [];
  const texts = articles.map(({ text }) => text.toLowerCase()).join('\n');
  return vocabulary.areas
    .filter(({ id, names }) => id !== 'overall' && names.some((name) => texts.includes(name.toLowerCase())))
    .map(({ name }) => name);
}
