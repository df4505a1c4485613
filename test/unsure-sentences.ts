import { isUnsure, reviewItems } from '../src/views/review.ts';
import { articleOf, libraryOf } from './example-library.ts';

const heads = [
  'Some in Exampleton say that it is',
  'One councillor thought that help and protection in Exampleton had been nearly',
  'Care leavers in Exampleton called the new flats',
  'Leaders in Exampleton were described as',
  'A former director spoke of a service that was',
  'Exampleton has been called',
  'Neighbours find children in care in Exampleton',
  'Exampleton hopes to be judged',
];
const grades = ['good', 'inadequate', 'outstanding', 'requires improvement'];
const tails = [', and others say otherwise.', ' by a former inspector.', ' in 2019, or so it is told.'];

/**
 * Sentences on Exampleton, each with one grade's words that are read, but not surely, when they all stand in one article
 * as paragraphs of their own. They are chosen by what is read today, so that no test rests on the weights. Throws where
 * there are not so many.
 */
export function unsureSentences(
  count: number,
  facts: { readonly title: string; readonly published: string },
): readonly string[] {
  const all = grades.flatMap((grade) =>
    tails.flatMap((tail) => heads.map((head) => `${head} ${grade}${tail}`)),
  );
  const isAllUnsure = (sentences: readonly string[]): boolean => {
    const items = reviewItems(libraryOf(articleOf(sentences.join('\n\n'), facts)));
    return items.length === sentences.length && items.every(isUnsure);
  };
  let chosen: readonly string[] = [];
  for (const sentence of all)
    if (chosen.length < count && isAllUnsure([...chosen, sentence])) chosen = [...chosen, sentence];
  if (chosen.length < count) throw new Error(`only ${chosen.length} of ${all.length} sentences are unsure`);
  return chosen;
}
