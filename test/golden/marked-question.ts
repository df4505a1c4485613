import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a careful reader of a folder of articles would accept as the answer to a question. */
const markedQuestion = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  /** From every group one must stand in the reply, as whole words. */
  words: z.array(z.array(z.string())).default([]),
  /** Wrong in the headline, unless a right word stands before it. */
  wrong: z.array(z.string()).default([]),
  evidence: z.array(z.object({ article: z.string(), quote: z.string() })).default([]),
  /** Where one sentence does not do: a quotation from every set (indices into `evidence`). */
  sets: z.array(z.array(z.number())).optional(),
});
export type MarkedQuestion = z.infer<typeof markedQuestion>;

/** A rating that an article states; an optional one may be read or left unread. */
const markedClaim = z.object({
  article: z.string(),
  council: z.string(),
  area: z.string(),
  grade: z.string(),
  optional: z.boolean().default(false),
});
export type MarkedClaim = z.infer<typeof markedClaim>;

export const readQuestions = (file: string): readonly MarkedQuestion[] => readLines(file, markedQuestion);
export const readClaims = (file: string): readonly MarkedClaim[] => readLines(file, markedClaim);

function readLines<T>(file: string, row: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => row.parse(JSON.parse(line)));
}
