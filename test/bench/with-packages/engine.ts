/** A search engine as its makers hand it out, with what they offer for English. */
export interface Engine {
  /** Makes an index of sentences, one a document; what comes back gives the places of the best, best first. */
  readonly index: (sentences: readonly string[]) => (question: string) => readonly number[];
}

/** How many are asked for: as many as are looked at. */
export const LIMIT = 3;
