import * as z from 'zod/mini';

const Entries = z.array(z.record(z.string(), z.unknown()));

/** A grade's words with what was read there, and the entries of front matter that would confirm or refuse it. */
export const ReviewRow = z.object({
  article: z.string(),
  /** File and line. */
  place: z.string(),
  before: z.string(),
  head: z.string(),
  words: z.string(),
  tail: z.string(),
  after: z.string(),
  readings: z.array(z.string()),
  yes: Entries,
  no: Entries,
  /** The keys of an entry that name the place. */
  quoted: z.record(z.string(), z.unknown()),
  grade: z.string(),
  areas: z.array(z.string()),
  council: z.string(),
  inspection: z.string(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

const Named = z.array(z.object({ id: z.string(), name: z.string() }));

/** What there is to review. */
export const Review = z.object({
  rows: z.array(ReviewRow),
  /** How many there are, of which not all may be among the rows; and how many of them are unsure. */
  count: z.number(),
  unsure: z.number(),
  articles: Named,
  areas: Named,
  grades: Named,
  failure: z.optional(z.string()),
});
export type Review = z.infer<typeof Review>;
