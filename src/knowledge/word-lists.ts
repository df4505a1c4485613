import { z } from 'zod';

/** A word or a phrase. */
export const word = z
  .string('write a word or a phrase here')
  .trim()
  .min(1, 'this entry is empty; write a word or remove it');
const words = z.array(word, 'write a list here, one entry a line, each beginning with "- "');
/** A list that may not be empty. */
export const someWords = words.min(1, 'this list is empty; write at least one entry');
// YAML reads a key with nothing after it as empty text: an editor who empties a list means an empty list.
export const optionalWords = z.preprocess(emptyToAbsent, words.default([]));

/** What a key with nothing after it holds. */
export function emptyToAbsent(value: unknown): unknown {
  return value === '' ? undefined : value;
}

/** An object with these keys alone, all told where one is wrong. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${(issue.keys ?? []).join(', ')}; the keys are ${keys}`
        : `write the keys ${keys} here, each on its own line`,
  });
}

/** Lists of words by a name each; `example`: how a line of it is written. */
export function wordsByName(example: string) {
  const lists = z.record(z.string(), someWords, `write lines such as: ${example}`);
  return z.preprocess(emptyToAbsent, lists.default({}));
}
